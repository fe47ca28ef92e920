package org.rashomon.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.dossier.layout.VoiceEntry;

/// Who is who, said in a real browser: by keyboard on the list, by mouse on a speaker's own page. And the other forms
/// that
/// a browser sends by itself.
class SpeakersTest {
    @TempDir
    Path folder;

    private Chromium chromium;
    private Sitting sitting;

    @BeforeEach
    void sitDown() throws Exception {
        chromium = Chromium.start();
        sitting = Sitting.over(folder.resolve("case"));
        Sitting.drop(sitting.desk, "a.txt", """
                Market of Varnholt hit

                Ilse Brandt said on Monday that 12 people had been killed when mortar rounds hit the market of Varnholt.
                """);
        Sitting.drop(sitting.desk, "b.txt", """
                Market of Varnholt hit

                Otto Reimann said on Tuesday that 15 people had been killed when mortar rounds hit the market of Varnholt.
                """);
        Sitting.drop(sitting.desk, "c.txt", """
                Bridge of Oster hit

                Otto Reimann said on Tuesday that 2 people had been killed when a rocket hit the bridge of Oster.
                """);
    }

    @AfterEach
    void standUp() {
        if (sitting != null) sitting.close();
        if (chromium != null) chromium.close();
    }

    private List<String> names() {
        return sitting.desk.currentStanding(60_000).orElseThrow().layout().voices().stream()
                .map(VoiceEntry::name)
                .toList();
    }

    @Test
    void speakers_are_joined_by_keyboard_and_that_is_taken_back() {
        try (Chromium.Person person = chromium.at(sitting, 1280, ColorScheme.LIGHT)) {
            person.open("/speakers");
            assertThat(person.page.locator(".chosen").isVisible())
                    .as("nothing to join yet")
                    .isFalse();
            person.press("j", "x", "j", "x", "m");
            person.page.keyboard().type("<b>one</b> and the same");
            person.press("Enter");
            person.page.waitForSelector("text=joined");
            assertThat(names()).containsExactly("Otto Reimann");
            person.open("/speakers");
            assertThat(person.page.locator(".history").textContent()).contains("<b>one</b> and the same");
            assertThat(person.page.locator(".history b").count()).isZero();
            assertThat(person.barriers()).isEmpty();
            person.page.locator("text=take back").click();
            assertThat(names()).containsExactly("Ilse Brandt", "Otto Reimann");
            assertThat(person.complaints).isEmpty();
        }
    }

    @Test
    void what_is_ticked_stays_ticked_while_one_looks_for_another_name() {
        try (Chromium.Person person = chromium.at(sitting, 390, ColorScheme.DARK)) {
            person.open("/speakers");
            person.page.getByLabel("Choose Ilse Brandt").check();
            person.page.fill("#words", "reim");
            person.page.click("text=Filter");
            assertThat(person.page.locator(".tick:checked").count()).isEqualTo(1);
            person.page.getByLabel("Choose Otto Reimann").check();
            assertThat(person.barriers()).isEmpty();
            person.page.fill("[data-why]", "so they say");
            person.page.click("text=Join them");
            person.page.waitForSelector("text=joined");
            assertThat(names()).containsExactly("Ilse Brandt");
            assertThat(person.complaints).isEmpty();
        }
    }

    @Test
    void a_namesake_is_parted_by_mouse_and_a_name_joins_from_the_speakers_own_page() {
        try (Chromium.Person person = chromium.at(sitting, 1280, ColorScheme.LIGHT)) {
            person.open("/speakers?words=Otto+Reimann");
            person.page.locator(".namings .tick").first().check();
            person.page.locator(".namings + .chosen input").fill("another Otto");
            assertThat(person.barriers()).isEmpty();
            person.page.click("text=These are of another speaker");
            person.page.waitForSelector("text=parted");
            assertThat(names()).containsExactly("Ilse Brandt", "Otto Reimann", "Otto Reimann");
            person.open("/speakers?words=Ilse+Brandt");
            person.page.fill("[name=name]", "Otto Reimann");
            person.page.locator("form.decide:not(.chosen) [name=reason]").fill("why not");
            person.page.click("text=Join them");
            assertThat(person.page.textContent("body")).contains("2 speakers are called “Otto Reimann”");
            assertThat(names()).as("nobody guesses which").hasSize(3);
        }
    }

    @Test
    void a_pasted_text_and_a_joined_incident_are_taken_from_the_browsers_own_forms() throws Exception {
        try (Chromium.Person person = chromium.at(sitting, 1280, ColorScheme.LIGHT)) {
            person.press("p");
            person.page.keyboard().type("Ines Holt said on Friday that a shell had hit the school of Lenn.");
            person.press("Tab", "Tab", "Tab", "Tab", "Enter");
            person.page.waitForSelector("#import:has-text('Added 1 report')");
            int before = sitting.desk
                    .currentStanding(60_000)
                    .orElseThrow()
                    .layout()
                    .incidents()
                    .size();
            person.open("/incidents");
            person.page.locator("[data-row]").first().click();
            person.page.click("text=Another incident is the same");
            person.page.selectOption("[name=other]", new com.microsoft.playwright.options.SelectOption().setIndex(1));
            person.page.locator("details[open] [name=reason]").fill("one shell");
            person.page.click("text=Join them");
            person.page.waitForSelector(".history");
            assertThat(sitting.desk
                            .currentStanding(60_000)
                            .orElseThrow()
                            .layout()
                            .incidents())
                    .hasSize(before - 1);
            assertThat(person.complaints).isEmpty();
        }
    }
}
