package org.rashomon.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Reports;
import org.rashomon.incident.Reports.Report;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Value;
import org.rashomon.language.Edtf;

/// Every rule has a page in `docs/rules`, and what the page shows is so.
class RulePagesTest {
    private static final Path PAGES = Path.of("../docs/rules");
    private static final Pattern BOX = Pattern.compile("```(fires|silent) ?([a-z ]*)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINE =
            Pattern.compile("(\\S+) (\\S+?)(?: (\\S+))?: (?:(.+?) (says|denies|doubts) )?(\\w+) (.+)");
    private static final Pattern TOLL = Pattern.compile("(\\d+)(\\.\\.)?(?: (.*))?");
    private static final Pattern PLACE = Pattern.compile("(\\S+) ([\\d.]+) ([\\d.]+)");

    static List<String> rules() {
        return Contradictions.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_a_page_whose_examples_fire(String rule) throws IOException {
        String page = Files.readString(PAGES.resolve(rule + ".md"));
        assertThat(page).contains("`" + rule + "`");
        List<String> kinds =
                BOX.matcher(page).results().map(box -> box.group(1)).toList();
        assertThat(kinds).contains("fires", "silent");
        BOX.matcher(page).results().forEach(box -> {
            List<Weight> found = new Contradictions()
                    .in(incident(box.group(3))).stream()
                            .filter(one -> one.rule().equals(rule))
                            .map(Contradiction::weight)
                            .toList();
            if (box.group(1).equals("fires")) assertThat(found).containsExactly(weight(box.group(2)));
            else assertThat(found).isEmpty();
        });
    }

    @Test
    void no_page_is_left_over() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", ""))
                            .filter(name -> !name.equals("README")))
                    .containsExactlyInAnyOrderElementsOf(Contradictions.rules());
        }
    }

    private static Weight weight(String words) {
        return switch (words.strip()) {
            case "cannot both hold" -> Weight.CANNOT_BOTH_HOLD;
            case "differ in part" -> Weight.DIFFERS_IN_PART;
            case "only seems" -> Weight.ONLY_SEEMS;
            default -> throw new IllegalArgumentException("no grade: " + words);
        };
    }

    private static SharedIncident incident(String example) {
        Map<String, Report> reports = new LinkedHashMap<>();
        for (String line : example.strip().split("\n")) {
            Matcher said = LINE.matcher(line);
            if (!said.matches()) throw new IllegalArgumentException("cannot be read: " + line);
            Report report = reports.computeIfAbsent(said.group(1), id -> Reports.report(id, said.group(2)));
            Optional.ofNullable(said.group(3)).ifPresent(report::by);
            String by = said.group(4) == null ? "" : said.group(4);
            add(report, by, said.group(5) == null ? "says" : said.group(5), said.group(6), said.group(7));
        }
        return Reports.incident(reports.values().toArray(new Report[0]));
    }

    private static void add(Report report, String by, String how, String slot, String value) {
        Slot named = switch (slot) {
            case "day" -> Slot.WHEN;
            case "place" -> Slot.WHERE;
            default -> Slot.valueOf(slot.toUpperCase(Locale.ROOT));
        };
        Matcher place = PLACE.matcher(value);
        if (named == Slot.WHERE && place.matches()) {
            report.at(place.group(1)).at(Double.parseDouble(place.group(2)), Double.parseDouble(place.group(3)));
            report.saysWhere(by);
            return;
        }
        if (by.equals("Headline")) {
            report.heads(named, value(named, value), value.replace("..", "").strip());
            return;
        }
        switch (how) {
            case "says" ->
                report.says(
                        by,
                        named,
                        value(named, value),
                        (named == Slot.WHEN ? "it was " : "")
                                + value.replace("..", "").strip());
            case "denies" -> report.denies(by, named, value(named, value));
            case "doubts" -> report.doubts(by, named, value(named, value));
            default -> throw new IllegalArgumentException(how);
        }
    }

    private static Value value(Slot slot, String text) {
        if (slot == Slot.WHEN) return new Value.When(new Edtf(text));
        Matcher toll = TOLL.matcher(text);
        if ((slot == Slot.KILLED || slot == Slot.WOUNDED) && toll.matches()) {
            OptionalInt number = OptionalInt.of(Integer.parseInt(toll.group(1)));
            String who = toll.group(3) == null ? "" : toll.group(3);
            return new Value.Toll(number, toll.group(2) == null ? number : OptionalInt.empty(), who);
        }
        return new Value.Words(text);
    }
}
