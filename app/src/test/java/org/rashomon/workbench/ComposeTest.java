package org.rashomon.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A dossier composed in a real browser, by keyboard, and what is saved of it; over a report that tries to be more
/// than words.
class ComposeTest {
    private static final String SCRIPT = "<script>window.hacked=1</script>";
    private static final String REPORT = """
            Market %1$s of Varnholt hit

            Governor Ilse Brandt said on Monday that 12 people %1$s had been killed when mortar rounds hit the market of Varnholt.

            The army denied that it had shelled the market. &amp; \u202Equiet\u202C done.
            """.formatted(SCRIPT);

    @TempDir
    Path folder;

    private Chromium chromium;
    private Sitting sitting;

    @BeforeEach
    void sitDown() throws Exception {
        chromium = Chromium.start();
        sitting = Sitting.over(folder.resolve("case"));
        Sitting.drop(sitting.desk, "=cmd()<img src=x onerror=alert(1)>.txt", REPORT);
    }

    @AfterEach
    void standUp() {
        if (sitting != null) sitting.close();
        if (chromium != null) chromium.close();
    }

    @Test
    void findings_headings_and_own_sentences_are_put_in_order_by_keyboard_and_saved() throws Exception {
        try (Chromium.Person person = chromium.at(sitting, 1280, ColorScheme.LIGHT)) {
            person.open("/source/1");
            person.press("j", "d");
            person.page.waitForSelector("#say:has-text('It is in the dossier')");
            person.press("d");
            person.page.waitForSelector("#say:has-text('already')");
            person.open("/incidents");
            person.press("j", "d");
            person.page.waitForSelector("#say:has-text('It is in the dossier')");
            person.open("/composed");
            assertThat(person.page.locator("[data-item]").count()).isEqualTo(2);

            person.press("h");
            person.page.keyboard().type("What is said " + SCRIPT);
            person.press("Enter");
            person.page.waitForSelector(".composition li.part-heading");
            person.press("Escape", "j", "j", "j", "K", "K");
            person.page.waitForSelector(".composition li:first-child.part-heading");

            person.press("n");
            person.page.keyboard().type("Both sides agree that it was a market.");
            person.press("Control+Enter");
            person.page.waitForSelector(".composition li.broken");
            assertThat(person.page.locator(".save").textContent())
                    .contains("cannot be saved", "Both sides agree that it was a market.", "rests on nothing");
            assertThat(person.page.locator(".save .files").count()).isZero();
            HttpResponse<String> refused = sitting.get("/composed/composed.pdf");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("“Both sides agree that it was a market.” rests on nothing");

            person.press("e");
            person.page.locator("details[open] .tick").first().check();
            person.page.click("details[open] >> text=Keep");
            person.page.waitForSelector(".save .files");
            assertThat(person.barriers()).isEmpty();
            person.press("r");
            person.page.waitForSelector("[data-item]:nth-child(4)", gone());
            person.press("u");
            person.page.waitForSelector("[data-item]:nth-child(4)");
            assertThat(person.page.evaluate("() => window.hacked")).isNull();
            assertThat(person.complaints).isEmpty();
        }
        everyFileLeadsBackToTheWords();
        afterTheFindingIsRejectedNothingIsSaved();
    }

    private static com.microsoft.playwright.Page.WaitForSelectorOptions gone() {
        return new com.microsoft.playwright.Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }

    private byte[] saved(String path) throws Exception {
        HttpResponse<byte[]> answer = java.net.http.HttpClient.newHttpClient()
                .send(sitting.asked(path).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition")).isPresent();
        return answer.body();
    }

    private String words(String path) throws Exception {
        return new String(saved(path), StandardCharsets.UTF_8);
    }

    private void everyFileLeadsBackToTheWords() throws Exception {
        String sha =
                sitting.desk.report(1).orElseThrow().found().document().origin().sha256();
        String html = words("/composed/composed.html");
        assertThat(html).contains(sha, "Both sides agree", "&lt;script").doesNotContain("<script", "\u202E");
        assertThat(words("/composed/composed.json")).contains(sha, "\"words\"", "\"by\" : \"A. Tester\"");
        assertThat(words("/composed/composed.csv")).contains(sha, ",'=cmd()");
        assertThat(words("/composed/annotations.jsonld")).contains(sha, "TextQuoteSelector");
        assertThat(words("/composed/claims.jsonld")).contains(sha, "A. Tester");
        for (String name : new String[] {"/composed/composed", "/dossier/dossier"}) {
            String pdf = text(saved(name + ".pdf"));
            assertThat(pdf).contains(sha, "<script>").doesNotContain("\u202E");
            Map<String, String> docx = parts(saved(name + ".docx"));
            assertThat(docx.get("word/footnotes.xml")).contains(sha, "&lt;script");
            assertThat(docx.keySet()).doesNotContain("word/vbaProject.bin");
            for (Map.Entry<String, String> part : docx.entrySet()) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(part.getValue().getBytes(StandardCharsets.UTF_8)));
                assertThat(part.getValue()).as(part.getKey()).doesNotContain("TargetMode=\"External\"");
            }
        }
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getNames() == null
                            || document.getDocumentCatalog().getNames().getJavaScript() == null)
                    .isTrue();
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .replace("- ", "-");
        }
    }

    private static Map<String, String> parts(byte[] zip) throws Exception {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void what_was_composed_stays_with_the_case_and_is_no_reason_to_lay_anything_out_anew() throws Exception {
        sitting.desk.currentStanding(60_000);
        sitting.desk.composing().addHeading("First");
        sitting.desk.composing().addHeading("Second");
        int second = sitting.desk.composing().now().items().getLast().id();
        sitting.desk.composing().move(second, -1);
        sitting.desk.composing().rewrite(second, "Second, now first");
        assertThat(sitting.desk.isBehind()).isFalse();
        sitting.close();
        sitting = Sitting.over(folder.resolve("case"));
        assertThat(sitting.desk.composing().now().items())
                .extracting(org.rashomon.casefile.Composed.Item::text)
                .containsExactly("Second, now first", "First");
        sitting.desk.composing().undo();
        sitting.desk.composing().undo();
        assertThat(sitting.desk.composing().now().items())
                .extracting(org.rashomon.casefile.Composed.Item::text)
                .containsExactly("First", "Second");
        assertThat(org.rashomon.casefile.Case.in(folder.resolve("case"))
                        .verify()
                        .holds())
                .isTrue();
    }

    /// A judgement after composing takes the ground from what rests on it, and says so.
    private void afterTheFindingIsRejectedNothingIsSaved() throws Exception {
        var report = sitting.desk.report(1).orElseThrow();
        var first = report.statements().getFirst();
        sitting.desk.judge(
                report.found().document(),
                first.subject(),
                org.rashomon.casefile.Judgement.Act.REJECT,
                org.rashomon.casefile.Correction.of(first.now()),
                "");
        HttpResponse<String> refused = sitting.get("/composed/composed.docx");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("rejected, or is not found any more");
        assertThat(Files.readString(folder.resolve("case").resolve("custody.jsonl")))
                .contains("\"act\":\"compose\"", "\"by\":\"A. Tester\"");
    }

    @Test
    void it_can_be_used_by_everybody_on_a_narrow_screen() throws Exception {
        try (Chromium.Person person = chromium.at(sitting, 390, ColorScheme.DARK)) {
            person.open("/source/1");
            person.press("j", "d");
            person.page.waitForSelector("#say:has-text('It is in the dossier')");
            person.open("/composed");
            person.page.fill("#new-sentence", "One of my own.");
            person.page.locator("form[data-step=sentence] button").click();
            person.page.waitForSelector(".broken");
            person.page.click("summary");
            assertThat(person.barriers()).isEmpty();
            assertThat(person.page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                    .isEqualTo(0);
            assertThat(person.complaints).isEmpty();
        }
    }
}
