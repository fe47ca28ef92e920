package org.rashomon.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads how many were killed and wounded: "killed at least 16 civilians", "two others were injured", "left 5 dead",
/// "the lives of", "the death toll rose to 86", "including six children". What a war cost since it began is no toll of
/// an
/// incident.
final class TollReader {
    private static final Set<String> KILL = Lexicon.words(
            "kill kills killed killing slain murdered murdering martyred eliminated eliminating executed",
            "executing beheaded beheading assassinated slaughtered massacred stoned slaying crucified",
            "execute murder slaughtering dead drowned massacre massacring butchered martyring assassinating",
            "beheading eliminate lynched");
    private static final Set<String> DIE = Set.of("die", "dies", "died", "dying", "perished", "perish", "succumbed");
    private static final Set<String> WOUND = Lexicon.words(
            "wound wounds wounded wounding injure injures injured injuring hurt hurting maimed",
            "maiming treated treating suffocated asphyxiated poisoned sickened hospitalised hospitalized scarred");
    private static final Set<String> SUFFER = Set.of("suffered", "suffering", "suffer");
    private static final Set<String> LOSE =
            Set.of("lost", "lose", "losing", "destroyed", "destroying", "liquidated", "neutralized");
    private static final Set<String> LEAVE = Set.of("left", "leaving", "leave", "leaves");
    private static final Set<String> OUTCOMES = Set.of("dead", "wounded", "injured", "killed", "martyred");
    private static final Set<String> PARTS = Set.of("including", "mostly", "mainly", "among", "most", "many");
    private static final Set<String> AND = Set.of("and", "or", "&");

    /// Tolls that may stand without a word of violence: "five lost their lives".
    static final Set<String> WORDS = Set.of("lives", "hurt", "perished", "maimed", "poisoned", "suffocated");
    /// How somebody was killed, before "dead", "down" or "to death".
    private static final Set<String> DEADLY = Lexicon.words(
            "shot shoot shoots shooting gunned gun gunning stabbed stab stabbing beaten beat beating hacked hacking",
            "burned burnt burning stoned stoning crushed tortured torturing bludgeoned strangled blown");

    private final CountedGroups people = new CountedGroups();
    private final TollNouns nouns = new TollNouns(people);
    private final TollParts parts = new TollParts(people);

    List<Toll> in(Reading reading) {
        if (WarTotals.isTotal(reading)) return List.of();
        List<Toll> tolls = new ArrayList<>();
        List<Word> words = reading.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int before = tolls.size();
            nouns.at(reading, i, tolls);
            if (tolls.size() > before) continue;
            int deadly = behindDeadly(words, i);
            if (deadly > i) deadly(reading, i, deadly, tolls);
            else if (LEAVE.contains(word.low()) && !word.isNounLike()) left(reading, i, tolls);
            else if (isPredicate(reading, i)) predicate(reading, i, tolls);
        }
        parts.add(reading, tolls);
        return distinct(tolls);
    }

    /// Behind "shot dead", "gunned down", "stabbed to death"; 0 where none stands.
    private static int behindDeadly(List<Word> words, int i) {
        if (!DEADLY.contains(words.get(i).low()) || i + 1 >= words.size()) return 0;
        Word next = words.get(i + 1);
        if (next.is("dead") || next.is("down") && words.get(i).low().startsWith("gun")) return i + 2;
        boolean death =
                next.is("to") && i + 2 < words.size() && words.get(i + 2).is("death");
        return death ? i + 3 : 0;
    }

    private void deadly(Reading reading, int i, int behind, List<Toll> tolls) {
        int p = reading.phraseAt(i);
        boolean passive = p >= 0
                && (reading.phrases().get(p).form() == Phrase.Form.PASSIVE
                        || reading.phrases().get(p).form() == Phrase.Form.PASSIVE_PARTICIPLE);
        if (passive) {
            subjects(reading, p, i, Set.of(Slot.KILLED), tolls);
            return;
        }
        int next = -1;
        for (int w = behind; w < Math.min(reading.words().size(), behind + 4) && next < 0; w++)
            next = reading.phraseAt(w);
        if (next < 0 || !reading.phrases().get(next).isNouns()) return;
        people.count(reading, List.of(reading.phrases().get(next)), i, Set.of(Slot.KILLED), false, tolls);
    }

    private boolean isPredicate(Reading reading, int i) {
        Word word = reading.words().get(i);
        boolean casualty = KILL.contains(word.low())
                || WOUND.contains(word.low())
                || DIE.contains(word.low())
                || LOSE.contains(word.low())
                || SUFFER.contains(word.low());
        if (!casualty || word.is("dead")) return false;
        int p = reading.phraseAt(i);
        return p < 0 ? OUTCOMES.contains(word.low()) : reading.phrases().get(p).isVerbs();
    }

    private static List<Slot> slots(Reading reading, int i) {
        List<Slot> slots = new ArrayList<>();
        slots.add(slotOf(reading.words().get(i)));
        return slots;
    }

    private static Slot slotOf(Word word) {
        return WOUND.contains(word.low()) || SUFFER.contains(word.low()) || TollNouns.INJURIES.contains(word.low())
                ? Slot.WOUNDED
                : Slot.KILLED;
    }

    private void predicate(Reading reading, int i, List<Toll> tolls) {
        List<Word> words = reading.words();
        int p = reading.phraseAt(i);
        Phrase.Form form = p < 0
                ? Phrase.Form.PASSIVE_PARTICIPLE
                : reading.phrases().get(p).form();
        if (form == Phrase.Form.UNREAL || p >= 0 && reading.phrases().get(p).negated()) return;
        List<Slot> slots = slots(reading, i);
        boolean shares = p >= 0
                && i + 2 < words.size()
                && AND.contains(words.get(i + 1).low())
                && (KILL.contains(words.get(i + 2).low())
                        || WOUND.contains(words.get(i + 2).low()))
                && reading.phraseAt(i + 2) == p + 1;
        Word word = words.get(i);
        if (SUFFER.contains(word.low())) {
            if (i + 1 < words.size() && (words.get(i + 1).is("from") || isHarm(reading, i))) {
                subjects(reading, p, i, Set.of(Slot.WOUNDED), tolls);
            }
            return;
        }
        if (LOSE.contains(word.low()) && isLife(words, i)) {
            subjects(reading, p, i, Set.of(Slot.KILLED), tolls);
            return;
        }
        if (LOSE.contains(word.low())) {
            if (p >= 0 && form != Phrase.Form.PASSIVE) objects(reading, p, i, Set.of(Slot.KILLED), true, tolls);
            return;
        }
        if (DIE.contains(word.low())) {
            subjects(reading, p, i, Set.of(Slot.KILLED), tolls);
            return;
        }
        if (shares) slots.add(slotOf(words.get(i + 2)));
        if (form == Phrase.Form.PASSIVE || form == Phrase.Form.PASSIVE_PARTICIPLE) {
            subjects(reading, p, i, Set.copyOf(slots), tolls);
            return;
        }
        if (isHeadlineParticiple(reading, p, i)) {
            adjacent(reading, p, i, Set.copyOf(slots), tolls);
            return;
        }
        int before = tolls.size();
        objects(reading, shares ? p + 1 : p, i, Set.copyOf(slots), false, tolls);
        // "dozens injured", "and 30 wounded Syrian media reported": the tagger may take a bare participle for an active
        // verb
        boolean participle = word.low().endsWith("ed")
                && i > 0
                && p >= 0
                && reading.phrases().get(p).to() - reading.phrases().get(p).from() == 1;
        if (tolls.size() == before && participle && !isFollowedByOne(reading, p))
            adjacent(reading, p, i, Set.copyOf(slots), tolls);
    }

    /// "killed two and wounded a third": an object of its own, though no number says how many.
    private static boolean isFollowedByOne(Reading reading, int p) {
        return reading.objects(p).stream()
                .findFirst()
                .filter(object -> reading.words().get(object.from()).isTagged("DET"))
                .isPresent();
    }

    /// "Child killed two others injured": headlines leave out the auxiliary.
    private static boolean isHeadlineParticiple(Reading reading, int p, int i) {
        if (p < 1 || !OUTCOMES.contains(reading.words().get(i).low())) return false;
        Phrase before = reading.phrases().get(p - 1);
        boolean alone = reading.phrases().get(p).to() - reading.phrases().get(p).from() == 1;
        if (!alone || !before.isNouns() || p + 1 >= reading.phrases().size()) return false;
        Phrase next = reading.phrases().get(p + 1);
        return next.isNouns()
                && next.from() == i + 1
                && next.to() < reading.words().size()
                && OUTCOMES.contains(reading.words().get(next.to()).low());
    }

    /// "lost their lives"
    private static boolean isLife(List<Word> words, int i) {
        return i + 2 < words.size()
                && (words.get(i + 2).is("lives") || words.get(i + 2).is("life"));
    }

    private static boolean isHarm(Reading reading, int i) {
        Word next = reading.words().get(i + 1);
        return next.low().matches("injuries|wounds|burns|suffocation|symptoms|shrapnel|breathing");
    }

    private void subjects(Reading reading, int p, int at, Set<Slot> slots, List<Toll> tolls) {
        if (p < 0) {
            int left = reading.phraseAt(at - 1);
            if (left >= 0) people.count(reading, List.of(reading.phrases().get(left)), at, slots, false, tolls);
            return;
        }
        Phrase.Form form = reading.phrases().get(p).form();
        if (form == Phrase.Form.PASSIVE_PARTICIPLE) {
            if (adjacent(reading, p, at, slots, tolls)) return;
        }
        Optional<Phrase> subject = reading.subject(p);
        int size = tolls.size();
        subject.ifPresent(one -> people.count(reading, reading.withJoinedBefore(one), at, slots, false, tolls));
        if (tolls.size() == size && subject.isPresent())
            whole(reading, subject.get()).ifPresent(one -> people.count(reading, List.of(one), at, slots, true, tolls));
    }

    /// "35 civilians mostly pupils and teachers were killed": the whole, before its parts.
    private static Optional<Phrase> whole(Reading reading, Phrase parts) {
        boolean opened = false;
        for (int p = reading.phrases().indexOf(parts); p >= 0; p--) {
            Phrase phrase = reading.phrases().get(p);
            if (Reading.isFinite(phrase)) return Optional.empty();
            if (opened
                    && phrase.isNouns()
                    && Quantities.of(reading.words(), phrase).isPresent()) return Optional.of(phrase);
            int left = p == 0 ? 0 : reading.phrases().get(p - 1).to();
            for (int i = left; i < phrase.to(); i++)
                opened |= PARTS.contains(reading.words().get(i).low());
        }
        return Optional.empty();
    }

    /// The noun phrase right before a participle: "two others injured".
    private boolean adjacent(Reading reading, int p, int at, Set<Slot> slots, List<Toll> tolls) {
        if (p == 0) return false;
        Phrase before = reading.phrases().get(p - 1);
        // "65 people among them 22 children killed": the part is read by itself
        for (int q = p - 1; q > 0 && isPart(reading, before); q--)
            before = reading.phrases().get(q - 1);
        if (!before.isNouns()) return false;
        int size = tolls.size();
        if (before.preposition().equals("of")
                && p >= 2
                && reading.phrases().get(p - 2).isNouns()
                && Quantities.of(reading.words(), reading.phrases().get(p - 2)).isPresent()) {
            before = reading.phrases().get(p - 2);
        }
        people.count(reading, reading.withJoinedBefore(before), at, slots, false, tolls);
        return tolls.size() > size;
    }

    private static boolean isPart(Reading reading, Phrase phrase) {
        boolean them =
                phrase.from() > 0 && reading.words().get(phrase.from() - 1).is("them");
        return phrase.preposition().equals("among") && them
                || phrase.preposition().equals("including")
                || phrase.isVerbs();
    }

    private void objects(Reading reading, int p, int at, Set<Slot> slots, boolean peopleOnly, List<Toll> tolls) {
        List<Phrase> objects = reading.objects(p);
        if (objects.isEmpty()
                && p + 1 < reading.phrases().size()
                && reading.phrases().get(p + 1).preposition().equals("of")) {
            objects = List.of(reading.phrases().get(p + 1));
        }
        int size = tolls.size();
        people.count(reading, objects, at, slots, peopleOnly, tolls);
        if (tolls.size() == size && objects.size() == 1) people.known(reading, objects.getFirst(), at, slots, tolls);
    }

    private void left(Reading reading, int i, List<Toll> tolls) {
        int p = reading.phraseAt(i);
        if (p < 0 || reading.phrases().get(p).form() == Phrase.Form.UNREAL) return;
        List<Word> words = reading.words();
        List<Phrase> pending = new ArrayList<>();
        int from = i + 1;
        for (int j = i + 1; j < words.size() && j < i + 30; j++) {
            Word word = words.get(j);
            if (word.is("martyrs") || word.is("dead") || word.is("killed") || OUTCOMES.contains(word.low())) {
                for (Phrase phrase : reading.phrases()) {
                    boolean inside = phrase.isNouns() && phrase.from() >= from && phrase.from() <= j;
                    if (inside
                            && !phrase.preposition().equals("including")
                            && !phrase.preposition().equals("of")
                            && !phrase.preposition().equals("among")) pending.add(phrase);
                }
                people.count(reading, pending, j, Set.of(slotOf(word)), false, tolls);
                pending.clear();
                from = j + 1;
            } else {
                int q = reading.phraseAt(j);
                if (q >= 0 && Reading.isFinite(reading.phrases().get(q))) return;
            }
        }
    }

    private static List<Toll> distinct(List<Toll> tolls) {
        TreeSet<Toll> byPlace = new TreeSet<>(
                Comparator.comparingInt(Toll::from).thenComparingInt(Toll::to).thenComparing(Toll::slot));
        byPlace.addAll(tolls);
        return List.copyOf(byPlace);
    }
}
