package org.rashomon.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Span;
import org.rashomon.language.PlaceMention;

/// Place names by their surroundings, for those no gazetteer holds: "the town of X", "X neighborhood", "near X".
final class PlacePhrases {
    private static final Set<String> LOCATIVE =
            Set.of("in", "at", "near", "on", "around", "outside", "inside", "across", "from", "into", "over");
    private static final Set<String> PARTICLES =
            Set.of("al", "el", "de", "of", "ar", "as", "ad", "ash", "an", "at", "az", "al-");
    private static final Set<String> NOT_NAMES = Set.of(
            "us",
            "u.s.",
            "un",
            "u.n.",
            "eu",
            "nato",
            "reuters",
            "afp",
            "ap",
            "twitter",
            "facebook",
            "youtube",
            "god",
            "ramadan",
            "eid",
            "english",
            "arabic",
            "islam",
            "muslim",
            "i",
            "mr",
            "mrs",
            "president",
            "general",
            "kurdish",
            "islamic",
            "sunni",
            "shiite");

    private final Set<String> settings = Lexicon.nouns("settings.txt");
    private final Set<String> groups = Lexicon.nouns("groups.txt");
    private final Actors actors;

    PlacePhrases(Actors actors) {
        this.actors = actors;
    }

    List<PlaceMention> in(Reading reading, List<PlaceMention> known) {
        List<PlaceMention> found = new ArrayList<>(known);
        List<Word> words = reading.words();
        int i = 0;
        while (i < words.size()) {
            if (!isName(words, i)) {
                i++;
                continue;
            }
            int from = i;
            int to = i + 1;
            while (to < words.size() && (isName(words, to) || isParticle(words, to))) to++;
            i = to;
            int start =
                    words.get(from).low().matches("(north|south|east|west)(ern)?|northern|central") ? from + 1 : from;
            if (start >= to) continue;
            Optional<PlaceMention.Kind> kind = kind(words, from, start, to);
            if (kind.isEmpty()) continue;
            Span span = reading.span(start, to);
            if (known.stream().noneMatch(place -> place.span().overlaps(span))) {
                found.add(new PlaceMention(
                        span, reading.text(start, to), kind.get(), Optional.empty(), Optional.empty()));
            }
        }
        found.sort((one, other) -> one.span().compareTo(other.span()));
        return found;
    }

    private boolean isName(List<Word> words, int i) {
        Word word = words.get(i);
        if (!word.isCapitalised() && !word.low().matches("(al|el|ar|as|ash|an|at|az)-\\p{L}.*")) return false;
        if (word.is("a") || word.is("the") || NOT_NAMES.contains(word.low()) || Chunker.isTime(words, i)) return false;
        if (groups.contains(word.low()) || settings.contains(word.low()) && !word.isTagged("PROPN")) return false;
        if (word.isTagged("DET")
                || word.isTagged("ADP")
                || word.isTagged("PRON")
                || word.isTagged("CCONJ")
                || word.isTagged("SCONJ")) return false;
        return actors.country(word.low()).isEmpty() || word.isTagged("PROPN") && actors.isCountry(word.low());
    }

    private static boolean isParticle(List<Word> words, int i) {
        return PARTICLES.contains(words.get(i).low())
                && !words.get(i).is("of")
                && !words.get(i).is("at")
                && i + 1 < words.size()
                && words.get(i + 1).isCapitalised()
                && !words.get(i).is("as");
    }

    private Optional<PlaceMention.Kind> kind(List<Word> words, int from, int start, int to) {
        String last = words.get(to - 1).low();
        if (to - start == 1 && actors.isCountry(last)) {
            return isLocative(words, from) ? Optional.of(PlaceMention.Kind.COUNTRY) : Optional.empty();
        }
        Word after = to < words.size() ? words.get(to) : null;
        if (after != null && settings.contains(after.low())) {
            return Optional.of(isRegion(after.low()) ? PlaceMention.Kind.REGION : PlaceMention.Kind.TOWN);
        }
        if (settings.contains(last))
            return Optional.of(isRegion(last) ? PlaceMention.Kind.REGION : PlaceMention.Kind.TOWN);
        if (from >= 2
                && words.get(from - 1).is("of")
                && settings.contains(words.get(from - 2).low())) {
            return Optional.of(isRegion(words.get(from - 2).low()) ? PlaceMention.Kind.REGION : PlaceMention.Kind.TOWN);
        }
        if (from >= 1 && settings.contains(words.get(from - 1).low())) {
            return Optional.of(isRegion(words.get(from - 1).low()) ? PlaceMention.Kind.REGION : PlaceMention.Kind.TOWN);
        }
        if (isLocative(words, from)) return Optional.of(PlaceMention.Kind.UNKNOWN);
        return Optional.empty();
    }

    private static boolean isRegion(String setting) {
        return setting.matches("provinces?|governorates?|regions?|state|county|countryside");
    }

    private static boolean isLocative(List<Word> words, int from) {
        int i = from - 1;
        while (i >= 0
                && i > from - 5
                && (words.get(i).isTagged("ADJ")
                        || words.get(i).is("the")
                        || words.get(i).low().matches("(north|south|east|west)\\w*|central"))) i--;
        return i >= 0
                && (LOCATIVE.contains(words.get(i).low())
                        || words.get(i).low().matches("of")
                                && i > 0
                                && words.get(i - 1)
                                        .low()
                                        .matches(
                                                "\\w+(east|west|north|south)|east|west|north|south|outskirts|parts|part|border|suburbs?"));
    }
}
