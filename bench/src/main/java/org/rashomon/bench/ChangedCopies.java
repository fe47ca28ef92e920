package org.rashomon.bench;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.investigation.Findings;
import org.rashomon.language.PlaceMention;

/// Copies of a corpus that tell of other days, towns and people, so that a large case is as dense as one from a long
/// war: fourteen reports a day, a hundred times the corpus.
///
/// The k-th copy is published 7·k days later, which leaves its weekdays right, and a month and day in its text move by
/// as many. Its towns are the corpus's own, each exchanged for another, so that they stay known and near each other. A
/// speaker's surname gets a syllable of the copy's own. Countries, bodies and numbers stay as they are.
final class ChangedCopies {
    private static final String MONTH = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.joining("|", "(?<month>", ")"));
    private static final Pattern DATE = Pattern.compile(MONTH + " (?<day>[1-9]|[12]\\d|3[01])\\b");
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)?");

    private final DocumentReader reader = new DocumentReader();
    private final List<Document> originals;
    /// Town to its place in the row of all towns.
    private final Map<String, Integer> towns = new HashMap<>();

    private final List<String> row;
    private final Set<String> surnames;

    ChangedCopies(List<Findings> reports) {
        originals = reports.stream().map(Findings::document).toList();
        row = reports.stream()
                .flatMap(report -> report.places().stream())
                .filter(place -> place.kind() == PlaceMention.Kind.TOWN)
                .map(PlaceMention::name)
                .distinct()
                .sorted()
                .toList();
        for (String town : row) towns.put(town, towns.size());
        surnames = reports.stream()
                .flatMap(report -> report.attributions().stream())
                .map(Attribution::speaker)
                .filter(speaker -> speaker.kind() == Speaker.Kind.PERSON)
                .map(speaker -> speaker.name().substring(speaker.name().lastIndexOf(' ') + 1))
                .filter(name -> NAME.matcher(name).matches() && !towns.containsKey(name))
                .collect(Collectors.toSet());
    }

    /// @param copy 0 for the report as it is
    Document of(int report, int copy) {
        Document original = originals.get(report);
        if (copy == 0) return original;
        Origin from = original.origin();
        Optional<LocalDate> published = from.published().map(day -> day.plusWeeks(copy));
        Origin origin = new Origin(
                from.id() + "-" + copy, from.sha256(), from.outlet(), published, from.publishedFrom(), from.url());
        int year = original.today().map(LocalDate::getYear).orElse(2000);
        String title = changed(original.title().map(original::at).orElse(""), copy, year);
        return reader.read(origin, title, changed(original.at(original.body()), copy, year));
    }

    private String changed(String text, int copy, int year) {
        String moved = DATE.matcher(text).replaceAll(date -> moved(date.group("month"), date.group("day"), copy, year));
        return NAME.matcher(moved).replaceAll(name -> Matcher.quoteReplacement(renamed(name.group(), copy)));
    }

    private static String moved(String month, String day, int copy, int year) {
        Month given = Month.valueOf(month.toUpperCase(Locale.ROOT));
        LocalDate moved = LocalDate.of(year, given, 1)
                .plusDays(Integer.parseInt(day) - 1L)
                .plusWeeks(copy);
        return moved.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + moved.getDayOfMonth();
    }

    private String renamed(String name, int copy) {
        if (towns.containsKey(name)) return otherTown(name, copy);
        return Stream.of(name.split(" ")).map(word -> renamedWord(word, copy)).collect(Collectors.joining(" "));
    }

    private String renamedWord(String word, int copy) {
        if (towns.containsKey(word)) return otherTown(word, copy);
        return surnames.contains(word) ? word + syllable(copy) : word;
    }

    private String otherTown(String town, int copy) {
        return row.get((Objects.requireNonNull(towns.get(town)) + 7 * copy) % row.size());
    }

    private static String syllable(int copy) {
        String vowels = "aeiou";
        String consonants = "bdfgklmnprstvz";
        int rest = copy / vowels.length();
        String end = "" + consonants.charAt(rest % consonants.length()) + vowels.charAt(copy % vowels.length());
        return rest < consonants.length()
                ? end
                : end + consonants.charAt(rest / consonants.length() % consonants.length());
    }
}
