package org.rashomon.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads tolls that a noun carries: "the death toll rose to 86", "the deaths of two", "no casualties", "put the wounded
/// at more than 30", "14 bodies were counted".
final class TollNouns {
    private static final Set<String> DEATHS = Lexicon.words(
            "death deaths killing killings execution executions beheading beheadings murder massacre",
            "assassination lives life slaying");
    static final Set<String> INJURIES = Set.of("injury", "injuries", "wounding", "injuring");
    private static final Set<String> NOBODY =
            Set.of("casualties", "causalities", "casualty", "deaths", "injuries", "victims", "fatalities");
    private static final Set<String> HARMED = Set.of("dead", "wounded", "injured", "killed");
    private static final Set<String> BODIES = Set.of("bodies", "corpses", "body", "corpse");
    private static final Set<String> BROUGHT = Lexicon.words(
            "counted found recovered pulled retrieved identified buried brought received dug arrived count recover",
            "counting recovering pulling finding removed registered");
    /// Tolls that stand without a word of violence.
    static final Set<String> WORDS = Set.of("bodies", "corpses", "wounded", "injured", "dead");

    private static final Set<String> AND = Set.of("and", "or", "&");

    private final CountedGroups people;

    TollNouns(CountedGroups people) {
        this.people = people;
    }

    private static final Set<String> STANDS = Set.of("was", "is", "stood", "stands");

    void at(Reading reading, int i, List<Toll> tolls) {
        Word word = reading.words().get(i);
        String low = word.low();
        int before = tolls.size();
        if (NOBODY.contains(low)) nobody(reading, i, tolls);
        if (tolls.size() > before) return;
        if (low.equals("toll") || low.equals("tolls") || isNumberOfDead(reading, i)) tollNoun(reading, i, tolls);
        else if (HARMED.contains(low) && isPutAt(reading, i)) tollNoun(reading, i, tolls);
        else if (BODIES.contains(low)) bodies(reading, i, tolls);
        else if (DEATHS.contains(low) || INJURIES.contains(low)) noun(reading, i, tolls);
    }

    /// "put the wounded at", "the number of dead rose to".
    private static boolean isPutAt(Reading reading, int i) {
        List<Word> words = reading.words();
        if (i == 0 || i + 2 >= words.size()) return false;
        boolean named = words.get(i - 1).is("the") || words.get(i - 1).is("of");
        if (!named) return false;
        boolean at = words.get(i + 1).is("at");
        boolean rose = words.get(i + 2).is("to") || words.get(i + 2).is("at");
        return at || rose && words.get(i + 1).isTagged("VERB");
    }

    /// "The number of civilians killed by the strike has risen to 20".
    private static boolean isNumberOfDead(Reading reading, int i) {
        List<Word> words = reading.words();
        if (!words.get(i).is("number")
                || i + 1 >= words.size()
                || !words.get(i + 1).is("of")) return false;
        boolean harmed = false;
        for (int j = i + 2; j + 1 < words.size() && j < i + 20; j++) {
            String low = words.get(j).low();
            harmed |= HARMED.contains(low) || NOBODY.contains(low);
            boolean rises =
                    low.startsWith("ris") || low.equals("rose") || low.startsWith("climb") || low.startsWith("reach");
            // "the number of people killed was 18", "… stands at 18"
            boolean stands = STANDS.contains(low)
                    && j + 2 < words.size()
                    && (words.get(j + 1).isTagged("NUM") || words.get(j + 2).isTagged("NUM"));
            if (rises || stands) return harmed;
        }
        return false;
    }

    /// "14 bodies had been counted", "pulled nine bodies from the ruins".
    private void bodies(Reading reading, int i, List<Toll> tolls) {
        int p = reading.phraseAt(i);
        if (p < 0 || reading.phrases().get(p).head() != i || !reading.contains(BROUGHT)) return;
        Phrase phrase = reading.phrases().get(p);
        Quantities.of(reading.words(), phrase)
                .ifPresent(count -> tolls.add(new Toll(
                        Slot.KILLED,
                        count.min(),
                        count.max(),
                        "",
                        i,
                        Math.min(count.from(), phrase.from()),
                        phrase.to())));
    }

    private void tollNoun(Reading reading, int i, List<Toll> tolls) {
        List<Word> words = reading.words();
        String low = words.get(i).low();
        boolean injury = low.equals("wounded")
                || low.equals("injured")
                || i > 0 && words.get(i - 1).low().startsWith("injur");
        for (int j = i + 1; j < words.size() && j < i + 25; j++) {
            OptionalInt value = Quantities.value(words.get(j).low());
            if (value.isEmpty() && !words.get(j).is("dozens") && !words.get(j).is("hundreds")) continue;
            int p = reading.phraseAt(j);
            if (p < 0 || !reading.phrases().get(p).isNouns()) continue;
            Word before = words.get(Math.max(0, reading.phrases().get(p).from() - 1));
            if (Chunker.isTime(words, j - 1) || before.is("since")) continue;
            Phrase phrase = reading.phrases().get(p);
            if (CountedGroups.MEASURES.contains(words.get(phrase.head()).low())) continue;
            Quantities.of(words, phrase).ifPresent(count -> {
                String who = people.who(reading, phrase, count, reading.endWithOf(phrase));
                Slot slot = injury ? Slot.WOUNDED : Slot.KILLED;
                tolls.add(new Toll(
                        slot, count.min(), count.max(), who, i, Math.min(count.from(), phrase.from()), phrase.to()));
            });
            return;
        }
    }

    /// "the deaths of at least 27 people", "five deaths", "caused deaths", "the lives of two persons".
    private void noun(Reading reading, int i, List<Toll> tolls) {
        int p = reading.phraseAt(i);
        if (p < 0) return;
        Phrase phrase = reading.phrases().get(p);
        Slot slot = INJURIES.contains(reading.words().get(i).low()) ? Slot.WOUNDED : Slot.KILLED;
        if (!phrase.isNouns()) {
            return;
        }
        if (p + 1 < reading.phrases().size()) {
            Phrase next = reading.phrases().get(p + 1);
            if (next.isNouns() && next.preposition().equals("of")) {
                List<Phrase> groups = new ArrayList<>();
                groups.add(next);
                for (int q = p + 2; q < reading.phrases().size(); q++) {
                    Phrase more = reading.phrases().get(q);
                    if (!more.isNouns()
                            || !more.isBare()
                            || !AND.contains(
                                    reading.words().get(more.from() - 1).low())) break;
                    groups.add(more);
                }
                int size = tolls.size();
                people.count(reading, groups, i, Set.of(slot), false, tolls);
                if (tolls.size() > size) return;
            }
        }
        String low = reading.words().get(i).low();
        if (!low.equals("deaths") && !low.equals("injuries") || phrase.head() != i) return;
        Optional<Quantities.Quantity> count = Quantities.of(reading.words(), phrase);
        if (count.isPresent()) {
            tolls.add(new Toll(
                    slot,
                    count.get().min(),
                    count.get().max(),
                    "",
                    i,
                    Math.min(count.get().from(), phrase.from()),
                    phrase.to()));
        } else if (phrase.isBare()
                && p > 0
                && reading.words()
                        .get(reading.phrases().get(p - 1).head())
                        .low()
                        .startsWith("caus")) {
            tolls.add(new Toll(slot, OptionalInt.of(2), OptionalInt.empty(), "", i, phrase.from(), phrase.to()));
        }
    }

    private static boolean isCasualty(Word word) {
        return NOBODY.contains(word.low()) || INJURIES.contains(word.low()) || word.is("civilian") || word.is("injury");
    }

    private static void nobody(Reading reading, int i, List<Toll> tolls) {
        List<Word> words = reading.words();
        boolean none = false;
        for (int j = i - 1; j >= Math.max(0, i - 4) && !none; j--) {
            none = words.get(j).is("no") || words.get(j).is("without");
            // "no other sources mentioned deaths": it is the sources there are none of
            if (words.get(j).isTagged("VERB") && !words.get(j).low().endsWith("ed")
                    || words.get(j).isTagged("NOUN") && !isCasualty(words.get(j))) break;
        }
        if (!none) return;
        OptionalInt zero = OptionalInt.of(0);
        boolean deaths =
                words.get(i).low().startsWith("death") || words.get(i).low().startsWith("fatal");
        boolean injuries = words.get(i).low().startsWith("injur");
        int from = Math.max(0, i - 1);
        if (!injuries) tolls.add(new Toll(Slot.KILLED, zero, zero, "", i, from, i + 1));
        if (!deaths) tolls.add(new Toll(Slot.WOUNDED, zero, zero, "", i, from, i + 1));
    }
}
