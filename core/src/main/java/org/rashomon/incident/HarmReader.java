package org.rashomon.incident;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.incident.Harm.What;

/// Reads what befell people, also where no number and no word of violence stands: "was pronounced dead", "succumbed to
/// his injuries", "was taken to a hospital in critical condition", "the death of".
final class HarmReader {
    private static final String LIST = "harm-words.txt";
    private static final Set<String> DIE = Lexicon.set(LIST, "DIE");
    private static final Set<String> KILL = Lexicon.set(LIST, "KILL");
    private static final Set<String> HIT = Lexicon.set(LIST, "HIT");
    private static final Set<String> WOUND = Lexicon.set(LIST, "WOUND");
    private static final Set<String> CARRY = Lexicon.set(LIST, "CARRY");
    private static final Set<String> CARRYING = Lexicon.set(LIST, "CARRYING");
    private static final Set<String> HOSPITAL = Lexicon.set(LIST, "HOSPITAL");
    private static final Set<String> TREAT = Lexicon.set(LIST, "TREAT");
    private static final Set<String> SUFFER = Lexicon.set(LIST, "SUFFER");
    private static final Set<String> INJURY = Lexicon.set(LIST, "INJURY");
    private static final Set<String> CONDITION = Lexicon.set(LIST, "CONDITION");
    private static final Set<String> EXPECTED = Lexicon.set(LIST, "EXPECTED");
    private static final Set<String> FIND = Lexicon.set(LIST, "FIND");
    private static final Set<String> PRONOUNCE = Lexicon.set(LIST, "PRONOUNCE");
    private static final Set<String> DEAD = Lexicon.set(LIST, "DEAD");
    private static final Set<String> FATALLY = Lexicon.set(LIST, "FATALLY");
    private static final Set<String> DEATH = Lexicon.set(LIST, "DEATH");
    private static final Set<String> SHOOTING = Lexicon.set(LIST, "SHOOTING");
    private static final Set<String> SELF = Lexicon.set(LIST, "SELF");
    private static final Set<String> OWN_DEATH = Lexicon.set(LIST, "OWN_DEATH");
    private static final Set<String> GO = Lexicon.set(LIST, "GO");
    private static final Set<String> FATAL = Set.of("fatal", "deadly");
    private static final Set<String> WORDS = words();
    /// How far behind a verb the hospital may stand.
    private static final int REACH = 9;

    private static Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        List.of(
                        DIE,
                        KILL,
                        HIT,
                        WOUND,
                        HOSPITAL,
                        TREAT,
                        INJURY,
                        EXPECTED,
                        DEAD,
                        DEATH,
                        SHOOTING,
                        Set.of("medical", "condition"))
                .forEach(words::addAll);
        return Set.copyOf(words);
    }

    /// In the order of the words.
    List<Harm> in(Reading reading) {
        List<Harm> harms = new ArrayList<>();
        if (!reading.contains(WORDS)) return harms;
        for (int p = 0; p < reading.phrases().size(); p++) {
            Phrase phrase = reading.phrases().get(p);
            if (phrase.isNouns()) noun(reading, p, harms);
            else if (phrase.isVerbs() && !phrase.negated()) verb(reading, p, harms);
        }
        return harms;
    }

    private void verb(Reading reading, int p, List<Harm> harms) {
        Phrase verbs = reading.phrases().get(p);
        Word head = reading.words().get(verbs.head());
        boolean passive = verbs.form() == Phrase.Form.PASSIVE || verbs.form() == Phrase.Form.PASSIVE_PARTICIPLE;
        if (verbs.form() == Phrase.Form.UNREAL) {
            boolean expected = p > 0
                    && EXPECTED.contains(head.low())
                    && reading.words().get(reading.phrases().get(p - 1).head()).is("expected")
                    && reading.phrases().get(p - 1).to() == verbs.from();
            if (expected) add(What.WOUNDED, verbs.head(), subject(reading, p - 1), harms);
            return;
        }
        boolean itself = is(reading, verbs.to(), SELF);
        if (itself && !passive) {
            boolean dies = KILL.contains(head.low()) || HIT.contains(head.low()) && isDeadly(reading, verbs);
            boolean hurts = HIT.contains(head.low()) || WOUND.contains(head.low());
            if (dies || hurts) add(dies ? What.KILLED : What.HIT, verbs.head(), doer(reading, p), harms);
            return;
        }
        if (isOwnDeath(reading, verbs)) {
            add(What.KILLED, verbs.head(), doer(reading, p), harms);
            return;
        }
        if (isCompound(reading, verbs)) return;
        if (DIE.contains(head.low()) && !passive || head.is("dead") && verbs.to() - verbs.from() > 1) {
            add(What.KILLED, verbs.head(), subject(reading, p), harms);
        } else if (KILL.contains(head.low())) {
            add(What.KILLED, verbs.head(), passive ? subject(reading, p) : objects(reading, p), harms);
        } else if (HIT.contains(head.low())) {
            What what = isDeadly(reading, verbs) ? What.KILLED : What.HIT;
            add(what, verbs.head(), passive ? subject(reading, p) : objects(reading, p), harms);
        } else if (WOUND.contains(head.low())) {
            What what = isDeadly(reading, verbs) ? What.KILLED : What.WOUNDED;
            add(what, verbs.head(), passive ? subject(reading, p) : objects(reading, p), harms);
        } else if (PRONOUNCE.contains(head.low()) && passive && is(reading, verbs.to(), DEAD)) {
            add(What.KILLED, verbs.to(), subject(reading, p), harms);
        } else if (FIND.contains(head.low())) {
            found(reading, p, passive, harms);
        } else if (TREAT.contains(head.low())) {
            boolean active = verbs.form() == Phrase.Form.ACTIVE && !head.low().endsWith("ing");
            if (!active) add(What.WOUNDED, verbs.head(), subject(reading, p), harms);
        } else if (isInCondition(reading, verbs)) {
            add(What.WOUNDED, verbs.to() + 1, subject(reading, p), harms);
        } else if (passive && CARRY.contains(head.low()) && isToHospital(reading, verbs)) {
            add(What.WOUNDED, verbs.head(), subject(reading, p), harms);
        } else if (!passive && CARRYING.contains(head.low()) && isToHospital(reading, verbs)) {
            add(What.WOUNDED, verbs.head(), objects(reading, p), harms);
        } else if (!passive && GO.contains(head.low()) && isToHospital(reading, verbs)) {
            subject(reading, p).stream()
                    .filter(one -> Quantities.of(reading.words(), one)
                            .filter(count -> !count.isOne())
                            .isPresent())
                    .forEach(one -> add(What.WOUNDED, verbs.head(), List.of(one), harms));
        } else if (SUFFER.contains(head.low())) {
            suffered(reading, p, harms);
        }
    }

    /// "committed suicide", "took her own life"
    private static boolean isOwnDeath(Reading reading, Phrase verbs) {
        if (is(reading, verbs.to(), OWN_DEATH)) return true;
        List<Word> words = reading.words();
        int to = verbs.to();
        return to + 2 < words.size()
                && words.get(to + 1).is("own")
                && words.get(to + 2).low().matches("life|lives");
    }

    /// "the shooting victim": no verb, whatever a tagger says.
    private static boolean isCompound(Reading reading, Phrase verbs) {
        int to = verbs.to();
        if (!reading.words().get(verbs.head()).is("shooting")
                || to >= reading.words().size()) return false;
        Word next = reading.words().get(to);
        return next.isTagged("NOUN") && !next.isCapitalised();
    }

    /// "fatally shot", "shot dead", "shot him to death", "gunned down".
    private static boolean isDeadly(Reading reading, Phrase verbs) {
        List<Word> words = reading.words();
        for (int i = Math.max(0, verbs.from() - 1); i < Math.min(words.size(), verbs.to() + 1); i++)
            if (FATALLY.contains(words.get(i).low())) return true;
        if (is(reading, verbs.to(), DEAD)) return true;
        boolean gunned = words.get(verbs.head()).is("gunned") && is(reading, verbs.to(), Set.of("down"));
        for (int i = verbs.to(); i + 1 < words.size() && i < verbs.to() + 5; i++)
            if (words.get(i).is("to") && words.get(i + 1).is("death")) return true;
        return gunned;
    }

    /// "was found dead", "found him shot to death", "found a man with a gunshot wound".
    private void found(Reading reading, int p, boolean passive, List<Harm> harms) {
        List<Phrase> whom = passive ? subject(reading, p) : objects(reading, p);
        if (whom.isEmpty()) return;
        int behind = passive ? reading.phrases().get(p).to() : whom.getLast().to();
        List<Word> words = reading.words();
        for (int i = behind; i < Math.min(words.size(), behind + 7); i++) {
            Word word = words.get(i);
            if (DEAD.contains(word.low()) || word.is("death")) {
                add(What.KILLED, i, whom, harms);
                return;
            }
            if (INJURY.contains(word.low())) {
                add(What.HIT, i, whom, harms);
                return;
            }
            if (Segment.BREAKS.contains(word.low())) return;
        }
    }

    /// "suffered a gunshot wound", "sustained injuries": those who did, unless it killed them.
    private void suffered(Reading reading, int p, List<Harm> harms) {
        Phrase verbs = reading.phrases().get(p);
        List<Word> words = reading.words();
        boolean fatal = false;
        for (int i = verbs.to(); i < Math.min(words.size(), verbs.to() + 8); i++) {
            Word word = words.get(i);
            if (word.is("no") || word.isOneOf(Segment.BREAKS)) return;
            fatal |= FATAL.contains(word.low());
            if (!word.is("gunshot") && INJURY.contains(word.low())) {
                add(fatal ? What.KILLED : What.HIT, i, subject(reading, p), harms);
                return;
            }
        }
    }

    /// "is in critical condition", "was listed in stable condition".
    private static boolean isInCondition(Reading reading, Phrase verbs) {
        List<Word> words = reading.words();
        int to = verbs.to();
        if (to + 2 >= words.size() || !words.get(to).is("in")) return false;
        for (int i = to + 1; i < Math.min(words.size() - 1, to + 5); i++)
            if (CONDITION.contains(words.get(i).low())
                    && (words.get(i + 1).is("condition") || words.get(i + 1).is("but"))) return true;
        return false;
    }

    private static boolean isToHospital(Reading reading, Phrase verbs) {
        List<Word> words = reading.words();
        for (int i = verbs.to(); i < Math.min(words.size(), verbs.to() + REACH); i++) {
            Word word = words.get(i);
            if (HOSPITAL.contains(word.low())) return true;
            boolean medical = word.is("medical")
                    && i + 1 < words.size()
                    && words.get(i + 1).low().startsWith("cent");
            if (medical) return true;
            if (word.is("where") || word.is("who")) return false;
        }
        return false;
    }

    /// "the death of a man", "his death", "the fatal shooting of", "Ana Lund's murder".
    private void noun(Reading reading, int p, List<Harm> harms) {
        Phrase phrase = reading.phrases().get(p);
        List<Word> words = reading.words();
        Word head = words.get(phrase.head());
        boolean death = DEATH.contains(head.low());
        boolean shooting = SHOOTING.contains(head.low());
        if (!death && !shooting) return;
        for (int i = phrase.from(); i < phrase.head(); i++)
            death |= FATAL.contains(words.get(i).low());
        What what = death ? What.KILLED : What.HIT;
        if (p + 1 < reading.phrases().size()) {
            Phrase next = reading.phrases().get(p + 1);
            if (next.isNouns() && next.preposition().equals("of") && next.from() <= phrase.to() + 2) {
                List<Phrase> whom = new ArrayList<>(List.of(next));
                for (int q = p + 2; q < reading.phrases().size(); q++) {
                    Phrase more = reading.phrases().get(q);
                    boolean joined = more.isNouns()
                            && more.isBare()
                            && words.get(more.from() - 1).is("and");
                    if (!joined) break;
                    whom.add(more);
                }
                add(what, phrase.head(), whom, harms);
                return;
            }
        }
        for (int i = phrase.from() + 1; i < phrase.head(); i++) {
            boolean owner = words.get(i).low().matches("['’]s?");
            if (owner)
                add(
                        what,
                        phrase.head(),
                        List.of(new Phrase(Phrase.Kind.NOUNS, phrase.from(), i, i - 1, "", Phrase.Form.NONE, false)),
                        harms);
        }
    }

    private static void add(What what, int at, List<Phrase> whom, List<Harm> harms) {
        if (!whom.isEmpty()) harms.add(new Harm(what, at, whom));
    }

    private static List<Phrase> subject(Reading reading, int p) {
        Phrase verbs = reading.phrases().get(p);
        boolean reduced = verbs.form() == Phrase.Form.PASSIVE_PARTICIPLE;
        if (reduced && p > 0 && reading.phrases().get(p - 1).isNouns()) {
            return reading.withJoinedBefore(reading.phrases().get(p - 1));
        }
        Optional<Phrase> subject = reading.subject(p);
        return subject.map(reading::withJoinedBefore).orElse(List.of());
    }

    /// Who did it to himself: "shot his wife before killing himself".
    private static List<Phrase> doer(Reading reading, int p) {
        List<Phrase> own = subject(reading, p);
        for (int q = p - 1; q >= 0 && own.isEmpty(); q--)
            if (Reading.isFinite(reading.phrases().get(q))) own = subject(reading, q);
        return own.isEmpty() ? own : List.of(own.getLast());
    }

    /// "three people and himself" are he too.
    private static List<Phrase> objects(Reading reading, int p) {
        List<Phrase> objects = new ArrayList<>();
        for (Phrase one : reading.objects(p)) {
            if (SELF.contains(reading.words().get(one.head()).low())) objects.addAll(doer(reading, p));
            else objects.add(one);
        }
        return objects;
    }

    private static boolean is(Reading reading, int i, Set<String> words) {
        return i < reading.words().size()
                && words.contains(reading.words().get(i).low());
    }
}
