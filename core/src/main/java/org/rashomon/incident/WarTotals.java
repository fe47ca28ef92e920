package org.rashomon.incident;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Knows the sentences that sum up a war, or weeks of one: their tolls are no incident's.
final class WarTotals {
    private static final Set<String> WAR = Lexicon.words(
            "war wars conflict conflicts uprising revolt revolution crisis unrest protests insurgency", "rebellion");
    private static final Set<String> KILLED = Set.of("killed", "died", "dead", "displaced");
    private static final Set<String> LONG = Set.of("weeks", "months", "years", "week", "month", "year");

    private WarTotals() {}

    /// Whether a sentence sums up a war, or weeks of one.
    static boolean isTotal(Reading reading) {
        List<Word> words = reading.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            Word word = words.get(i);
            if (word.is("million") && reading.contains(KILLED)) return true;
            if (word.is("since")) {
                if (words.get(i + 1).is("then") && reading.contains(KILLED)) return true;
                for (int j = i + 1; j < Math.min(words.size(), i + 9); j++) {
                    if (WAR.contains(words.get(j).low()) || words.get(j).low().matches("20\\d\\d|19\\d\\d"))
                        return true;
                }
            }
            if (WAR.contains(word.low()) && isSummedUp(words)) return true;
            boolean past = word.is("past") || word.is("last") || word.is("over") || word.is("recent");
            if (past && words.get(i + 1).low().matches("weeks|months|years")) return true;
            if (past
                    && i + 2 < words.size()
                    && Quantities.value(words.get(i + 1).low()).isPresent()
                    && LONG.contains(words.get(i + 2).low())) {
                return true;
            }
            if (WAR.contains(word.low())
                    && words.get(i + 1).is("has")
                    && i + 2 < words.size()
                    && (words.get(i + 2).is("killed")
                            || words.get(i + 2).is("claimed")
                            || words.get(i + 2).is("left"))) {
                return true;
            }
        }
        return false;
    }

    /// "… people have been killed in the war".
    private static boolean isSummedUp(List<Word> words) {
        boolean perfect = false;
        boolean thousands = false;
        for (int i = 0; i < words.size(); i++) {
            perfect |= words.get(i).low().matches("have|has") && i + 1 < words.size();
            OptionalInt value = Quantities.value(words.get(i).low());
            thousands |= value.isPresent() && value.getAsInt() >= 5000
                    || words.get(i).is("thousands");
        }
        return perfect && thousands;
    }
}
