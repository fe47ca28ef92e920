package org.rashomon.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Counts the people of noun phrases: one toll for each group with a number of its own.
final class CountedGroups {
    private static final Set<String> EVERYBODY = Lexicon.words(
            "people person persons others other ones lives life victims dead deaths wounded one them those casualties");
    static final Set<String> MEASURES = Lexicon.words(
            "minute minutes hour hours day days week weeks month months year years time times mile miles kilometer",
            "kilometers kilometre kilometres km percent attack attacks strike strikes rocket rockets round rounds",
            "dollar dollars");

    private static final Set<String> COLLECTIVE = Set.of("people", "staff", "family", "troop", "youth", "other");

    private final Set<String> people = Lexicon.nouns("people.txt");
    private final Set<String> singular = Set.copyOf(Lexicon.lines("people.txt"));
    private final Map<String, String> plurals = new HashMap<>();

    CountedGroups() {
        for (String noun : Lexicon.lines("people.txt")) {
            Inflection.ofNoun(noun).forEach(form -> plurals.put(noun, form));
        }
    }

    /// One toll for each group with a number; small unnumbered lists ("a man and his wife") are summed.
    void count(Reading reading, List<Phrase> groups, int at, Set<Slot> slots, boolean peopleOnly, List<Toll> tolls) {
        List<Word> words = reading.words();
        List<Phrase> singles = new ArrayList<>();
        int singleCount = 0;
        for (Phrase group : groups) {
            Optional<Quantities.Quantity> quantity = Quantities.of(words, group);
            int end = reading.endWithOf(group);
            if (quantity.isEmpty()) {
                if (isPeople(words, group) && isKin(words, group) && !singles.isEmpty()) {
                    singles.add(group);
                    singleCount++;
                }
                continue;
            }
            Quantities.Quantity count = quantity.get();
            if (MEASURES.contains(words.get(group.head()).low())) continue;
            OptionalInt family = familySize(reading, group, end);
            if (family.isPresent()) {
                for (Slot slot : ordered(slots)) tolls.add(new Toll(slot, family, family, "", at, group.from(), end));
                continue;
            }
            boolean person = isPeople(words, group)
                    || end > group.to() && isPeople(words, group.to(), end)
                    || count.to() == group.to() && end == group.to();
            if (peopleOnly && !person) continue;
            if (count.isOne() && !person) continue;
            if (count.isOne() && groups.size() > 1) {
                singles.add(group);
                singleCount += Math.max(1, persons(words, group));
                continue;
            }
            int sum = persons(words, group);
            if (count.isOne() && sum > 1) {
                singles.add(group);
                singleCount += sum;
                continue;
            }
            String who = who(reading, group, count, end);
            for (Slot slot : ordered(slots))
                tolls.add(new Toll(slot, count.min(), count.max(), who, at, Math.min(count.from(), group.from()), end));
        }
        if (singles.isEmpty()) return;
        OptionalInt sum = OptionalInt.of(singleCount);
        Phrase first = singles.getFirst();
        int end = singles.getLast().to();
        String who = singles.size() == 1 && singleCount == 1
                ? who(reading, first, Quantities.of(words, first).orElseThrow(), end)
                : reading.text(first.from(), end);
        for (Slot slot : ordered(slots)) tolls.add(new Toll(slot, sum, sum, who, at, first.from(), end));
    }

    /// "killed the commander", "injured his driver": one person, though no number says so.
    void known(Reading reading, Phrase group, int at, Set<Slot> slots, List<Toll> tolls) {
        List<Word> words = reading.words();
        Word first = words.get(group.from());
        boolean definite =
                first.isTagged("DET") || first.is("his") || first.is("her") || first.is("their") || first.is("its");
        if (!definite || Quantities.of(words, group).isPresent() || first.is("no")) return;
        for (int i = group.from() + 1; i < group.to(); i++) {
            boolean person = singular.contains(words.get(i).low())
                    && !COLLECTIVE.contains(words.get(i).low())
                    && (i + 1 == group.to() || words.get(i + 1).isTagged("PROPN"));
            if (!person) continue;
            OptionalInt one = OptionalInt.of(1);
            String who = reading.text(group.from() + 1, i) + " "
                    + plurals.getOrDefault(words.get(i).low(), words.get(i).low());
            for (Slot slot : ordered(slots))
                tolls.add(new Toll(slot, one, one, who.strip(), at, group.from(), group.to()));
            return;
        }
    }

    /// "a family of six" are six.
    private static OptionalInt familySize(Reading reading, Phrase group, int end) {
        if (!reading.words().get(group.head()).is("family") || end <= group.to()) return OptionalInt.empty();
        return Quantities.value(reading.words().get(end - 1).low());
    }

    private static List<Slot> ordered(Set<Slot> slots) {
        return slots.stream().sorted().toList();
    }

    /// How many person nouns stand side by side where commas are lost: "a man woman and child" begins with two.
    private int persons(List<Word> words, Phrase group) {
        int persons = 0;
        for (int i = group.from(); i < group.to(); i++) {
            if (people.contains(words.get(i).low()) && !isAttribute(words, group, i)) persons++;
        }
        return persons;
    }

    /// "a girl child", "a woman doctor" are one person.
    private boolean isAttribute(List<Word> words, Phrase group, int i) {
        boolean last = i + 1 >= group.to();
        return !last && group.to() - i == 2 && !words.get(i).is("man");
    }

    boolean isPeople(List<Word> words, Phrase group) {
        return isPeople(words, group.from(), group.to());
    }

    private boolean isPeople(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) if (people.contains(words.get(i).low())) return true;
        return false;
    }

    private static boolean isKin(List<Word> words, Phrase group) {
        Word first = words.get(group.from());
        return first.is("his") || first.is("her") || first.is("their") || first.isTagged("NOUN");
    }

    /// The group's own words, without the number; "" for people in general.
    String who(Reading reading, Phrase group, Quantities.Quantity count, int end) {
        int from = count.to();
        List<Word> words = reading.words();
        while (from < end
                && (words.get(from).isOneOf(Quantities.BEFORE_NUMBERS)
                        || words.get(from).is("of")
                        || words.get(from).is("others")
                        || words.get(from).is("\""))) from++;
        if (from >= end) return "";
        // "25 others Ana Lund told": where commas are lost, a name runs on
        boolean name = from > count.to()
                && words.get(from - 1).is("others")
                && words.get(from).isTagged("PROPN");
        if (name
                || words.get(from).is("people")
                        && from + 1 < end
                        && words.get(from + 1).isTagged("PROPN")) return "";
        if (isName(words, from, end)) return "";
        boolean only = true;
        for (int i = from; i < end; i++)
            only &= EVERYBODY.contains(words.get(i).low()) || words.get(i).isTagged("ADP");
        if (only) return "";
        if (EVERYBODY.contains(words.get(group.head()).low()) && group.head() >= from && group.head() == from)
            return "";
        return plural(reading, group, from, end);
    }

    /// "injured seven Governor Ana Lund told": where commas are lost, who speaks runs on.
    private boolean isName(List<Word> words, int from, int end) {
        boolean speaks = end < words.size()
                && (words.get(end).isTagged("VERB") || words.get(end).isTagged("AUX"));
        if (end - from < 2 || !speaks || isPeople(words, from, end)) return false;
        for (int i = from; i < end; i++) if (!words.get(i).isCapitalised()) return false;
        return true;
    }

    /// In the plural, so that "a woman" and "two women" are the same group.
    private String plural(Reading reading, Phrase group, int from, int end) {
        int head = group.head();
        String low = reading.words().get(head).low();
        if (head < from || !singular.contains(low)) return reading.text(from, end);
        String before = head > from ? reading.text(from, head) + " " : "";
        String after = end > head + 1 ? " " + reading.text(head + 1, end) : "";
        return before + plurals.getOrDefault(low, low) + after;
    }
}
