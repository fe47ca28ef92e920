package org.rashomon.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.casefile.JudgedReport.State;

/// The example case from its files to its dossier, by keyboard alone; then every screen against WCAG A and AA.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeWayTest {
    private static final Path REPORTS = Path.of("..", "examples", "brennoth", "reports");

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Sitting sitting;

    @BeforeAll
    static void open() throws Exception {
        chromium = Chromium.start();
        sitting = Sitting.over(folder.resolve("brennoth"));
    }

    @AfterAll
    static void close() {
        if (sitting != null) sitting.close();
        if (chromium != null) chromium.close();
    }

    @Test
    @Order(1)
    void from_the_files_to_the_dossier_without_a_mouse() throws Exception {
        try (Chromium.Person person = chromium.at(sitting, 1280, ColorScheme.LIGHT);
                Stream<Path> files = Files.list(REPORTS)) {
            person.files = files.sorted().toList();
            person.press("o");
            person.page.waitForSelector("[data-row]");
            Sitting.waitUntilRead(sitting.desk);
            person.page.waitForSelector("#import.idle");
            person.open("/");

            person.press("j", "j", "Enter");
            person.page.waitForSelector("#reader .card");
            person.press("j", "a");
            person.page.waitForSelector(".finding.accepted[aria-current]");
            assertThat(judged(person, State.ACCEPTED)).isEqualTo(1);
            next(person, ".card");
            person.press("s", "2");
            person.page.waitForSelector(".card.corrected[aria-current] .stance:has-text('denies')");
            person.press("p");
            person.page.keyboard().type("Somebody Else");
            person.press("Enter");
            person.page.waitForSelector(".card[aria-current] .who:has-text('Somebody Else')");
            String before = person.page.locator(".card[aria-current] .words").textContent();
            person.press("{");
            person.page.waitForSelector(".card[aria-current] .was:has-text('words were')");
            assertThat(person.page.locator(".card[aria-current] .words").textContent())
                    .hasSizeLessThan(before.length());
            person.press("r");
            person.page.waitForSelector(".card.rejected[aria-current]");
            person.press("u");
            person.page.waitForSelector(".card.corrected[aria-current]");

            next(person, ".claim");
            person.press("e");
            String typed = person.page.inputValue("#value-now");
            person.page.keyboard().type(typed.matches("\\d{4}-.*") ? "2031-05-01" : "77");
            person.press("Enter");
            person.page.waitForSelector(".claim.corrected[aria-current] .was:has-text('read as')");
            person.press("u");
            person.page.waitForSelector(
                    ".claim.corrected",
                    new com.microsoft.playwright.Page.WaitForSelectorOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));

            person.press("/");
            person.page.keyboard().type("convoy");
            person.page.waitForSelector("#hits [data-hit]");
            person.press("ArrowDown", "Enter");
            person.page.waitForURL(url -> url.contains("/source/") || url.contains("/speakers"));
            person.page.waitForSelector("h1");

            person.press("Escape", "g", "i");
            person.page.waitForURL("**/incidents");
            Sitting.waitUntilRead(sitting.desk);
            person.press("j", "Enter");
            person.page.waitForURL("**/incidents/*");
            person.press("g", "d");
            person.page.waitForURL("**/dossier");
            var download = person.page.waitForDownload(() -> person.press("j", "Enter"));
            Path dossier = folder.resolve("dossier.html");
            download.saveAs(dossier);
            assertThat(Files.readString(dossier)).contains("Somebody Else");
            assertThat(person.complaints).isEmpty();
        }
    }

    private static void next(Chromium.Person person, String kind) {
        for (int i = 0; i < 20; i++) {
            person.press("j");
            if (person.page.locator(kind + "[aria-current]").count() > 0) return;
        }
    }

    private static long judged(Chromium.Person person, State state) {
        int id = Integer.parseInt(person.page.url().replaceAll(".*/source/(\\d+).*", "$1"));
        var report = sitting.desk.report(id).orElseThrow();
        return report.statements().stream().filter(one -> one.state() == state).count()
                + report.incidents().stream()
                        .flatMap(one -> one.claims().stream())
                        .filter(one -> one.state() == state)
                        .count();
    }

    @Test
    @Order(2)
    void every_screen_can_be_used_by_everybody() {
        var standing = sitting.desk.standing(60_000).orElseThrow();
        String incident = standing.layout().incidents().stream()
                .max(java.util.Comparator.comparingInt(
                        one -> one.contradictions().size()))
                .orElseThrow()
                .shared()
                .id();
        List<String> screens = List.of(
                "/",
                "/source/3",
                "/incidents",
                "/incidents/" + incident,
                "/time",
                "/speakers",
                "/speakers/" + standing.layout().voices().getFirst().key(),
                "/stories",
                "/stories/spread",
                "/stories/origins",
                "/dossier",
                "/composed",
                "/search?q=convoy");
        List<String> barriers = new ArrayList<>();
        for (int width : new int[] {1280, 390}) {
            for (ColorScheme colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (Chromium.Person person = chromium.at(sitting, width, colors)) {
                    for (String screen : screens) {
                        person.open(screen);
                        if (screen.startsWith("/source")) person.press("j");
                        person.barriers().forEach(one -> barriers.add(width + " " + colors + " " + screen + " " + one));
                        Object wide =
                                person.page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
                        if (wide instanceof Integer pixels && pixels > 0) {
                            barriers.add(width + " " + screen + " is " + pixels + " px too wide");
                        }
                    }
                    assertThat(person.complaints).isEmpty();
                }
            }
        }
        assertThat(barriers).isEmpty();
    }

    @Test
    @Order(3)
    void two_tabs_and_a_reload_show_the_same() throws Exception {
        try (Chromium.Person person = chromium.at(sitting, 1280, ColorScheme.LIGHT)) {
            person.open("/source/2");
            var other = person.context.newPage();
            other.navigate(person.page.url());
            person.press("j", "r");
            person.page.waitForSelector(".finding.rejected[aria-current]");
            other.locator(".card .who .no").nth(1).click();
            other.keyboard().press("a");
            other.waitForSelector(".card.accepted[aria-current]");
            assertThat(other.locator(".finding.rejected").count())
                    .as("the other tab's judgement is kept")
                    .isPositive();
            person.page.reload();
            assertThat(person.page.locator(".finding.rejected").count()).isPositive();
            assertThat(person.page.locator(".finding.accepted").count()).isPositive();
        }
    }
}
