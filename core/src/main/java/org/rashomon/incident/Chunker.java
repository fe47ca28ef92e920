package org.rashomon.incident;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Groups the words of a sentence into noun phrases, verb groups and words of time, by tags and closed lists of
/// function
/// words. Written for text that has lost its commas: a determiner, a number or a pronoun begins a new noun phrase.
final class Chunker {
    private static final Set<String> NOMINAL = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "SYM");
    private static final Set<String> VERBAL = Set.of("VERB", "AUX");
    private static final Set<String> POSSESSIVES = Lexicon.words("his her its their our my your 's s ’s");
    private static final Set<String> PRONOUNS = Lexicon.words(
            "he she it they them him we us i who which that this these those whom what there you itself",
            "himself themselves herself");
    private static final Set<String> PREDICATES = Set.of("dead", "wounded", "injured", "killed", "alive", "missing");
    private static final Set<String> BE = Lexicon.words("is are was were be been being get gets got getting am 's 're");
    private static final Set<String> MODALS =
            Lexicon.words("would could should might may can will must shall 'll wo ca");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nt", "didnt", "wasnt", "no");
    private static final Set<String> IRREGULAR_PARTICIPLES = Lexicon.words(
            "hit struck shot blown torn cut held led taken driven retaken overrun slain seen known thought",
            "found made brought put caught given left lost burnt hurt carried run fallen gunned thrown",
            "said sent set stuck beaten");
    private static final Set<String> INTRANSITIVE = Lexicon.words(
            "died ended fell landed exploded occurred happened crashed came went began continued clashed fought advanced battled");
    private static final Set<String> PARTICLES = Set.of("out", "off", "up", "down", "over");
    private static final Set<String> HAVING = Set.of("have", "has", "had", "having");
    private static final Set<String> CLAUSE_ENDS =
            Lexicon.words("and but which that who when while as after before according where ; said says");
    /// Whatever the tagger takes them for.
    private static final Set<String> PREPOSITIONS = Set.of("near", "against", "to", "by", "of", "from");
    /// Words that count and open a phrase of their own: "a bus | several shells".
    private static final Set<String> MANY = Set.of("several", "many", "numerous");
    private static final Set<String> BEGINNING = Lexicon.set("role-words.txt", "BEGINNING");
    private static final Set<String> COMPARING = Set.of("more", "fewer", "less");
    private static final Set<String> TIME_WORDS = Lexicon.words(
            "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays",
            "thursdays fridays saturdays sundays yesterday today tomorrow overnight january february march",
            "april may june july august september october november december jan feb mar apr jun jul aug",
            "sep sept oct nov dec");
    private static final Set<String> MEASURES =
            Lexicon.words("hours days weeks months years hour day week month year decade decades minutes nights night");
    private static final Set<String> WITH_TIME =
            Lexicon.words("morning evening night afternoon dawn late early last next week month year");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}(st|nd|rd|th)?");

    /// @param borders the words at which other words than those before begin, as where somebody's speech does
    List<Phrase> phrases(List<Word> words, BitSet borders) {
        List<Phrase> phrases = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int to;
            if (isTime(words, i)) {
                to = endOfTime(words, i);
                phrases.add(
                        new Phrase(Phrase.Kind.TIME, i, to, to - 1, preposition(words, i), Phrase.Form.NONE, false));
            } else if (beginsVerbs(words, i)) {
                to = endOfVerbs(words, i);
                phrases.add(verbs(words, i, to));
            } else if (Quantities.isRange(words, i)) {
                to = endOfNouns(words, Quantities.endOfRange(words, i) - 1);
                phrases.add(nouns(words, i, to));
            } else if (!Ages.isApart(words, i) && isNominal(words, i, i)) {
                to = endOfNouns(words, i);
                int border = borders.nextSetBit(i + 1);
                if (border > 0 && border < to) to = border;
                phrases.add(nouns(words, i, to));
            } else {
                to = i + 1;
            }
            i = to;
        }
        return begun(words, phrases);
    }

    /// "continued on Monday to pound", "managed to drive out": what is begun or managed is done.
    private static List<Phrase> begun(List<Word> words, List<Phrase> phrases) {
        for (int p = 1; p < phrases.size(); p++) {
            Phrase verbs = phrases.get(p);
            if (verbs.form() != Phrase.Form.UNREAL || !words.get(verbs.from()).is("to")) continue;
            int before = p - 1;
            while (before > 0 && phrases.get(before).kind() == Phrase.Kind.TIME) before--;
            Phrase beginning = phrases.get(before);
            // "claims to have captured", "is said to have fired"
            boolean past =
                    verbs.from() + 2 < verbs.to() && words.get(verbs.from() + 1).is("have");
            boolean real = !beginning.negated()
                    && (past && Reading.isFinite(beginning)
                            || beginning.form() == Phrase.Form.ACTIVE
                                    && BEGINNING.contains(
                                            words.get(beginning.head()).low()));
            boolean passive = past && words.get(verbs.from() + 2).is("been");
            if (real) phrases.set(p, verbs.done(passive));
        }
        return phrases;
    }

    static boolean isTime(List<Word> words, int i) {
        Word word = words.get(i);
        if (!TIME_WORDS.contains(word.low())) return false;
        if (word.is("may") || word.is("march") || word.is("mar") || word.is("sun")) {
            return word.isCapitalised() && !word.isTagged("AUX") && !word.isTagged("VERB");
        }
        // "Friday prayers", "overnight raids": a modifier
        return !(word.is("overnight")
                && i + 1 < words.size()
                && words.get(i + 1).isNounLike());
    }

    private static int endOfTime(List<Word> words, int from) {
        int to = from + 1;
        while (to < words.size() && (WITH_TIME.contains(words.get(to).low()) || isOfDate(words, to))) {
            to++;
        }
        // "October 10, 2023"
        boolean year = to > from + 1
                && to + 1 < words.size()
                && words.get(to).is(",")
                && YEAR.matcher(words.get(to + 1).low()).matches();
        return year ? to + 2 : to;
    }

    /// "June 12", "Sunday 12 June", "June 2016"; not "On Friday 86 people", where a comma got lost.
    private static boolean isOfDate(List<Word> words, int i) {
        String low = words.get(i).low();
        if (YEAR.matcher(low).matches()) return true;
        if (!DAY.matcher(low).matches()) return false;
        boolean weekday = words.get(i - 1).low().matches(".*days?");
        return !weekday || i + 1 < words.size() && isTime(words, i + 1);
    }

    private static boolean beginsVerbs(List<Word> words, int i) {
        Word word = words.get(i);
        if (word.isTagged("AUX")) return true;
        if (word.is("to")
                && i + 1 < words.size()
                && VERBAL.contains(words.get(i + 1).tag())) return true;
        if (!word.isTagged("VERB") || isNominal(words, i, i)) return false;
        return !isModifier(words, i);
    }

    /// "the besieged towns", "a suspected strike": a participle before its noun.
    private static boolean isModifier(List<Word> words, int i) {
        if (i == 0 || i + 1 >= words.size()) return false;
        Word before = words.get(i - 1);
        Word word = words.get(i);
        Word after = words.get(i + 1);
        boolean opens = before.isTagged("DET")
                || before.isTagged("ADJ")
                || POSSESSIVES.contains(before.low())
                || before.isTagged("ADP") && word.low().endsWith("ed") && !PREDICATES.contains(word.low());
        boolean goesOn = after.isNounLike() || after.isTagged("ADJ");
        return opens && goesOn && !PREDICATES.contains(before.low())
                || before.isTagged("DET") && PREDICATES.contains(word.low());
    }

    private static int endOfVerbs(List<Word> words, int from) {
        int to = from + 1;
        boolean main = words.get(from).isTagged("VERB") && !isHaving(words, from);
        while (to < words.size()) {
            Word word = words.get(to);
            boolean more =
                    to + 1 < words.size() && VERBAL.contains(words.get(to + 1).tag());
            if (main) {
                // "continued to advance" stays two groups; "had killed and executed" too
                break;
            }
            boolean having = isHaving(words, to);
            if (word.isTagged("VERB") && !having
                    || PREDICATES.contains(word.low())
                    || isPastForm(word) && !word.isNounLike()) {
                main = true;
            } else if (!word.isTagged("AUX")
                    && !having
                    && !NEGATIONS.contains(word.low())
                    && !(word.isTagged("ADV") && (more || isGuess(words, to + 1)))
                    && !(isGuess(words, to) && more)
                    && !(word.is("to") && more)
                    && !(word.isTagged("PART") && more)) {
                break;
            }
            to++;
        }
        return to;
    }

    /// "was most likely carried out"
    private static boolean isGuess(List<Word> words, int i) {
        return i + 1 < words.size()
                && words.get(i).is("likely")
                && VERBAL.contains(words.get(i + 1).tag());
    }

    /// "have rocked": an auxiliary even where the tagger takes it for a verb.
    private static boolean isHaving(List<Word> words, int i) {
        int next = i + 1 < words.size() && words.get(i + 1).isTagged("ADV") ? i + 2 : i + 1;
        return HAVING.contains(words.get(i).low()) && next < words.size() && isPastForm(words.get(next));
    }

    private static boolean isPastForm(Word word) {
        return word.low().endsWith("ed") || IRREGULAR_PARTICIPLES.contains(word.low());
    }

    private static Phrase verbs(List<Word> words, int from, int to) {
        boolean be = false;
        boolean auxiliary = false;
        boolean unreal = false;
        boolean negated = false;
        for (int i = from; i < to; i++) {
            Word word = words.get(i);
            if (i < to - 1) {
                be |= BE.contains(word.low());
                auxiliary |= word.isTagged("AUX");
                unreal |= MODALS.contains(word.low())
                        || word.is("to")
                                && i == from
                                && !words.get(to - 1).low().endsWith("ing");
            }
            negated |= NEGATIONS.contains(word.low());
        }
        int head = to - 1;
        Word main = words.get(head);
        boolean past = isPastForm(main) || PREDICATES.contains(main.low());
        Phrase.Form form;
        if (unreal && !main.isTagged("AUX")) form = Phrase.Form.UNREAL;
        else if (be && past) form = Phrase.Form.PASSIVE;
        else if (!auxiliary && main.low().endsWith("ing")) form = Phrase.Form.ACTIVE_PARTICIPLE;
        else if (!auxiliary && past && isReduced(words, from, to)) form = Phrase.Form.PASSIVE_PARTICIPLE;
        else form = Phrase.Form.ACTIVE;
        return new Phrase(Phrase.Kind.VERBS, from, to, head, preposition(words, from), form, negated);
    }

    /// "positions held by", "terrorists positioned in", "two people injured": a past form right behind a noun and
    /// before
    /// no object of its own.
    private static boolean isReduced(List<Word> words, int from, int to) {
        if (from == 0) return false;
        Word before = words.get(from - 1);
        if (!before.isNounLike() && !before.isTagged("NUM") && !before.isTagged("ADJ") && !before.isTagged("ADV"))
            return false;
        if (to >= words.size()) return true;
        Word after = words.get(to);
        if (after.is("\"") || after.is("\u201c")) return false;
        if (after.is("by") || after.is("to")) return true;
        // "carried out by"
        boolean particle = to + 1 < words.size() && words.get(to + 1).is("by");
        if (particle && PARTICLES.contains(after.low())) return true;
        if (PREDICATES.contains(words.get(to - 1).low())) {
            // "killed and wounded several": what follows the pair counts
            boolean pair = after.is("and")
                    && to + 2 < words.size()
                    && PREDICATES.contains(words.get(to + 1).low());
            if (pair) after = words.get(to + 2);
            if (Quantities.isRange(words, to)) return false;
            return !after.isTagged("DET")
                    && !after.isTagged("NUM")
                    && !after.isTagged("ADJ")
                    && !after.isNounLike()
                    && !after.is("at")
                    && !after.is("more")
                    && !after.is("up")
                    && !after.is("about")
                    && !after.is("over");
        }
        return after.isTagged("ADP")
                && !INTRANSITIVE.contains(words.get(to - 1).low())
                && hasFiniteVerbLater(words, to);
    }

    /// Whether the clause still waits for its verb: "terrorists positioned in the east fired shells".
    private static boolean hasFiniteVerbLater(List<Word> words, int from) {
        for (int i = from; i < words.size(); i++) {
            Word word = words.get(i);
            boolean names = i - from <= 3 && joinsNames(words, i);
            if (CLAUSE_ENDS.contains(word.low()) && !names) return false;
            if (word.isTagged("AUX")) return true;
            if (word.isTagged("VERB") && !word.low().endsWith("ing") && !isModifier(words, i)) return true;
        }
        return false;
    }

    /// "in Binnish and Maaret"
    private static boolean joinsNames(List<Word> words, int and) {
        return words.get(and).is("and")
                && and > 0
                && and + 1 < words.size()
                && words.get(and - 1).isTagged("PROPN")
                && words.get(and + 1).isTagged("PROPN");
    }

    private static boolean isNominal(List<Word> words, int start, int i) {
        Word word = words.get(i);
        // "of more than 20 people": what bounds a number begins no phrase of its own
        if (COMPARING.contains(word.low())
                && i + 1 < words.size()
                && words.get(i + 1).is("than")) return false;
        if (i > start && (PREDICATES.contains(word.low()) && !words.get(i - 1).isTagged("DET"))) return false;
        if (NOMINAL.contains(word.tag())) return true;
        // an unknown plural behind a number
        if (i > 0
                && word.isTagged("VERB")
                && words.get(i - 1).isTagged("NUM")
                && word.low().endsWith("s")) return true;
        if (word.isTagged("VERB")) return isModifier(words, i);
        if (POSSESSIVES.contains(word.low())) return true;
        // "more than 20 people", "at least 16": the number's own words belong to it
        return false;
    }

    private static int endOfNouns(List<Word> words, int from) {
        if (isPronoun(words.get(from)) && !isDemonstrative(words, from)) return from + 1;
        int to = from + 1;
        while (to < words.size()
                && isNominal(words, from, to)
                && !isTime(words, to)
                && !Ages.isApart(words, to)
                && !Quantities.isRange(words, to)) {
            Word word = words.get(to);
            Word before = words.get(to - 1);
            boolean noun = before.isNounLike();
            if (word.isTagged("DET") && !before.isTagged("DET") && !before.isTagged("ADJ")
                    || word.isTagged("DET") && PREDICATES.contains(before.low())) break;
            if (isPronoun(word)) break;
            if (word.isTagged("PRON") && !POSSESSIVES.contains(word.low())) break;
            if (POSSESSIVES.contains(word.low()) && word.isTagged("PRON")) break;
            if (isMeasureOfTime(words, from, to - 1)) break;
            if (before.isTagged("NOUN") && MANY.contains(word.low())) break;
            boolean spelled = Character.isLetter(word.text().charAt(0));
            if (noun && word.isTagged("NUM") && (spelled || !before.isCapitalised())) break;
            to++;
        }
        return to;
    }

    /// "us", not the country in capitals.
    private static boolean isPronoun(Word word) {
        return PRONOUNS.contains(word.low()) && !(word.is("us") && Actors.isAcronym(word));
    }

    /// "In recent weeks | rebels", "for nearly a week | troops": where the comma got lost behind words of time.
    private static boolean isMeasureOfTime(List<Word> words, int from, int last) {
        if (from == 0 || !MEASURES.contains(words.get(last).low())) return false;
        boolean plural = words.get(last).low().endsWith("s");
        Word before = words.get(from - 1);
        return plural && last > from
                || before.is("for")
                || before.is("nearly")
                || words.get(from).isOneOf(Set.of("this", "last", "past"));
    }

    private static boolean isDemonstrative(List<Word> words, int i) {
        String low = words.get(i).low();
        boolean can = low.equals("this") || low.equals("that") || low.equals("these") || low.equals("those");
        return can
                && i + 1 < words.size()
                && (words.get(i + 1).isNounLike() || words.get(i + 1).isTagged("ADJ"));
    }

    private static Phrase nouns(List<Word> words, int from, int to) {
        int head = to - 1;
        while (head > from && !words.get(head).isNounLike()) head--;
        if (!words.get(head).isNounLike()) head = to - 1;
        boolean negated = words.get(from).is("no");
        return new Phrase(Phrase.Kind.NOUNS, from, to, head, preposition(words, from), Phrase.Form.NONE, negated);
    }

    /// "at the airfield", not "at least two" or "at most".
    private static boolean isWhere(List<Word> words, int at) {
        return words.get(at).is("at")
                && at + 1 < words.size()
                && !words.get(at + 1).is("least")
                && !words.get(at + 1).is("most");
    }

    private static String preposition(List<Word> words, int from) {
        int at = from - 1;
        // "at least 27 people", "more than 100" hide the preposition before them
        while (at >= 0 && words.get(at).isOneOf(Quantities.BEFORE_NUMBERS) && !isWhere(words, at)) at--;
        if (at < 0) return "";
        Word before = words.get(at);
        if (before.isTagged("ADP") || PREPOSITIONS.contains(before.low())) return before.low();
        if (before.is("including") || before.is("among")) return before.low();
        // "among them two children", "one of them a woman"
        if (before.is("them")
                && at > 0
                && (words.get(at - 1).is("among") || words.get(at - 1).is("of"))) return "among";
        return "";
    }
}
