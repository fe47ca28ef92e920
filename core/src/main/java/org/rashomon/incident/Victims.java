package org.rashomon.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.document.Span;
import org.rashomon.incident.Harm.What;

/// Counts the single persons of a report who were killed or wounded, each once, however often and by whatever words it
/// comes back to them: "a man was shot on Friday … Jon Berd, 24, was taken to hospital, where he died".
///
/// Who was hit, and is not said to have died, is wounded. One instance serves one report.
final class Victims {
    /// How many sentences back "he" may look.
    private static final int REACH = 4;

    private final List<Reading> readings;
    private final List<List<Site>> sites;
    private final List<List<Toll>> counted;
    private final CountedGroups people = new CountedGroups();
    private final HarmReader harms = new HarmReader();
    private final List<Person> persons = new ArrayList<>();
    /// Whose single tolls those of the sentences are, by sentence and first word.
    private final Map<List<Integer>, Person> counts = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private int mentions;
    /// Who was last told of together: "they".
    private List<Person> together = List.of();
    private int togetherAt = -1;

    /// People who were hit together, or came to a hospital.
    private record Group(int sentence, Phrase phrase, Quantities.Quantity count, What what, int at) {}

    private Victims(List<Reading> readings, List<List<Site>> sites, List<List<Toll>> counted) {
        this.readings = readings;
        this.sites = sites;
        this.counted = counted;
    }

    /// Those of a report.
    ///
    /// @param counted what each sentence counts by itself
    static Victims of(List<Reading> readings, List<List<Site>> sites, List<List<Toll>> counted) {
        Victims victims = new Victims(readings, sites, counted);
        for (int i = 0; i < readings.size(); i++) victims.read(i);
        victims.gather();
        return victims;
    }

    /// Whether what was taken for a place is the name of one who was harmed.
    boolean isName(Site site) {
        List<String> words = List.of(site.name().toLowerCase(Locale.ROOT).split(" "));
        return persons.stream().anyMatch(person -> person.isHarmed() && person.hasNames(words));
    }

    private void read(int sentence) {
        Reading reading = readings.get(sentence);
        if (WarTotals.isTotal(reading)) return;
        Map<Phrase, Person> here = new HashMap<>();
        for (Phrase phrase : reading.phrases()) {
            if (!phrase.isNouns() || isPlace(sentence, phrase)) continue;
            called(reading, phrase)
                    .filter(called -> !called.isPronoun())
                    .flatMap(called -> known(called, sentence, Optional.empty())
                            .or(() -> opens(called) ? Optional.of(added(called, sentence)) : Optional.empty())
                            .map(person -> learned(person, called, sentence)))
                    .ifPresent(person -> here.put(phrase, person));
        }
        for (Harm harm : harms.in(reading)) {
            for (Phrase phrase : harm.whom()) harm(sentence, harm, phrase, here);
            together(harm, sentence, here);
        }
        for (Toll toll : counted.get(sentence)) {
            if (!isOne(toll)) continue;
            for (Phrase phrase : reading.phrases()) {
                if (!phrase.isNouns() || phrase.to() <= toll.from() || phrase.from() >= toll.to()) continue;
                What what = toll.slot() == Slot.KILLED ? What.KILLED : What.WOUNDED;
                harm(sentence, new Harm(what, toll.at(), List.of(phrase)), phrase, here);
                break;
            }
        }
    }

    /// "a woman and a child" are two, and "they" behind it.
    private void together(Harm harm, int sentence, Map<Phrase, Person> here) {
        Word only = readings.get(sentence).words().get(harm.whom().getLast().head());
        boolean they = harm.whom().size() == 1 && (only.is("they") || only.is("both")) && sentence - togetherAt <= 1;
        if (they) {
            for (Person one : together)
                one.harmed(new Person.Mention(
                        sentence,
                        harm.whom().getLast(),
                        harm.what(),
                        harm.at(),
                        readings.get(sentence).isHeadline(),
                        false));
            return;
        }
        List<Person> all = harm.whom().stream()
                .flatMap(phrase -> Stream.ofNullable(here.get(phrase)))
                .toList();
        if (all.size() < 2) return;
        for (Person one : all) for (Person other : all) apart(one, other);
        together = all;
        togetherAt = sentence;
    }

    private static void apart(Person one, Person other) {
        if (one != other) one.isNot(other);
    }

    private static boolean isOne(Toll toll) {
        return toll.min().equals(OptionalInt.of(1)) && toll.max().equals(OptionalInt.of(1));
    }

    private boolean isPlace(int sentence, Phrase phrase) {
        Span span = readings.get(sentence).span(phrase);
        return sites.get(sentence).stream()
                .anyMatch(site -> site.span().start() <= span.start()
                        && span.end() <= site.span().end());
    }

    private static Optional<PersonPhrase> called(Reading reading, Phrase phrase) {
        return PersonPhrase.of(reading, phrase, reading.isHeadline());
    }

    private void harm(int sentence, Harm harm, Phrase phrase, Map<Phrase, Person> here) {
        Reading reading = readings.get(sentence);
        if (isPlace(sentence, phrase)) return;
        Optional<PersonPhrase> called = called(reading, phrase);
        if (called.isEmpty()) {
            Quantities.of(reading.words(), phrase)
                    .filter(count -> !count.isOne() && count.min().orElse(2) > 1)
                    .filter(count -> people.isPeople(reading.words(), phrase) || count.to() == phrase.to())
                    .filter(count -> !isPart(reading, phrase))
                    .ifPresent(count -> groups.add(new Group(sentence, phrase, count, harm.what(), harm.at())));
            return;
        }
        // "Merrow was hit": one word by itself may name anything
        boolean unsure = called.get().isNamed()
                && called.get().names().size() < 2
                && called.get().noun().isEmpty()
                && here.get(phrase) == null;
        if (unsure) return;
        Optional<Person> told = Optional.ofNullable(here.get(phrase)).filter(one -> one.canHave(harm.what()));
        Optional<Person> beside = appositive(reading, phrase, called.get())
                .flatMap(name -> known(name, sentence, Optional.of(harm.what())));
        Person person = beside.or(() -> told.filter(Person::isHarmed))
                .or(() -> merged(told, called.get(), sentence, harm.what()))
                .or(() -> told)
                .or(() -> known(called.get(), sentence, Optional.of(harm.what())))
                .orElseGet(() -> added(called.get(), sentence));
        if (called.get().isPronoun() && person.label().isEmpty()) {
            persons.remove(person);
            return;
        }
        if (!person.canHave(harm.what())) return;
        here.put(phrase, learned(person, called.get(), sentence));
        appositive(reading, phrase, called.get()).ifPresent(name -> learned(person, name, sentence));
        Optional<Toll> own = counted.get(sentence).stream()
                .filter(toll -> toll.from() < phrase.to() && phrase.from() < toll.to())
                .filter(toll -> toll.slot() == (harm.what() == What.KILLED ? Slot.KILLED : Slot.WOUNDED))
                .findFirst();
        own.filter(Victims::isOne).ifPresent(toll -> counts.put(List.of(sentence, toll.from()), person));
        person.harmed(
                new Person.Mention(sentence, phrase, harm.what(), harm.at(), reading.isHeadline(), own.isPresent()));
    }

    /// "two of the victims": of those told of before.
    private static boolean isPart(Reading reading, Phrase phrase) {
        int of = phrase.to();
        return of + 1 < reading.words().size()
                && reading.words().get(of).is("of")
                && reading.words().get(of + 1).low().matches("the|them|those|these");
    }

    /// "Jon Berd, a driver, was killed": the name before what is said of him.
    private static Optional<PersonPhrase> appositive(Reading reading, Phrase phrase, PersonPhrase called) {
        int p = reading.phrases().indexOf(phrase);
        if (called.isNamed() || called.isPronoun() || p < 1) return Optional.empty();
        Phrase before = reading.phrases().get(p - 1);
        boolean beside = before.isNouns() && before.to() == phrase.from()
                || before.to() + 1 == phrase.from()
                        && reading.words().get(before.to()).is(",");
        if (!beside) return Optional.empty();
        return called(reading, before).filter(PersonPhrase::isNamed);
    }

    /// A name told first, of whom nothing was known, belongs to somebody unnamed who was harmed before.
    private Optional<Person> merged(Optional<Person> named, PersonPhrase called, int sentence, What what) {
        if (!called.isNamed() || called.other() || named.isEmpty()) return Optional.empty();
        Optional<Person> unnamed = persons.stream()
                .filter(one -> !one.isNamed() && one.isHarmed() && one.last() < sentence)
                .filter(one -> one.canBe(called) && one.canHave(what))
                .max(Comparator.comparing((Person one) -> one.sharesAge(called))
                        .thenComparing(one -> one.isKilled() == (what == What.KILLED))
                        .thenComparing(Person::last));
        unnamed.ifPresent(one -> persons.remove(named.get()));
        return unnamed;
    }

    /// Whether somebody new is told of.
    private static boolean opens(PersonPhrase called) {
        return called.form() == PersonPhrase.Form.INDEFINITE
                || called.isNamed() && called.names().size() > 1;
    }

    private Person added(PersonPhrase called, int sentence) {
        Person person = new Person(called, sentence, readings.get(sentence).isHeadline());
        if (called.other()) persons.forEach(person::isNot);
        persons.add(person);
        return person;
    }

    private Person learned(Person person, PersonPhrase called, int sentence) {
        person.learn(called, sentence, readings.get(sentence).isHeadline());
        person.mentioned(++mentions);
        return person;
    }

    /// Who of those told of before is meant.
    ///
    /// @param what what befell him here, where the words say so
    private Optional<Person> known(PersonPhrase called, int sentence, Optional<What> what) {
        Person best = null;
        int most = 0;
        for (Person person : persons) {
            boolean can = called.isPronoun() || what.isEmpty() || person.canHave(what.get());
            if (!person.canBe(called) || !can) continue;
            int score = score(person, called, sentence);
            if (score == 0) continue;
            if (what.isPresent() && person.isHarmed()) score += 50;
            boolean closer = best == null || person.order() > best.order();
            if (score > most || score == most && closer) {
                most = score;
                best = person;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int score(Person person, PersonPhrase called, int sentence) {
        int distance = sentence - person.last();
        boolean doer = PersonPhrase.DOER.contains(called.noun());
        boolean sameNoun = !called.noun().isEmpty() && person.isCalled(called.noun());
        return switch (called.form()) {
            case NAME -> person.sharesName(called) ? 10 : 0;
            case PRONOUN -> distance <= REACH ? 1 : 0;
            case DEFINITE -> {
                if (called.other() || doer != isDoer(person) && !sameNoun) yield 0;
                if (person.sharesAge(called)) yield 8;
                if (sameNoun) yield 6;
                yield PersonPhrase.BACK.contains(called.noun()) && person.isHarmed() ? 3 : 0;
            }
            case INDEFINITE -> {
                if (called.other() || doer != isDoer(person)) yield 0;
                boolean again = person.isOfHeadline() || distance >= 1;
                if (person.sharesAge(called) && again) yield 8;
                boolean open = !person.hasAge() || called.age().isEmpty();
                yield open && again && person.isHarmed() && (sameNoun || person.isOfHeadline()) ? 3 : 0;
            }
        };
    }

    private static boolean isDoer(Person person) {
        return PersonPhrase.DOER.stream().anyMatch(person::isCalled);
    }

    /// Whoever nothing tells apart is one person.
    private void gather() {
        List<Person> harmed = persons.stream()
                .filter(Person::isHarmed)
                .sorted(Comparator.comparing((Person one) -> !one.isNamed()))
                .toList();
        List<Person> kept = new ArrayList<>();
        for (Person person : harmed) {
            Optional<Person> same = kept.stream()
                    .filter(one -> one.canBe(person) && isOnePlace(one, person))
                    .findFirst();
            if (same.isEmpty()) kept.add(person);
            else {
                same.get().absorb(person);
                counts.replaceAll((place, one) -> one == person ? same.get() : one);
            }
        }
        persons.clear();
        persons.addAll(kept);
    }

    /// Whether no two places of the same size part what befell them.
    private boolean isOnePlace(Person one, Person other) {
        for (Person.Mention here : one.harms())
            for (Person.Mention there : other.harms())
                for (Site site : sites.get(here.sentence()))
                    for (Site far : sites.get(there.sentence()))
                        if (site.rank() == far.rank() && !site.isSame(far)) return false;
        return true;
    }

    /// The tolls of each sentence with those of single persons.
    List<List<Toll>> tolls() {
        List<List<Toll>> all = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            List<Toll> here = new ArrayList<>();
            for (Toll toll : counted.get(i)) {
                Person person = isOne(toll) ? counts.get(List.of(i, toll.from())) : null;
                if (person == null) here.add(toll);
                else if (toll.slot() == Slot.KILLED || !person.isKilled()) here.add(called(toll, person));
            }
            all.add(here);
        }
        for (Person person : persons)
            told(person).ifPresent(mention -> all.get(mention.sentence()).add(toll(person, mention)));
        Set<List<Integer>> seen = new HashSet<>();
        for (Group group : groups)
            if (isWounded(group)
                    && seen.add(List.of(group.sentence(), group.phrase().from())))
                all.get(group.sentence()).add(toll(group));
        return all;
    }

    /// Two counts of one person have one name for him; a count by itself keeps its words.
    private Toll called(Toll toll, Person person) {
        boolean again = Collections.frequency(counts.values(), person) > 1;
        String who = again && person.isNamed() ? person.label() : toll.who();
        return new Toll(toll.slot(), toll.min(), toll.max(), who, toll.at(), toll.from(), toll.to());
    }

    /// Where it is best said what became of him; nothing where that is counted already.
    private static Optional<Person.Mention> told(Person person) {
        Optional<Person.Mention> best = Optional.empty();
        for (Person.Mention mention : person.harms()) {
            if (person.isKilled() && mention.what() != What.KILLED) continue;
            if (mention.counted()) return Optional.empty();
            if (best.isEmpty() || best.get().headline() && !mention.headline()) best = Optional.of(mention);
        }
        return best;
    }

    private static Toll toll(Person person, Person.Mention mention) {
        OptionalInt one = OptionalInt.of(1);
        Slot slot = mention.what() == What.KILLED ? Slot.KILLED : Slot.WOUNDED;
        Phrase phrase = mention.phrase();
        return new Toll(slot, one, one, person.label(), mention.at(), phrase.from(), phrase.to());
    }

    /// Who was hit is wounded where nobody is said to have died of it.
    private boolean isWounded(Group group) {
        boolean own = counted.get(group.sentence()).stream()
                .anyMatch(toll ->
                        toll.from() < group.phrase().to() && group.phrase().from() < toll.to());
        if (own || group.what() == What.KILLED) return false;
        return group.what() == What.WOUNDED || !isDeadly();
    }

    private boolean isDeadly() {
        return persons.stream().anyMatch(Person::isKilled)
                || counted.stream()
                        .flatMap(List::stream)
                        .anyMatch(
                                toll -> toll.slot() == Slot.KILLED && toll.max().orElse(1) > 0);
    }

    private Toll toll(Group group) {
        Reading reading = readings.get(group.sentence());
        Quantities.Quantity count = group.count();
        String who = people.who(reading, group.phrase(), count, group.phrase().to());
        int from = Math.min(count.from(), group.phrase().from());
        return new Toll(
                Slot.WOUNDED,
                count.min(),
                count.max(),
                who,
                group.at(),
                from,
                group.phrase().to());
    }
}
