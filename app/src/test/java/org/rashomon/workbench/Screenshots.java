package org.rashomon.workbench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.attribution.Speaker;
import org.rashomon.casefile.Inbox;
import org.rashomon.casefile.Ref;
import org.rashomon.casefile.Request;
import org.rashomon.casefile.Standing;

/// Not a test: takes the pictures of the workbench in `docs/workbench`, of the example case, wide and light, narrow
/// and dark.
final class Screenshots {
    private Screenshots() {}

    public static void main(String[] args) throws Exception {
        Path out = Files.createDirectories(Path.of(args[0]));
        Path folder = Files.createTempDirectory("screenshots").resolve("brennoth");
        try (Chromium chromium = Chromium.start();
                Sitting sitting = Sitting.over(folder)) {
            List<Inbox.Dropped> files = new ArrayList<>();
            try (Stream<Path> reports = Files.list(Path.of(args[1]).resolve("brennoth/reports"))) {
                for (Path report : reports.sorted().toList()) {
                    files.add(new Inbox.Dropped(
                            report.getFileName().toString(), new ByteArrayInputStream(Files.readAllBytes(report))));
                }
            }
            sitting.desk.take(files, new Request(List.of(), Optional.empty(), Optional.empty(), Optional.empty()));
            Sitting.waitUntilRead(sitting.desk);
            Standing standing = sitting.desk.standing(60_000).orElseThrow();
            String incident = standing.layout().incidents().stream()
                    .max(Comparator.comparingInt(one -> one.contradictions().size()))
                    .orElseThrow()
                    .shared()
                    .id();
            try (Chromium.Person wide = chromium.at(sitting, 1280, ColorScheme.LIGHT);
                    Chromium.Person narrow = chromium.at(sitting, 390, ColorScheme.DARK)) {
                wide.open("/source/2");
                wide.press("j", "a");
                wide.page.waitForSelector(".card.accepted");
                compose(sitting, standing);
                for (Chromium.Person person : List.of(wide, narrow)) {
                    shoot(person, out, "case", "/");
                    shoot(person, out, "source", "/source/2", "j", "j", "j");
                    shoot(person, out, "incidents", "/incidents");
                    shoot(person, out, "incident", "/incidents/" + incident);
                    shoot(person, out, "time", "/time");
                    shoot(person, out, "speakers", "/speakers", "j", "x", "j", "j", "x");
                    shoot(person, out, "speaker", "/speakers/" + mostQuoted(standing));
                    shoot(person, out, "composed", "/composed", "j", "j", "j");
                    shoot(person, out, "stories", "/stories");
                    shoot(person, out, "spread", "/stories/spread");
                    shoot(person, out, "origins", "/stories/origins");
                    shoot(person, out, "dossier", "/dossier");
                    shoot(person, out, "search", "/", "/", "c", "o", "n", "v");
                }
            }
        }
    }

    private static String mostQuoted(Standing standing) {
        return standing.layout().voices().stream()
                .filter(voice -> voice.kind() == Speaker.Kind.PERSON)
                .max(Comparator.comparingInt(voice -> voice.statements().size()))
                .orElseThrow()
                .key();
    }

    /// A short dossier with one of everything, and a sentence that still lacks what it rests on.
    private static void compose(Sitting sitting, Standing standing) {
        var composing = sitting.desk.composing();
        composing.addHeading("What is not in dispute");
        var incident = standing.layout().incidents().stream()
                .max(Comparator.comparingInt(one -> one.contradictions().size()))
                .orElseThrow();
        Ref first = Ref.of(incident.claims().getFirst());
        composing.add(first);
        composing.addSentence("All reports place it on the same day and in the same town.", List.of(first));
        composing.addHeading("What is");
        composing.add(Ref.of(incident.contradictions().getFirst()));
        standing.layout().voices().stream()
                .filter(voice -> voice.kind() == Speaker.Kind.PERSON)
                .limit(2)
                .forEach(voice -> composing.add(Ref.of(voice.statements().getFirst())));
        composing.addSentence("Nobody outside the army saw the order.", List.of());
    }

    private static void shoot(Chromium.Person person, Path out, String name, String path, String... keys) {
        person.open(path);
        person.press(keys);
        person.page.waitForTimeout(500);
        boolean wide = person.page.viewportSize().width > 600;
        person.page.screenshot(
                new Page.ScreenshotOptions().setPath(out.resolve(name + (wide ? "-wide.png" : "-narrow.png"))));
    }
}
