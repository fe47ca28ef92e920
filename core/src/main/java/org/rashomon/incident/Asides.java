package org.rashomon.incident;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Span;

/// Clauses that an author puts into what he reports: "Lind said the strike on the base, from where the army had
/// launched its raid, was wrong". That the army had launched a raid is not Lind's claim but the author's (Potts 2005,
/// The Logic of Conventional Implicatures: what stands in commas is mostly said by whoever writes).
///
/// So only where the clause tells of another deed than the words around it, goes on behind a second comma, and stands
/// in no quotation marks: "the strike, which hit a market, killed ten" is all one speaker's.
final class Asides {
    private static final Set<String> RELATIVES = Set.of("which", "who", "whom", "whose", "where", "when");
    private static final Set<String> OPENS = Set.of("“", "``", "„", "«");
    private static final Set<String> CLOSES = Set.of("”", "''", "»");

    private Asides() {}

    /// Whether a place stands in a clause of the author's own, in the midst of what somebody says.
    static boolean covers(Scene scene, Span place) {
        Reading reading = scene.reading();
        return around(reading, place)
                .filter(aside ->
                        scene.triggers().stream().allMatch(deed -> aside.covers(reading.span(deed.from(), deed.to()))))
                .filter(aside -> !isQuoted(reading, place))
                .isPresent();
    }

    /// From one comma to the next: ", from where …,".
    private static Optional<Span> around(Reading reading, Span place) {
        List<Word> words = reading.words();
        int from = -1;
        for (int i = 0; i + 2 < words.size() && words.get(i).span().end() <= place.start(); i++) {
            if (!words.get(i).is(",")) continue;
            boolean relative = RELATIVES.contains(words.get(i + 1).low())
                    || words.get(i + 1).isTagged("ADP")
                            && RELATIVES.contains(words.get(i + 2).low());
            from = relative ? i + 1 : -1;
        }
        if (from < 0) return Optional.empty();
        for (int i = from; i + 1 < words.size(); i++) {
            if (!words.get(i).is(",") || words.get(i).span().start() < place.end()) continue;
            int next = reading.phraseAt(i + 1);
            boolean goesOn = next >= 0 && Reading.isFinite(reading.phrases().get(next));
            return goesOn ? Optional.of(reading.span(from, i)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isQuoted(Reading reading, Span place) {
        int open = 0;
        for (Word word : reading.words()) {
            if (word.span().start() >= place.start()) break;
            if (OPENS.contains(word.text()) || word.is("\"") && open == 0) open++;
            else if (CLOSES.contains(word.text()) || word.is("\"")) open = Math.max(0, open - 1);
        }
        return open > 0;
    }
}
