package org.rashomon.narrative.spread;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.rashomon.document.Span;
import org.rashomon.narrative.spread.Alignment.Chain;
import org.rashomon.narrative.spread.Alignment.Run;

/// Two reports, word by word: which words of the earlier one stand where in the later.
///
/// @param chains the passages they share
/// @param place for each word of the earlier report its place in the later, -1 when it is not there
record Pairing(
        Reported from, ReportWords fromWords, Reported to, ReportWords toWords, List<Chain> chains, int[] place) {
    static Pairing of(Reported from, ReportWords fromWords, Reported to, ReportWords toWords) {
        List<Chain> chains = Alignment.of(fromWords, toWords);
        int[] place = new int[fromWords.size()];
        Arrays.fill(place, -1);
        for (Chain chain : chains) {
            for (Run run : chain.runs()) {
                for (int i = 0; i < run.length(); i++) place[run.from() + i] = run.to() + i;
            }
        }
        return new Pairing(from, fromWords, to, toWords, chains, place);
    }

    /// Words of the later report that the earlier one has too, outside quotation marks and stock phrases.
    int plainWords(BitSet stock) {
        int count = 0;
        for (int word = 0; word < place.length; word++) {
            if (place[word] >= 0
                    && !stock.get(place[word])
                    && !fromWords.isQuoted(word)
                    && !toWords.isQuoted(place[word])) count++;
        }
        return count;
    }

    int words() {
        return (int) Arrays.stream(place).filter(word -> word >= 0).count();
    }

    List<Passage> passages() {
        return chains.stream()
                .map(chain -> new Passage(before(chain), after(chain), chain.words()))
                .toList();
    }

    Span before(Chain chain) {
        return fromWords.span(
                chain.runs().getFirst().from(), chain.runs().getLast().fromEnd());
    }

    Span after(Chain chain) {
        return toWords.span(chain.runs().getFirst().to(), chain.runs().getLast().toEnd());
    }

    /// How many of some words of the earlier report stand in the later.
    long taken(List<Integer> words) {
        return words.stream().filter(word -> place[word] >= 0).count();
    }

    /// Where some words of the earlier report stand in the later, from the first to the last of them.
    Optional<Span> placeOf(List<Integer> words) {
        List<Integer> places = words.stream()
                .map(word -> place[word])
                .filter(word -> word >= 0)
                .sorted()
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(toWords.span(places.getFirst(), places.getLast() + 1));
    }
}
