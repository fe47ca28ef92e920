package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Span;
import org.rashomon.document.WordList;
import org.rashomon.language.Token;

/// Finds utterances by rules alone: a verb of saying with its subject, "according to", a name and a colon. What it
/// finds
/// where the trained model is silent, and what the model is measured against.
final class RuleFinder {
    private static final String CLOSERS = "”\"''»";
    private static final String OPENERS = "“\"``„«";

    /// Verbs that name whom they are said to before they name what is said.
    private static final Set<String> TOLD = Set.of("tell", "inform", "assure", "remind", "notify", "advise");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> OF_DEEDS = Set.of("acknowledge", "admit", "deny", "concede", "confess", "report");

    /// "made the claim that", "spread the story that"
    private static final Set<String> VERBS_OF_NOUNS = WordList.words(RuleFinder.class, "verbs-before-saying-en.txt");

    private static final Set<String> NOUNS_OF_SAYING = WordList.words(RuleFinder.class, "nouns-of-saying-en.txt");

    private static final Set<String> COUNTING = Set.of("give", "document", "report", "record", "register", "issue");
    private static final Set<String> COUNTED = Set.of("toll", "death", "figure", "count", "killing", "number");

    private static final Set<String> FIRST_PERSON = Set.of("we", "i", "our", "my");

    private final VerbForms verbs = VerbForms.SAYING;

    List<Utterance> in(Words words) {
        List<Utterance> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.isQuoted(i)) continue;
            Optional<Utterance> utterance = Optional.empty();
            if (isSaying(words, i) || isEstimate(words, i)) utterance = verb(words, i);
            else if (isMadeNoun(words, i)) utterance = madeNoun(words, i);
            else if (words.tokens[i].is("according") && next(words, i, "to")) utterance = accordingTo(words, i);
            else if (words.tokens[i].is(":")) utterance = colon(words, i);
            utterance.ifPresent(found::add);
        }
        return found;
    }

    private boolean isSaying(Words words, int i) {
        Token token = words.tokens[i];
        // where no comma tells clauses apart the tagger mistakes even "said"
        boolean plain = words.lacksCommas && token.is("said");
        if (!token.tag().startsWith("VERB") && !plain) return false;
        String form = token.text().toLowerCase(Locale.ROOT);
        return verbs.has(form) || hasParticle(words, i, form);
    }

    /// "The army acknowledged killing ten men".
    static boolean isOwnDeed(Words words, int i) {
        int next = i + 1;
        return OF_DEEDS.contains(words.tokens[i].lemma())
                && words.tokens[i].tag().startsWith("VERB")
                && next + 1 < words.sentenceEnd(i)
                && words.tokens[next].tag().startsWith("VERB")
                && words.tokens[next].text().endsWith("ing");
    }

    /// "made the claim that": a verb that brings out a noun of saying, and a clause.
    static boolean isMadeNoun(Words words, int i) {
        return VERBS_OF_NOUNS.contains(words.tokens[i].lemma())
                && words.clauses.subjectStart[i] >= 0
                && nounThat(words, i) >= 0;
    }

    /// The "that" behind verb and noun; -1 where there is none.
    private static int nounThat(Words words, int i) {
        for (int n = i + 1; n < Math.min(words.sentenceEnd(i) - 2, i + 4); n++) {
            boolean noun = NOUNS_OF_SAYING.contains(words.tokens[n].lemma()) && !words.isQuoted(n);
            if (noun && words.tokens[n + 1].is("that")) return n + 1;
        }
        return -1;
    }

    private static Optional<Utterance> madeNoun(Words words, int i) {
        int that = nounThat(words, i);
        int end = words.sentenceEnd(i);
        while (end > that + 1 && words.tokens[end - 1].isTagged("PUNCT")) end--;
        int from = words.clauses.subjectStart[i];
        int to = words.clauses.subjectEnd[i];
        if (end <= that + 2 || to > i) return Optional.empty();
        return Optional.of(utterance(words, from, to, i, that, List.of(words.span(that, end))));
    }

    /// "The council put the wounded at more than 30", "the council gave a toll of 12".
    static boolean isEstimate(Words words, int i) {
        String lemma = words.tokens[i].lemma();
        boolean put = lemma.equals("put") || lemma.equals("place");
        boolean gave = COUNTING.contains(lemma);
        if (!put && !gave || words.clauses.subjectStart[i] < 0) return false;
        int end = Math.min(words.sentenceEnd(i), i + 12);
        boolean toll = false;
        for (int at = i + 1; at + 1 < end; at++) {
            if (words.tokens[at].tag().startsWith("VERB")) return false;
            toll |= COUNTED.contains(words.tokens[at].lemma());
            if (!words.tokens[at].is(put ? "at" : "of") || gave && !toll) continue;
            for (int n = at + 1; n < Math.min(end, at + 5); n++)
                if (words.tokens[n].tag().startsWith("NUM")) return true;
        }
        return false;
    }

    private boolean hasParticle(Words words, int i, String form) {
        return i + 1 < words.sentenceEnd(i)
                && verbs.has(form, words.tokens[i + 1].text().toLowerCase(Locale.ROOT));
    }

    private static boolean next(Words words, int i, String word) {
        return i + 1 < words.sentenceEnd(i) && words.tokens[i + 1].is(word);
    }

    private Optional<Utterance> verb(Words words, int i) {
        int begin = words.sentenceStart(i);
        int end = words.sentenceEnd(i);
        int from = i;
        while (from > begin && isAuxiliary(words.tokens[from - 1]) && !words.isQuoted(from - 1)) from--;
        int to = hasParticle(words, i, words.tokens[i].text().toLowerCase(Locale.ROOT)) ? i + 2 : i + 1;
        int sourceFrom;
        int sourceTo;
        int rest = to;
        boolean inverted = false;
        NounPhrases phrases = words.phrases;
        if (TOLD.contains(words.tokens[i].lemma()) && to + 1 < end && phrases.start[to] == to) {
            rest = phrases.end[to];
        }
        if (LostCommas.isInverted(words, from, to)) {
            return Optional.of(utterance(words, to, phrases.end[to], from, to, List.of(words.span(begin, from))));
        }
        if (from > begin && phrases.start[from - 1] >= 0 && !words.isQuoted(from - 1)) {
            sourceTo = from;
            sourceFrom = extendLeft(words, phrases.start[from - 1]);
            if (words.lacksCommas) sourceFrom = LostCommas.withJoined(words, begin - 1, sourceFrom);
        } else if (words.lacksCommas && from > begin + 2 && ARTICLES.contains(words.tokens[from - 2].lemma())) {
            sourceTo = from;
            sourceFrom = from - 2;
        } else if (from > begin + 2 && words.tokens[from - 1].is(",") && apposition(words, from - 1) >= 0) {
            sourceTo = from;
            sourceFrom = extendLeft(words, apposition(words, from - 1));
        } else if (to < end && phrases.start[to] >= 0 && isFronted(words, from)) {
            sourceFrom = to;
            sourceTo = extendRight(words, phrases.end[to]);
            rest = sourceTo;
            inverted = true;
        } else {
            return participle(words, i);
        }
        int clause = inverted ? from : sourceFrom;
        List<Span> content = content(words, clause, rest, inverted);
        if (content.isEmpty()) return Optional.empty();
        return Optional.of(utterance(words, sourceFrom, sourceTo, from, to, content));
    }

    /// "Lind tried to explain it, maintaining, “We were not there.”": the subject goes on.
    private static Optional<Utterance> participle(Words words, int i) {
        int at = i + 1;
        int end = words.sentenceEnd(i);
        while (at < end && (words.tokens[at].is(",") || words.tokens[at].is(":"))) at++;
        boolean quotes = at < end && words.isQuoted(at) && OPENERS.contains(words.tokens[at].text());
        if (!quotes || !words.tokens[i].text().endsWith("ing")) return Optional.empty();
        // Nobody nearer: the subject of the sentence's first verb.
        int verb = words.sentenceStart(i);
        while (verb < i && words.clauses.subjectStart[verb] < 0) verb++;
        if (verb == i) return Optional.empty();
        int from = words.clauses.subjectStart[verb];
        Span content = words.quotations.get(words.quotation[at]).whole();
        return Optional.of(utterance(words, from, words.clauses.subjectEnd[verb], i, i + 1, List.of(content)));
    }

    private static boolean isAuxiliary(Token token) {
        return token.tag().startsWith("AUX") || token.isTagged("ADV") || token.isTagged("PART");
    }

    /// The noun phrase that an apposition ending in the comma at `comma` belongs to; -1 when there is none.
    private static int apposition(Words words, int comma) {
        int begin = Math.max(words.sentenceStart(comma), comma - 15);
        for (int k = comma - 1; k > begin; k--) {
            if (words.isQuoted(k) || words.tokens[k].tag().startsWith("VERB")) return -1;
            if (words.tokens[k].is(",")) return words.phrases.start[k - 1];
        }
        return -1;
    }

    /// "the head of the ministry": the phrase before "of" belongs to it.
    private static int extendLeft(Words words, int from) {
        int at = from;
        while (at >= words.sentenceStart(from) + 2
                && words.tokens[at - 1].is("of")
                && words.phrases.start[at - 2] >= 0) {
            at = words.phrases.start[at - 2];
        }
        return at;
    }

    private static int extendRight(Words words, int to) {
        int at = to;
        int end = words.sentenceEnd(to - 1);
        while (at + 1 < end && words.tokens[at].is("of") && words.phrases.start[at + 1] >= 0) {
            at = words.phrases.end[at + 1];
        }
        return at;
    }

    /// Whether the words before a cue can be its content: they end in a closing mark or a comma.
    private static boolean isFronted(Words words, int from) {
        if (from <= words.sentenceStart(from)) return false;
        Token before = words.tokens[from - 1];
        return before.is(",") || CLOSERS.contains(before.text());
    }

    private List<Span> content(Words words, int clause, int rest, boolean inverted) {
        List<Span> content = new ArrayList<>();
        int begin = words.sentenceStart(clause);
        int end = words.sentenceEnd(clause);
        boolean fronted = isFronted(words, clause);
        if (!fronted && content.isEmpty() && !inverted && LostCommas.isFronted(words, clause, rest)) {
            return List.of(words.span(begin, clause));
        }
        if (fronted && words.isQuoted(clause - 1)) {
            Quotation quotation = words.quotations.get(words.quotation[clause - 1]);
            Span start = words.tokens[begin].span();
            content.add(new Span(
                    Math.min(start.start(), quotation.whole().start()),
                    quotation.whole().end()));
        }
        boolean stops = rest >= end || words.tokens[rest].isTagged("PUNCT");
        int at = rest;
        while (at < end && (words.tokens[at].is(",") || words.tokens[at].is(":") || words.tokens[at].is("."))) at++;
        if (content.isEmpty() && fronted && stops && at >= end) {
            if (clause - 1 > begin) content.add(words.span(begin, clause - 1));
            return content;
        }
        boolean quotes = at < end && words.isQuoted(at) && OPENERS.contains(words.tokens[at].text());
        if (at < end && (content.isEmpty() && !inverted || quotes)) {
            int to = end;
            while (to > at + 1 && words.tokens[to - 1].is(".") && !words.isQuoted(to - 1)) to--;
            Span span = words.span(at, to);
            if (words.isQuoted(to - 1)) {
                span = span.join(words.quotations.get(words.quotation[to - 1]).whole());
            }
            content.add(span);
        }
        return content;
    }

    private Optional<Utterance> accordingTo(Words words, int i) {
        int at = i + 2;
        int end = words.sentenceEnd(i);
        int begin = words.sentenceStart(i);
        if (at >= end || words.phrases.start[at] < 0) return Optional.empty();
        int sourceTo = extendRight(words, words.phrases.end[at]);
        Span content;
        if (i > begin + 1) content = words.span(begin, words.tokens[i - 1].is(",") ? i - 1 : i);
        else if (sourceTo + 2 < end) content = words.span(sourceTo + 1, end - 1);
        else return Optional.empty();
        return Optional.of(utterance(words, at, sourceTo, i, i + 2, List.of(content)));
    }

    /// `Lee: “We were not there.”`, and in a headline `Lee: We Were Not There`.
    private Optional<Utterance> colon(Words words, int i) {
        int begin = words.sentenceStart(i);
        if (i == begin || words.phrases.start[i - 1] != begin || i + 1 >= words.size()) return Optional.empty();
        if (words.sentence[i + 1] > words.sentence[i] + 1) return Optional.empty();
        if (words.isQuoted(i + 1)) {
            Quotation quotation = words.quotations.get(words.quotation[i + 1]);
            return Optional.of(utterance(words, begin, i, i, i + 1, List.of(quotation.whole())));
        }
        if (!isOwnHeadline(words, i)) return Optional.empty();
        return Optional.of(utterance(words, begin, i, i, i + 1, List.of(words.span(i + 1, words.sentenceEnd(i)))));
    }

    /// "Army: We Fired by Mistake": the words of whom the headline names first.
    static boolean isOwnHeadline(Words words, int colon) {
        return words.tokens[colon].is(":")
                && words.sentenceOf(colon).isHeading()
                && colon + 2 < words.sentenceEnd(colon)
                && FIRST_PERSON.contains(words.tokens[colon + 1].lemma());
    }

    private static Utterance utterance(Words words, int from, int to, int cueFrom, int cueTo, List<Span> content) {
        return new Utterance(
                List.of(words.span(from, to)),
                List.of(words.span(cueFrom, cueTo)),
                content,
                words.form(content),
                Optional.empty());
    }
}
