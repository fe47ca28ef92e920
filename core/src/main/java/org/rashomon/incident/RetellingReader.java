package org.rashomon.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Span;

/// Reads how somebody says that a story was told before him: "the strikes were first described as shelling, then jets
/// were blamed". With what it was done is then nobody's claim; that it was reported so, and in which order, is.
final class RetellingReader {
    private static final Set<String> FIRST = Lexicon.set("retelling-words.txt", "FIRST");
    private static final Set<String> TELL = Lexicon.set("retelling-words.txt", "TELL");
    private static final Set<String> LATER = Lexicon.set("retelling-words.txt", "LATER");
    private static final Set<String> SAME = Lexicon.set("retelling-words.txt", "SAME");
    private static final Set<String> OR = Set.of("or", "and", ",");

    /// "first" and the verb of telling it belongs to stand so near to each other.
    private static final int NEAR = 8;
    /// So many sentences may follow the one that says what came first.
    private static final int SENTENCES = 2;

    private final Triggers triggers;
    private final Lexicon<Kind> weapons;
    private final Lexicon<Kind> carriers;

    RetellingReader(Triggers triggers, Lexicon<Kind> weapons, Lexicon<Kind> carriers) {
        this.triggers = triggers;
        this.weapons = weapons;
        this.carriers = carriers;
    }

    /// What a sentence retells: the values, and the words in which no deed of its own is told.
    record Retold(List<RoleReader.Role> roles, Span words) {}

    /// The words `[from, to)` of a sentence that name a weapon.
    private record Named(Reading reading, int from, int to) {
        Named join(Named next) {
            return new Named(reading, from, next.to);
        }

        RoleReader.Role as(Slot slot) {
            return new RoleReader.Role(
                    slot, reading.text(from, to), reading.span(from, to), 0, false, Optional.empty());
        }
    }

    /// By the place of the sentence in the list; most tell nothing of the kind.
    Map<Integer, Retold> in(List<Reading> readings) {
        Map<Integer, Retold> found = new HashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i).contains(FIRST)) from(readings, i, found);
        }
        return found;
    }

    private void from(List<Reading> readings, int at, Map<Integer, Retold> found) {
        Reading reading = readings.get(at);
        int tell = -1;
        int begin = -1;
        for (int i = 0; i < reading.words().size() && begin < 0; i++) {
            if (!isOrder(reading, i, FIRST)) continue;
            tell = nearest(reading, i);
            if (tell >= 0) begin = Math.min(i, tell);
        }
        if (begin < 0) return;
        int end = nextLater(reading, begin + 1);
        List<Named> before = values(reading, begin, end);
        if (before.isEmpty() && at > 0 && pointsBack(reading, end)) {
            Reading earlier = readings.get(at - 1);
            if (isOneParagraph(earlier, reading))
                before = values(earlier, 0, earlier.words().size());
        }
        if (before.isEmpty()) return;
        Map<Integer, List<Named>> after = new HashMap<>();
        after.put(at, later(reading, end));
        for (int next = at + 1; next <= at + SENTENCES && next < readings.size(); next++) {
            Reading following = readings.get(next);
            int from = nextLater(following, 0);
            boolean told = from < following.words().size()
                    && isOneParagraph(reading, following)
                    && teller(following, 0, following.words().size()) >= 0;
            if (!told) break;
            after.put(next, later(following, from));
        }
        if (after.values().stream().allMatch(List::isEmpty)) return;
        for (var one : after.entrySet()) {
            Reading here = readings.get(one.getKey());
            List<RoleReader.Role> roles = new ArrayList<>();
            if (one.getKey() == at) before.forEach(named -> roles.add(named.as(Slot.FIRST_REPORTED)));
            one.getValue().forEach(named -> roles.add(named.as(Slot.LATER_REPORTED)));
            int from = one.getKey() == at ? begin : 0;
            if (!roles.isEmpty())
                found.put(
                        one.getKey(),
                        new Retold(roles, here.span(from, here.words().size())));
        }
    }

    private static boolean isOneParagraph(Reading one, Reading other) {
        return one.sentence().paragraph().equals(other.sentence().paragraph());
    }

    /// "first", but not "the first raid".
    private static boolean isOrder(Reading reading, int i, Set<String> words) {
        Word word = reading.words().get(i);
        if (!words.contains(word.low())) return false;
        if (!word.is("first") && !word.is("next")) return true;
        boolean counts = i > 0 && reading.words().get(i - 1).isTagged("DET");
        return !counts && !word.isTagged("NOUN");
    }

    private static int teller(Reading reading, int from, int to) {
        for (int i = from; i < Math.min(to, reading.words().size()); i++)
            if (TELL.contains(reading.words().get(i).low())) return i;
        return -1;
    }

    /// The verb of telling that stands nearest to a word, or -1.
    private static int nearest(Reading reading, int at) {
        for (int far = 1; far <= NEAR; far++) {
            int behind = teller(reading, at + far, at + far + 1);
            if (behind >= 0) return behind;
            int before = at < far ? -1 : teller(reading, at - far, at - far + 1);
            if (before >= 0) return before;
        }
        return -1;
    }

    private static int nextLater(Reading reading, int from) {
        int i = from;
        while (i < reading.words().size() && !isOrder(reading, i, LATER)) i++;
        return i;
    }

    private List<Named> later(Reading reading, int from) {
        List<Named> found = new ArrayList<>();
        for (int i = from; i < reading.words().size(); ) {
            int next = nextLater(reading, i + 1);
            found.addAll(values(reading, i, next));
            i = next;
        }
        return found;
    }

    /// "that was how it was reported"
    private static boolean pointsBack(Reading reading, int end) {
        for (int i = 0; i < end; i++) if (SAME.contains(reading.words().get(i).low())) return true;
        return false;
    }

    /// The weapons named between two words; "a rocket or artillery" is one value.
    private List<Named> values(Reading reading, int from, int to) {
        List<Named> found = new ArrayList<>();
        List<Trigger> deeds = triggers.in(reading).stream()
                .filter(one -> !one.verb() && one.strong())
                .toList();
        int last = -1;
        for (int i = from; i < to; i++) {
            int here = i;
            Optional<Integer> end = weapons.at(reading.words(), i)
                    .map(Lexicon.Hit::to)
                    .or(() -> carriers.at(reading.words(), here).map(Lexicon.Hit::to))
                    .or(() -> deeds.stream()
                            .filter(one -> one.from() == here)
                            .map(Trigger::to)
                            .findFirst());
            if (end.isEmpty()) continue;
            Named named = new Named(reading, begin(reading, i), end.get());
            boolean joined = last >= 0
                    && (i == last
                            || i == last + 1
                                    && OR.contains(reading.words().get(last).low()));
            if (joined) found.add(found.removeLast().join(named));
            else found.add(named);
            last = end.get();
            i = last - 1;
        }
        return found;
    }

    /// The first word of what is named, with the adjective before it: "Russian air strikes".
    private static int begin(Reading reading, int at) {
        int p = reading.phraseAt(at);
        if (p < 0) return at;
        int from = at;
        int first = reading.phrases().get(p).from();
        while (from > first && isAdjective(reading.words().get(from - 1))) from--;
        return from;
    }

    /// "air strikes", which say with what; not "attacks".
    private static boolean isSort(Trigger trigger) {
        return !trigger.verb() && trigger.strong() && trigger.kind() != Kind.ATTACK;
    }

    private static boolean isAdjective(Word word) {
        return word.isTagged("ADJ") || word.isTagged("PROPN");
    }
}
