package org.rashomon.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rashomon.document.Section;
import org.rashomon.language.PlaceMention;

/// Finds the words that stand for a place named before: "in the town", "the city's southern quarters", "on the
/// village".
final class StandIns {
    private static final Set<String> THE = Set.of("the", "that", "this");
    private static final Set<String> OF = Set.of("of", "called", "named", "'s");

    private StandIns() {}

    /// The sites of each sentence, and those that a noun with "the" stands for.
    static List<List<Site>> with(List<Reading> readings, List<List<Site>> named) {
        List<List<Site>> all = new ArrayList<>();
        List<Site> before = new ArrayList<>();
        Optional<Section> section = Optional.empty();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            Section here = reading.sentence().section();
            if (section.filter(here::equals).isEmpty() && here.kind() == Section.Kind.STORY) before.clear();
            section = Optional.of(here);
            List<Site> sites = new ArrayList<>(named.get(i));
            for (int w = 0; w < reading.words().size(); w++) {
                OptionalInt rank = rank(reading.words(), w);
                if (rank.isEmpty()) continue;
                int at = w;
                latest(before, named.get(i), reading, at, rank.getAsInt())
                        .map(site -> standIn(site, reading, at))
                        .filter(site ->
                                sites.stream().noneMatch(other -> other.span().overlaps(site.span())))
                        .ifPresent(sites::add);
            }
            before.addAll(named.get(i));
            sites.sort((one, other) -> one.span().compareTo(other.span()));
            all.add(sites);
        }
        return all;
    }

    /// The size of the place that the noun at a word stands for, when no name stands beside it.
    private static OptionalInt rank(List<Word> words, int noun) {
        Optional<Integer> rank = PlaceWords.rank(words.get(noun).low());
        boolean same = noun > 0 && words.get(noun - 1).is("same");
        if (rank.isEmpty() || rank.get() == Site.SPOT && !same) return OptionalInt.empty();
        boolean goesOn = noun + 1 < words.size()
                && (OF.contains(words.get(noun + 1).low())
                        || words.get(noun + 1).isNounLike()
                        || words.get(noun + 1).isTagged("PROPN"));
        if (goesOn) return OptionalInt.empty();
        int first = noun;
        while (first > 0
                && words.get(first - 1).isTagged("ADJ")
                && !words.get(first - 1).isCapitalised()) first--;
        if (first < 2 || !THE.contains(words.get(first - 1).low())) return OptionalInt.empty();
        Word preposition = words.get(first - 2);
        boolean placed = PlaceWords.LOCATIVE.contains(preposition.low()) || preposition.is("of");
        return placed ? OptionalInt.of(rank.get()) : OptionalInt.empty();
    }

    /// The place of this size named last, in the sentence before the noun or in a sentence before.
    private static Optional<Site> latest(List<Site> before, List<Site> here, Reading reading, int noun, int rank) {
        int at = reading.words().get(noun).span().start();
        for (int i = here.size() - 1; i >= 0; i--)
            if (here.get(i).rank() == rank && here.get(i).span().end() <= at) return Optional.of(here.get(i));
        for (int i = before.size() - 1; i >= 0; i--)
            if (before.get(i).rank() == rank) return Optional.of(before.get(i));
        return Optional.empty();
    }

    private static Site standIn(Site site, Reading reading, int noun) {
        PlaceMention place = site.place();
        PlaceMention here = new PlaceMention(
                reading.words().get(noun).span(), place.name(), place.kind(), place.country(), place.point());
        return new Site(here, site.rank(), false);
    }
}
