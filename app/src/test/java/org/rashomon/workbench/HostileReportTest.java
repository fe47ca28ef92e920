package org.rashomon.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.casefile.Case;
import org.rashomon.casefile.Ref;
import org.rashomon.casefile.Standing;

/// Script in a headline, a quotation, a speaker, a file name, an outlet, an id of imported JSON: words on every
/// screen and
/// in the dossier, and never more.
class HostileReportTest {
    private static final String SCRIPT = "<script>window.hacked=1</script>";
    private static final String IMAGE = "<img src=x onerror=window.hacked=1>";

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Sitting sitting;
    private static Chromium.Person person;

    @BeforeAll
    static void open() throws Exception {
        chromium = Chromium.start();
        sitting = Sitting.over(folder.resolve("case"));
        Sitting.drop(sitting.desk, IMAGE + "\u202Etxt.txt", """
                Market %s of Varnholt hit

                Governor Ilse Brandt said on Monday that 12 people %s had been killed when mortar rounds hit the market of Varnholt.

                "%s'\\"><svg onload=window.hacked=1> %s {{7*7}} ${7*7} \u202Equiet\u202C," said Otto %s Reimann, the mayor.
                """.formatted(
                        SCRIPT, IMAGE, SCRIPT, "javascript:window.hacked=1", IMAGE));
        Sitting.drop(sitting.desk, "rows.jsonl", """
                {"id":"</title>%1$s","outlet":"%2$s","published":"2031-05-02","url":"javascript:window.hacked=1","title":"Army \\u003cscript\\u003ewindow.hacked=1\\u003c/script\\u003e denies it","text":"The army denied on Tuesday that it had shelled the market of Varnholt. %2$s \\"%1$s,\\" its spokesman said."}
                """.formatted(SCRIPT, IMAGE));
        Sitting.drop(sitting.desk, SCRIPT + ".png", "no picture");
        person = chromium.at(sitting, 1280, ColorScheme.LIGHT);
    }

    @AfterAll
    static void close() {
        if (person != null) person.close();
        if (sitting != null) sitting.close();
        if (chromium != null) chromium.close();
    }

    private static void isInert(String where) {
        person.page.waitForTimeout(50);
        assertThat(person.page.evaluate("() => window.hacked")).as(where).isNull();
        assertThat(person.page.evaluate(
                        "() => document.querySelectorAll('img, svg[onload], script:not([src]), [onerror]').length"))
                .as(where + " holds no element of the source's")
                .isEqualTo(0);
        assertThat(person.complaints).as(where).isEmpty();
    }

    @Test
    void it_is_words_on_every_screen() {
        Standing standing = sitting.desk.standing(60_000).orElseThrow();
        List<String> screens = new java.util.ArrayList<>(List.of(
                "/",
                "/?show=skipped",
                "/?show=failed",
                "/source/1",
                "/source/2",
                "/incidents",
                "/time",
                "/speakers",
                "/stories",
                "/stories/spread",
                "/stories/origins",
                "/dossier",
                "/composed",
                "/search?q=script",
                "/search?q=%3Cscript%3E",
                "/speakers?words=%3Cscript%3Ewindow.hacked%3D1%3C%2Fscript%3E"));
        standing.layout()
                .incidents()
                .forEach(one -> screens.add("/incidents/" + one.shared().id()));
        standing.layout().voices().forEach(one -> screens.add("/speakers/" + one.key()));
        for (String screen : screens) {
            person.open(screen);
            isInert(screen);
        }
    }

    @Test
    void it_is_words_in_what_is_composed_of_it_and_on_paper() throws Exception {
        Standing standing = sitting.desk.standing(60_000).orElseThrow();
        standing.layout()
                .reports()
                .forEach(report -> standing.layout()
                        .statementsOf(report)
                        .forEach(said -> sitting.desk.composing().add(Ref.of(said))));
        standing.layout().incidents().forEach(one -> sitting.desk.composing().add(Ref.of(one)));
        sitting.desk.composing().addHeading(SCRIPT + IMAGE);
        person.open("/composed");
        isInert("what was composed");
        assertThat(person.page.locator("#composition").textContent()).contains(IMAGE);
        for (String file : List.of("/composed/composed", "/dossier/dossier")) {
            var html = sitting.get(file + ".html");
            assertThat(html.body()).contains("&lt;script").doesNotContain("<script", "<img", "\u202E");
            assertThat(sitting.get(file + ".pdf").statusCode()).isEqualTo(200);
            byte[] docx = java.net.http.HttpClient.newHttpClient()
                    .send(sitting.asked(file + ".docx").build(), java.net.http.HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(docx))) {
                for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                    String words = new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                    assertThat(words).as(part.getName()).doesNotContain("<script", "<img", "\u202E");
                }
            }
        }
        var refused = sitting.post(
                "/compose/add",
                "ref="
                        + java.net.URLEncoder.encode(
                                "words " + SCRIPT + " 1-2", java.nio.charset.StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(400);
    }

    @Test
    void it_is_shown_as_it_was_written() {
        person.open("/source/1");
        assertThat(person.page.locator("h1").textContent()).contains(SCRIPT);
        assertThat(person.page.locator("#text").textContent())
                .contains(IMAGE)
                .contains("[U+202E]")
                .doesNotContain("\u202E");
        person.open("/?show=skipped");
        assertThat(person.page.locator("table").textContent()).contains("<script>window.hacked=1<");
    }

    @Test
    void it_stays_words_while_one_searches_and_judges() {
        person.open("/source/1");
        person.press("j", "a");
        person.page.waitForSelector(".card.accepted, .claim.accepted");
        isInert("after a judgement");
        person.press("/");
        person.page.keyboard().type("hacked");
        person.page.waitForSelector("#hits [data-hit]");
        isInert("what was found");
    }

    @Test
    void it_is_words_in_the_exported_dossier() throws Exception {
        Path dossier = folder.resolve("export.html");
        person.open("/dossier");
        var download = person.page.waitForDownload(() -> person.page.click("text=dossier.html"));
        download.saveAs(dossier);
        assertThat(Files.readString(dossier))
                .contains("&lt;script&gt;")
                .doesNotContainPattern(Pattern.compile("<script"));
        person.page.navigate(dossier.toUri().toString());
        isInert("the dossier");
        assertThat(Case.in(folder.resolve("case")).verify().holds()).isTrue();
    }
}
