package org.rashomon.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Span;

/// Reads what is said to have happened instead: "the videos were staged", "a depot had exploded", "the crash was due to
/// a technical fault". Whether it is so is not asked.
final class ExplanationReader {
    /// Said of the deed or of its pictures: it is not real.
    private static final Set<String> UNREAL = Lexicon.set("explanation-words.txt", "UNREAL");
    private static final Set<String> BE = Lexicon.set("explanation-words.txt", "BE");
    private static final Set<String> STORES = Lexicon.set("explanation-words.txt", "STORES");
    private static final Set<String> STORED = Lexicon.set("explanation-words.txt", "STORED");
    private static final Set<String> BY_ITSELF = Lexicon.set("explanation-words.txt", "BY_ITSELF");
    private static final Set<String> HIT = Lexicon.set("explanation-words.txt", "HIT");
    private static final Set<String> MISHAPS = Lexicon.set("explanation-words.txt", "MISHAPS");
    private static final Set<String> CAUSE = Lexicon.set("explanation-words.txt", "CAUSE");

    private static final Set<String> POISON = Lexicon.set("explanation-words.txt", "POISON");
    /// So many words at most stand between what is called false and the word that calls it so.
    private static final int LONGEST = 12;

    private static final Set<String> MARKS = Set.of("\"", "“", "”", "'", "‘", "’", "``", "''");

    /// Sentences without any of these give no explanation.
    static final Set<String> WORDS = words();

    private static Set<String> words() {
        Set<String> all = new HashSet<>(UNREAL);
        all.addAll(STORES);
        all.addAll(MISHAPS);
        return Set.copyOf(all);
    }

    List<RoleReader.Role> in(Reading reading) {
        if (!reading.contains(WORDS)) return List.of();
        List<RoleReader.Role> roles = new ArrayList<>();
        List<Word> words = reading.words();
        for (int i = 0; i < words.size() && roles.isEmpty(); i++) {
            String low = words.get(i).low();
            Optional<int[]> found = Optional.empty();
            if (UNREAL.contains(low)) found = unreal(reading, i);
            else if (STORES.contains(low)) found = store(reading, i);
            else if (MISHAPS.contains(low)) found = mishap(reading, i);
            found.ifPresent(range -> {
                Span span = reading.span(range[0], range[1]);
                String text = reading.text(range[0], range[1]);
                roles.add(new RoleReader.Role(Slot.EXPLANATION, text, span, 0, false, Optional.empty()));
            });
        }
        return roles;
    }

    /// Whether an explanation says that the deed it names did not happen; the others tell what happened instead of it.
    static boolean isUnreal(RoleReader.Role explanation) {
        for (String word : explanation.text().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))
            if (UNREAL.contains(word)) return true;
        return false;
    }

    /// "the videos were fake", "a fabrication"; not "staged an attack", which is doing it.
    private static Optional<int[]> unreal(Reading reading, int i) {
        List<Word> words = reading.words();
        boolean noun = words.get(i).isOneOf(Set.of("fabrication", "fabrications", "hoax"));
        boolean said = false;
        for (int j = Math.max(0, i - 3); j < i; j++)
            said |= BE.contains(words.get(j).low());
        if (!noun && !said) return Optional.empty();
        int p = reading.phraseAt(i);
        // “fabricated” with its marks
        boolean quoted = i > 0
                && i + 1 < words.size()
                && MARKS.contains(words.get(i - 1).low())
                && MARKS.contains(words.get(i + 1).low());
        int from = noun || quoted ? Math.max(0, i - 1) : i;
        int subject = clauseBefore(reading, p < 0 ? i : reading.phrases().get(p).from());
        return Optional.of(new int[] {said ? Math.min(subject, from) : from, quoted ? i + 2 : i + 1});
    }

    /// The first word of the noun phrase that stands last before a word.
    private static int clauseBefore(Reading reading, int word) {
        int from = word;
        for (Phrase phrase : reading.phrases()) {
            if (phrase.from() < word && phrase.isNouns() && phrase.isBare()) from = phrase.from();
        }
        return word - from > LONGEST ? word : from;
    }

    /// "an ammunition store had exploded", "gas leaked from a depot", "a warplane hit a warehouse with nerve agent".
    private static Optional<int[]> store(Reading reading, int i) {
        List<Word> words = reading.words();
        int p = reading.phraseAt(i);
        if (p < 0 || !reading.phrases().get(p).isNouns()) return Optional.empty();
        Phrase phrase = reading.phrases().get(p);
        boolean filled = false;
        int filledTo = phrase.to();
        for (int j = phrase.from(); j < Math.min(words.size(), phrase.to() + 8); j++) {
            if (j >= phrase.to() && Segment.BREAKS.contains(words.get(j).low())) break;
            if (STORED.contains(words.get(j).low())) {
                filled = true;
                filledTo = Math.max(filledTo, j + 1);
            }
        }
        if (!filled) return Optional.empty();
        for (int j = phrase.to(); j < Math.min(words.size(), phrase.to() + 9); j++) {
            if (BY_ITSELF.contains(words.get(j).low())
                    || words.get(j).is("caught")
                            && j + 1 < words.size()
                            && words.get(j + 1).is("fire"))
                return Optional.of(new int[] {phrase.from(), Math.min(words.size(), j + 1)});
        }
        for (int j = phrase.from() - 1; j >= Math.max(0, phrase.from() - 4); j--) {
            boolean leak = words.get(j).low().startsWith("leak");
            if (!leak && !HIT.contains(words.get(j).low())) continue;
            // a store of arms that was aimed at is a target; one of poison says where the poison came from
            if (!leak && !isPoison(words, phrase.from(), filledTo)) continue;
            int to = filledTo;
            int q = reading.phraseAt(Math.min(words.size() - 1, phrase.to()));
            boolean struck = q >= 0
                    && phrase.to() < words.size()
                    && HIT.contains(words.get(phrase.to()).low());
            if (struck) to = Math.min(words.size(), phrase.to() + 4);
            return Optional.of(new int[] {clauseBefore(reading, j), to});
        }
        return Optional.empty();
    }

    private static boolean isPoison(List<Word> words, int from, int to) {
        for (int i = from; i < Math.min(words.size(), to + 1); i++)
            if (POISON.contains(words.get(i).low())) return true;
        return false;
    }

    /// "the crash was due to a technical fault", "it was an accident".
    private static Optional<int[]> mishap(Reading reading, int i) {
        List<Word> words = reading.words();
        boolean told = false;
        for (int j = Math.max(0, i - 5); j < i; j++)
            told |= CAUSE.contains(words.get(j).low())
                    || BE.contains(words.get(j).low());
        if (!told) return Optional.empty();
        int p = reading.phraseAt(i);
        int to = p < 0 ? i + 1 : Math.max(i + 1, reading.phrases().get(p).to());
        int verb = i;
        for (int j = Math.max(0, i - 6); j < i; j++)
            if (verb == i && BE.contains(words.get(j).low())) verb = j;
        return Optional.of(new int[] {clauseBefore(reading, verb), to});
    }
}
