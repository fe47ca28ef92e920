package org.rashomon.casefile;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.store.Hit;

/// Something that holds the words a person searches for.
///
/// @param report the number of the report it stands in
/// @param id of a statement, `a3`; of other kinds ""
/// @param about whose statement it is; the outlet and name of a source; of a speaker how many reports name it
/// @param excerpt its words, the found ones marked
public record Found(Kind kind, int report, String id, String about, List<Bit> excerpt) {
    public enum Kind {
        SPEAKER,
        STATEMENT,
        SOURCE
    }

    /// Some words, and whether they are what was searched for.
    public record Bit(String words, boolean isFound) {}

    public Found {
        excerpt = List.copyOf(excerpt);
    }

    static Found of(Hit hit) {
        String[] about = hit.about().split("\t", -1);
        List<Bit> excerpt = bits(hit.words());
        return switch (hit.kind()) {
            case SPEAKER ->
                new Found(
                        Kind.SPEAKER,
                        hit.report(),
                        "",
                        hit.times() == 1 ? "1 report" : hit.times() + " reports",
                        excerpt);
            case STATEMENT ->
                new Found(Kind.STATEMENT, hit.report(), about[0], about[1].isEmpty() ? "somebody" : about[1], excerpt);
            case SOURCE ->
                new Found(
                        Kind.SOURCE,
                        hit.report(),
                        "",
                        about[0].isEmpty() ? about[1] : about[0] + ", " + about[1],
                        excerpt);
        };
    }

    private static List<Bit> bits(String words) {
        List<Bit> bits = new ArrayList<>();
        boolean found = false;
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != 1 && c != 2) continue;
            if (i > from) bits.add(new Bit(words.substring(from, i), found));
            found = c == 1;
            from = i + 1;
        }
        if (from < words.length()) bits.add(new Bit(words.substring(from), found));
        return bits;
    }

    /// All its words.
    public String words() {
        StringBuilder all = new StringBuilder();
        excerpt.forEach(bit -> all.append(bit.words()));
        return all.toString();
    }
}
