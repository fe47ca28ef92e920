package org.rashomon.investigation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.language.Countries;

/// Names that the reports themselves explain: "Northern Relief Committee (NRC)", "Karvenian President Ilan Dorsic".
/// They
/// hold for the whole case; one that is explained in two ways is not learned.
final class LearnedNames {
    private static final String WORD = "\\p{Lu}[\\p{L}'’-]+";
    private static final Pattern BRACKET =
            Pattern.compile("(" + WORD + "(?: (?:of|for|the|and|" + WORD + ")){1,6}) \\((\\p{Lu}{2,7})\\)");
    private static final Pattern RULER =
            Pattern.compile("\\b(" + WORD + ")(?:['’]s)? (?:President|Prime Minister|King|Emir)" + " (?:" + WORD
                    + " ){1,2}?((?:al-|el-)?" + WORD + "?)(?:['’]?s)?\\b");

    private LearnedNames() {}

    /// From a name to the name to take it for.
    static Map<String, String> in(List<Findings> reports) {
        Map<String, Map<String, Integer>> learned = new TreeMap<>();
        for (Findings report : reports) {
            String text = report.document().text();
            Matcher bracket = BRACKET.matcher(text);
            while (bracket.find()) {
                if (abbreviates(bracket.group(2), bracket.group(1))) {
                    learn(learned, bracket.group(2), bracket.group(1));
                }
            }
            Matcher ruler = RULER.matcher(text);
            while (ruler.find()) {
                String family = ruler.group(2).replaceFirst("^(?:al|el)-", "");
                Countries.known().of(ruler.group(1)).ifPresent(country -> learn(learned, family, country.name()));
            }
        }
        Map<String, String> names = new HashMap<>();
        learned.forEach((name, meant) -> {
            if (meant.size() == 1) names.put(name, meant.keySet().iterator().next());
        });
        return names;
    }

    private static void learn(Map<String, Map<String, Integer>> learned, String name, String meant) {
        if (name.length() > 2) {
            learned.computeIfAbsent(name, unused -> new TreeMap<>()).merge(meant, 1, Integer::sum);
        }
    }

    /// Each letter of the short form begins a word of the long one, in order.
    private static boolean abbreviates(String letters, String name) {
        int at = 0;
        for (String word : name.split("[ -]")) {
            boolean begins =
                    at < letters.length() && word.toUpperCase(Locale.ROOT).startsWith(letters.substring(at, at + 1));
            if (begins) at++;
        }
        return at == letters.length();
    }
}
