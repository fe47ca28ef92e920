package org.rashomon.incident;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Span;
import org.rashomon.language.Sentence;

/// A sentence read as a chain of phrases, with the questions the rules ask of it: who stands before this verb, what
/// follows it.
record Reading(Sentence sentence, List<Word> words, List<Phrase> phrases) {
    private static final Chunker CHUNKER = new Chunker();
    private static final Set<String> BOUNDARIES = Lexicon.words(
            "that as when while whilst after because but if whether where before although though since",
            "until ; : \" “ ” --");
    private static final Set<String> RELATIVES = Set.of("which", "who");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "&");

    /// A sentence whose phrases do not reach over from one voice into another.
    static Reading of(Sentence sentence, Attributions said) {
        List<Word> words = Word.of(sentence);
        BitSet borders = new BitSet(words.size());
        for (int i = 1; i < words.size(); i++)
            if (said.isBorder(words.get(i - 1).span().end(), words.get(i).span().start())) borders.set(i);
        return new Reading(sentence, words, CHUNKER.phrases(words, borders));
    }

    /// Whether it is a headline, by its place or by its capitals.
    boolean isHeadline() {
        if (sentence.isHeading()) return true;
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.text().length() < 4 || !Character.isLetter(word.text().charAt(0))) continue;
            if (Chunker.isTime(words, i)) continue;
            letters++;
            if (word.isCapitalised()) capitals++;
        }
        return letters > 3 && capitals * 10 > letters * 7;
    }

    Span span(int from, int to) {
        return words.get(from).span().join(words.get(to - 1).span());
    }

    Span span(Phrase phrase) {
        return span(phrase.from(), phrase.to());
    }

    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && words.get(i - 1).span().end() < words.get(i).span().start()) text.append(' ');
            text.append(words.get(i).text());
        }
        return text.toString();
    }

    /// The words between two places of the sentence, in small letters.
    List<String> wordsBetween(Span left, Span right) {
        return words.stream()
                .filter(word -> word.span().start() >= left.end() && word.span().end() <= right.start())
                .map(Word::low)
                .toList();
    }

    /// The index of the phrase that covers a word, or -1.
    int phraseAt(int word) {
        int low = 0;
        int high = phrases.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Phrase phrase = phrases.get(middle);
            if (phrase.covers(word)) return middle;
            if (phrase.from() > word) high = middle - 1;
            else low = middle + 1;
        }
        return -1;
    }

    /// The noun phrase a verb group says something of: going left over what hangs on it.
    Optional<Phrase> subject(int verbs) {
        int at = subjectIndex(verbs, 0);
        return at < 0 ? Optional.empty() : Optional.of(phrases.get(at));
    }

    private int subjectIndex(int verbs, int depth) {
        if (depth > 4) return -1;
        int right = phrases.get(verbs).from();
        // "troops continued to advance"
        if (words.get(right).is("to") && isFinite(phrases.get(verbs))) {
            int before = verbs - 1;
            while (before >= 0 && !isFinite(phrases.get(before))) before--;
            return before < 0 ? -1 : subjectIndex(before, depth + 1);
        }
        int joint = right - 1;
        while (joint > 0 && words.get(joint).isTagged("ADV")) joint--;
        // "was taken to a hospital but later died"
        if (joint > 0
                && (CONJUNCTIONS.contains(words.get(joint).low())
                        || words.get(joint).is("but"))) {
            int before = verbs - 1;
            while (before >= 0 && !isFinite(phrases.get(before))) before--;
            return before < 0 ? -1 : subjectIndex(before, depth + 1);
        }
        boolean relative = false;
        for (int p = verbs - 1; p >= 0; p--) {
            Phrase phrase = phrases.get(p);
            for (int w = phrase.to(); w < right; w++) {
                if (BOUNDARIES.contains(words.get(w).low())) return -1;
            }
            right = phrase.from();
            if (phrase.kind() == Phrase.Kind.TIME) continue;
            if (phrase.isVerbs()) {
                if (!isFinite(phrase)) continue;
                int antecedent = antecedent(p);
                if (antecedent < 0 || relative) return -1;
                return antecedent;
            }
            String head = words.get(phrase.head()).low();
            if (RELATIVES.contains(head) || head.equals("that") && phrase.to() - phrase.from() == 1) {
                relative = true;
                continue;
            }
            if (relative) {
                if (p > 0 && phrase.preposition().equals("of")) continue;
                return p;
            }
            if (!phrase.isBare()) continue;
            if (p > 0 && isFinite(phrases.get(p - 1)) && antecedent(p - 1) >= 0) return antecedent(p - 1);
            int object = firstOfBracketed(p);
            boolean objectOfParticiple = object > 0
                    && phrases.get(object - 1).isVerbs()
                    && phrases.get(object - 1).form() == Phrase.Form.ACTIVE_PARTICIPLE
                    && phrases.get(object - 1).to() == phrases.get(object).from()
                    && hasBareNounsBefore(object - 1);
            if (objectOfParticiple) continue;
            // "the army of A and B killed": B hangs on the preposition before A
            boolean insidePhrase = p > 0
                    && phrases.get(p - 1).isNouns()
                    && !phrases.get(p - 1).isBare()
                    && isConjoined(phrases.get(p - 1), phrase)
                    && hasBareNounsBefore(p - 1);
            if (insidePhrase) continue;
            return p;
        }
        return -1;
    }

    /// "the rebels who hold the hill fired": what a verb says something of that stands right behind "who"; else -1.
    private int antecedent(int verb) {
        if (verb < 2) return -1;
        Phrase pronoun = phrases.get(verb - 1);
        boolean clause = pronoun.to() == phrases.get(verb).from()
                && RELATIVES.contains(words.get(pronoun.head()).low());
        Phrase before = phrases.get(verb - 2);
        boolean known = clause && before.isNouns() && before.isBare() && before.to() == pronoun.from();
        return known ? verb - 2 : -1;
    }

    /// "the Lake Front (LF) militia" is three phrases and one thing.
    private int firstOfBracketed(int p) {
        int first = p;
        while (first > 0 && phrases.get(first - 1).isNouns()) {
            int gap = phrases.get(first - 1).to();
            boolean bracket = phrases.get(first).from() == gap + 1
                    && (words.get(gap).is("(") || words.get(gap).is(")"));
            if (!bracket) break;
            first--;
        }
        return first;
    }

    /// The noun phrase a verb group says something of, with those joined to it: the first of "the army and its allies".
    Optional<Phrase> wholeSubject(int verbs) {
        return subject(verbs).map(last -> {
            Phrase first = withJoinedBefore(last).getFirst();
            int p = phrases.indexOf(first);
            boolean object =
                    p > 0 && phrases.get(p - 1).isVerbs() && phrases.get(p - 1).to() == first.from();
            return object ? last : first;
        });
    }

    private boolean hasBareNounsBefore(int phrase) {
        for (int p = phrase - 1; p >= 0; p--) {
            Phrase one = phrases.get(p);
            if (one.isVerbs() && isFinite(one)) return false;
            if (one.isNouns() && one.isBare()) return true;
        }
        return false;
    }

    static boolean isFinite(Phrase phrase) {
        return phrase.isVerbs() && (phrase.form() == Phrase.Form.ACTIVE || phrase.form() == Phrase.Form.PASSIVE);
    }

    /// The bare noun phrases right behind a verb group, joined by "and" or by nothing but a count.
    List<Phrase> objects(int verbs) {
        List<Phrase> objects = new ArrayList<>();
        int left = phrases.get(verbs).to();
        for (int p = verbs + 1; p < phrases.size(); p++) {
            Phrase phrase = phrases.get(p);
            boolean joined = true;
            for (int w = left; w < phrase.from(); w++) {
                Word between = words.get(w);
                if (!CONJUNCTIONS.contains(between.low())
                        && !between.is(",")
                        && !between.isTagged("ADV")
                        && !between.isOneOf(Quantities.BEFORE_NUMBERS)
                        && !between.is("\"")) joined = false;
            }
            if (!joined) break;
            if (phrase.kind() == Phrase.Kind.TIME && objects.isEmpty()) {
                left = phrase.to();
                continue;
            }
            if (!phrase.isNouns() || !isBareAfterNumbers(phrase)) break;
            if (followedByFiniteVerb(p) && objects.size() == 1) break;
            objects.add(phrase);
            left = phrase.to();
            if (p + 1 < phrases.size()
                    && phrases.get(p + 1).preposition().equals("of")
                    && phrases.get(p + 1).isNouns()) {
                p++;
                left = phrases.get(p).to();
            }
        }
        // "killing six people, a doctor and the aid group said": who speaks is nobody's victim
        Phrase last = objects.isEmpty() ? null : objects.getLast();
        boolean speaks = last != null && objects.size() > 1 && followedByFiniteVerb(phrases.indexOf(last));
        return speaks ? List.of(objects.getFirst()) : objects;
    }

    private boolean isBareAfterNumbers(Phrase phrase) {
        return phrase.isBare();
    }

    private boolean followedByFiniteVerb(int p) {
        return p + 1 < phrases.size()
                && phrases.get(p + 1).from() == phrases.get(p).to()
                && isFinite(phrases.get(p + 1));
    }

    /// Noun phrases joined to one on its left by "and": "a woman and two children".
    List<Phrase> withJoinedBefore(Phrase last) {
        List<Phrase> joined = new ArrayList<>();
        joined.add(last);
        int p = phrases.indexOf(last);
        while (p > 0) {
            Phrase before = phrases.get(p - 1);
            Phrase here = phrases.get(p);
            boolean conjoined = isConjoined(before, here) || here.from() == before.to() && joined.size() > 1;
            if (!before.isNouns()
                    || !before.isBare()
                    || !conjoined
                    || words.get(before.head()).is("dead")) break;
            joined.addFirst(before);
            p--;
        }
        return joined;
    }

    /// Whether nothing but "and", and the words of a number, stand between.
    private boolean isConjoined(Phrase before, Phrase here) {
        if (here.from() == before.to()) return false;
        for (int w = before.to() + 1; w < here.from(); w++) {
            if (!words.get(w).isOneOf(Quantities.BEFORE_NUMBERS)) return false;
        }
        return CONJUNCTIONS.contains(words.get(before.to()).low());
    }

    /// The first noun phrase with one of some prepositions between a word and the next finite verb.
    Optional<Phrase> prepositional(int fromWord, Set<String> prepositions, int reach) {
        int seen = 0;
        for (Phrase phrase : phrases) {
            if (phrase.from() < fromWord) continue;
            if (isFinite(phrase) || seen++ > reach) return Optional.empty();
            if (phrase.isNouns() && prepositions.contains(phrase.preposition())) return Optional.of(phrase);
        }
        return Optional.empty();
    }

    /// A phrase with its "of" phrase: "members of the group".
    int endWithOf(Phrase phrase) {
        int p = phrases.indexOf(phrase);
        if (p + 1 < phrases.size()) {
            Phrase next = phrases.get(p + 1);
            if (next.isNouns() && next.preposition().equals("of") && next.from() == phrase.to() + 1) return next.to();
        }
        return phrase.to();
    }

    boolean contains(Set<String> some) {
        return words.stream().anyMatch(word -> some.contains(word.low()));
    }
}
