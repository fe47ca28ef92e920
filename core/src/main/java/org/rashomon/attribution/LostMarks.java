package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Span;
import org.rashomon.language.PlaceMention;
import org.rashomon.language.Token;

/// Reads who said what in sentences that have lost their commas, where clause and speaker run into each other:
/// "jets hit a mill near Merrow two doctors said on Monday as fighting went on".
///
/// Three shapes are sure enough to overrule the model: the speaker behind a whole clause and before a last "said", a
/// name behind a last "said", and a speaker who opens the sentence.
final class LostMarks {
    private static final Set<String> SAID = Set.of(
            "said", "says", "say", "reported", "reports", "announced", "stated", "told", "added", "confirmed", "noted");

    private static final Set<String> SAYS = Set.of("said", "says", "reported");

    /// Words behind a last "said" that begin what is told beside it.
    private static final Set<String> GOES_ON = Set.of(
            "as",
            "while",
            "adding",
            "after",
            "before",
            "but",
            "citing",
            "quoting",
            "noting",
            "although",
            "though",
            "hours",
            "days",
            "without",
            "stressing",
            "describing");

    private static final Set<String> WITHIN = Set.of("of", "in", "at", "for", "from", "with", "to", "on");
    private static final Set<String> BETWEEN = Set.of("for", "of", "and", "al", "the");
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "one", "its", "his", "their", "another", "two", "three");
    private static final Set<String> SOURCES = Set.of("source", "media", "television", "tv", "radio", "sources");

    /// Plurals by which bodies are called: "a human rights group".
    private static final Set<String> NAMED_BY =
            Set.of("rights", "affairs", "services", "forces", "relations", "workers");

    private static final Set<String> SETTINGS = Set.of(
            "town",
            "city",
            "village",
            "province",
            "district",
            "area",
            "neighborhood",
            "neighbourhood",
            "countryside",
            "camp",
            "region",
            "governorate",
            "road",
            "airport",
            "people");

    /// So many words at least stand before who spoke when they are what was said.
    private static final int MAIN_CLAUSE = 5;

    private final Words words;
    private final SpeakerWords lexicon;

    private LostMarks(Words words, SpeakerWords lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /// The utterances as these sentences tell them, and those nobody found.
    static List<Utterance> read(Words words, List<Utterance> found, SpeakerWords lexicon) {
        if (!words.lacksCommas) return found;
        LostMarks reader = new LostMarks(words, lexicon);
        List<Utterance> read = new ArrayList<>(found);
        for (int i = 0; i < words.size(); i++) {
            if (!SAID.contains(words.tokens[i].text()) || words.isQuoted(i)) continue;
            int cue = i;
            if (i > 0 && words.sentenceStart(i) < i && reader.isAfterAccording(i)) continue;
            Optional<Utterance> sure = reader.inverted(i).or(() -> reader.fronted(cue));
            if (sure.isPresent()) put(read, sure.get(), words);
            else
                reader.leading(i)
                        .filter(one -> read.stream().noneMatch(one::touches))
                        .ifPresent(read::add);
        }
        return read;
    }

    /// "according to media reports"
    private boolean isAfterAccording(int i) {
        for (int k = Math.max(words.sentenceStart(i), i - 5); k < i; k++)
            if (words.tokens[k].is("according")) return true;
        return false;
    }

    private static void put(List<Utterance> all, Utterance sure, Words words) {
        Span cue = sure.cue().getFirst();
        for (int u = 0; u < all.size(); u++) {
            Utterance one = all.get(u);
            if (one.cue().stream().noneMatch(cue::overlaps)) continue;
            boolean quoted = one.form() != Attribution.Form.INDIRECT;
            // what stands in marks the model has read; only who said it may be wrong
            List<Span> content = quoted ? one.content() : sure.content();
            boolean clear = content.stream().noneMatch(sure.source().getFirst()::overlaps);
            if (clear) all.set(u, new Utterance(sure.source(), one.cue(), content, one.form(), one.inside()));
            return;
        }
        if (sure.content().stream().noneMatch(span -> isQuoted(words, span))) all.add(sure);
    }

    private static boolean isQuoted(Words words, Span span) {
        for (int i = words.firstFrom(span.start());
                i < words.size() && words.tokens[i].span().end() <= span.end();
                i++) if (words.isQuoted(i)) return true;
        return false;
    }

    /// "… near the mill said Ann Lee": a name behind the last "said" of a sentence.
    private Optional<Utterance> inverted(int said) {
        int end = end(said);
        int begin = words.sentenceStart(said);
        if (!SAYS.contains(words.tokens[said].text()) || said - begin < MAIN_CLAUSE || end - said < 3)
            return Optional.empty();
        int name = 0;
        for (int i = said + 1; i < end; i++) {
            Token token = words.tokens[i];
            if (words.isQuoted(i)
                    || token.tag().startsWith("VERB")
                    || token.tag().startsWith("AUX")
                    || token.tag().startsWith("NUM")
                    || token.isTagged("PRON")) return Optional.empty();
            if (isName(token) && !isDay(i)) name++;
        }
        int head = said + 1;
        while (head < end && !words.tokens[head].isTagged("ADP") && words.tokens[head].isWord()) head++;
        Token first = words.tokens[said + 1];
        boolean somebody = name > 1 && first.isCapitalised() || lexicon.isPerson(first.lemma());
        boolean body =
                first.isTagged("DET") && (!isOpened(said + 1) || head == end) && head > said + 2 && isSpeaker(head - 1);
        // "a monitor said Thursday", "the army said Merrow"
        boolean subject = !body && isSpeaker(said - 1) && words.tokens[said - 1].isTagged("NOUN");
        if (!somebody && !body || subject || isDay(said + 1) || !hasVerb(begin, said)) return Optional.empty();
        for (int i = begin; i < said; i++) if (SAID.contains(words.tokens[i].text())) return Optional.empty();
        return Optional.of(utterance(said + 1, end, said, said + 1, begin, said));
    }

    /// "Haddad", "al-Haddad"
    private static boolean isName(Token token) {
        String text = token.text();
        int dash = text.indexOf('-');
        return token.isCapitalised()
                || dash > 0 && dash <= 3 && dash + 1 < text.length() && Character.isUpperCase(text.charAt(dash + 1));
    }

    /// "… near the mill a monitor said on Monday": who spoke stands before the last "said" of a sentence.
    private Optional<Utterance> fronted(int said) {
        int begin = words.sentenceStart(said);
        int cue = said;
        while (cue > begin && (words.tokens[cue - 1].tag().startsWith("AUX") || words.tokens[cue - 1].is("also")))
            cue--;
        int rest = behindListener(said);
        int end = end(said);
        if (rest < end && !isAside(rest, end)) return Optional.empty();
        int from = source(begin, cue);
        if (from < 0 || from - begin < MAIN_CLAUSE || !hasVerb(begin, from)) return Optional.empty();
        for (int i = begin; i < cue; i++) if (words.isQuoted(i)) return Optional.empty();
        return Optional.of(utterance(from, cue, cue, said + 1, begin, from));
    }

    /// "The Lake Network a monitor said on Friday two men were hurt": who opens the sentence.
    private Optional<Utterance> leading(int said) {
        int begin = words.sentenceStart(said);
        int end = end(said);
        // "… in the hills. Kestrian News Friday 10 Oct 2014 The Lake Network said": a date that ran into its story
        for (int i = said - 1; i > begin; i--) {
            if (words.tokens[i].isTagged("DET") && words.tokens[i].isCapitalised() && isDay(i - 1)) begin = i;
        }
        if (!words.tokens[said].is("said") || !isSpeaker(said - 1) || said - begin > 14) return Optional.empty();
        for (int i = begin; i < said; i++) {
            String tag = words.tokens[i].tag();
            if (tag.startsWith("VERB") || tag.startsWith("AUX") || tag.startsWith("NUM") || words.isQuoted(i))
                return Optional.empty();
        }
        if (!words.tokens[begin].is("the") && !words.tokens[begin].is("a")) return Optional.empty();
        if (said + 1 < end && words.tokens[said + 1].isTagged("ADP") && !words.tokens[said + 1].is("on"))
            return Optional.empty();
        int from = said + 1;
        while (from < end && (isDay(from) || words.tokens[from].is("on") || words.tokens[from].is("that"))) from++;
        if (end - from < MAIN_CLAUSE || !hasVerb(from, end)) return Optional.empty();
        return Optional.of(utterance(begin, said, said, said + 1, from, end));
    }

    private Utterance utterance(int from, int to, int cue, int behind, int contentFrom, int contentTo) {
        List<Span> content = List.of(words.span(contentFrom, contentTo));
        return new Utterance(
                List.of(words.span(from, to)),
                List.of(words.span(cue, behind)),
                content,
                words.form(content),
                Optional.empty());
    }

    /// Behind the last word of a sentence.
    private int end(int i) {
        int end = words.sentenceEnd(i);
        while (end > i + 1 && !words.tokens[end - 1].isWord()) end--;
        return end;
    }

    /// Behind "told the agency by telephone", "said on Monday", "said in a statement".
    private int behindListener(int said) {
        int end = end(said);
        int i = said + 1;
        boolean told = words.tokens[said].is("told");
        while (i < end) {
            Token token = words.tokens[i];
            boolean day = isDay(i) || token.is("on") && i + 1 < end && isDay(i + 1);
            boolean statement = (token.is("in") || token.is("on") || token.is("by")) && isPaper(i, end);
            boolean listener = told && (token.isCapitalised() || token.isTagged("DET") || token.isTagged("NOUN"));
            boolean to = token.is("to") && i + 1 < end && words.tokens[i + 1].isCapitalised();
            if (statement) {
                while (i < end && !isPaperNoun(i)) i++;
                i++;
            } else if (day || listener || to || token.isTagged("ADV")) {
                i++;
                told |= to;
            } else return i;
        }
        return i;
    }

    private boolean isPaper(int i, int end) {
        for (int k = i + 1; k < Math.min(end, i + 5); k++) if (isPaperNoun(k)) return true;
        return false;
    }

    private boolean isPaperNoun(int i) {
        String lemma = words.tokens[i].lemma();
        return lexicon.isDocument(lemma)
                || lemma.equals("twitter")
                || lemma.equals("telephone")
                || lemma.equals("website")
                || lemma.equals("interview")
                || lemma.equals("facebook")
                || lemma.equals("phone");
    }

    /// Whether what stands behind the last "said" is none of what was said: it holds no verb, or begins anew.
    private boolean isAside(int from, int end) {
        String first = words.tokens[from].text();
        if (GOES_ON.contains(first)) return true;
        if (first.equals("that") || words.isQuoted(from) || hasVerb(from, end)) return false;
        int head = from;
        while (head < end && !words.tokens[head].isTagged("ADP")) head++;
        return words.tokens[from].isTagged("DET") && !isSpeaker(head - 1);
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            String tag = words.tokens[i].tag();
            boolean participle = words.tokens[i].text().endsWith("ing");
            if ((tag.startsWith("VERB") || tag.startsWith("AUX"))
                    && !participle
                    && !words.tokens[Math.max(0, i - 1)].is("to")) return true;
        }
        return false;
    }

    /// The first word of whoever stands right before a cue; -1 when that is nobody.
    private int source(int begin, int cue) {
        int from = phrase(begin, cue);
        // "the aid group that runs it said"
        if (from < 0 && cue - begin > 4 && words.tokens[cue - 1].isTagged("PRON")) {
            int that = cue - 3;
            boolean clause = words.tokens[cue - 2].tag().startsWith("VERB")
                    && (words.tokens[that].is("that")
                            || words.tokens[that].is("which")
                            || words.tokens[that].is("who"));
            if (clause) from = phrase(begin, that);
        }
        if (from < 0) return -1;
        for (int depth = 0; depth < 2; depth++) {
            if (from - begin < 3) break;
            Token before = words.tokens[from - 1];
            boolean within = WITHIN.contains(before.text());
            if (!within && !before.is("and")) break;
            int wider = phrase(begin, from - 1);
            if (wider < 0 || within && (!isOpened(wider) || !isSomebody(from - 2))) break;
            from = wider;
        }
        return from;
    }

    private boolean isOpened(int i) {
        return ARTICLES.contains(words.tokens[i].lemma()) || ARTICLES.contains(words.tokens[i].text());
    }

    /// Whether a word is the head of somebody who may speak.
    private boolean isSpeaker(int i) {
        Token token = words.tokens[i];
        String lemma = token.lemma();
        return isName(token) && !isPlace(i)
                || lexicon.isPerson(lemma)
                || lexicon.isBody(lemma)
                || lexicon.isPerson(token.text())
                || SOURCES.contains(lemma);
    }

    private boolean isSomebody(int i) {
        String lemma = words.tokens[i].lemma();
        return lexicon.isPerson(lemma) || lexicon.isPerson(words.tokens[i].text()) || SOURCES.contains(lemma);
    }

    /// The first word of a phrase that ends before a word and names somebody; -1 for none.
    private int phrase(int begin, int end) {
        int last = end - 1;
        if (last <= begin || !isSpeaker(last)) return -1;
        int i = last;
        while (i > begin && isInPhrase(i - 1, i, last)) i--;
        boolean determined = i > begin && (isOpened(i - 1) || words.tokens[i - 1].isTagged("DET"));
        if (determined) return i - 1;
        // "an attack on Kestria Ann Lee said": where one name ends and the other begins, these words do not say
        boolean run = words.tokens[i].isCapitalised() && i + 1 <= last && words.tokens[i + 1].isCapitalised();
        boolean behind = i > begin && words.tokens[i - 1].isTagged("ADP");
        return run && behind ? -1 : i;
    }

    /// Whether a phrase goes on to the left.
    private boolean isInPhrase(int i, int next, int last) {
        Token token = words.tokens[i];
        Token right = words.tokens[next];
        String tag = token.tag();
        boolean compound = token.text().indexOf('-') > 0;
        if (isDay(i) || words.isQuoted(i) || isPlace(i) && !compound && !tag.startsWith("ADJ")) return false;
        if (right.isTagged("DET")) return false;
        boolean acronym = isAcronym(right);
        boolean sort = tag.startsWith("ADJ");
        if (token.isCapitalised() && !sort && right.text().indexOf('-') > 0 && !right.isCapitalised()) return false;
        if (token.isCapitalised()) return sort || !acronym || isAcronym(token) || lexicon.isBody(token.lemma());
        if (right.isCapitalised() && lexicon.isParticle(token.text())) return true;
        boolean name = right.isCapitalised() && BETWEEN.contains(token.text());
        // "Observatory for Human Rights"
        if (name) return !token.is("the") && !token.is("and") && words.tokens[i - 1].isCapitalised() && !isPlace(i - 1);
        boolean modifier = compound || token.text().endsWith("ing") && lexicon.isBody(right.lemma());
        if (!tag.startsWith("NOUN") && !tag.startsWith("ADJ") && !modifier) return false;
        if (SETTINGS.contains(token.lemma())) return false;
        // "a faction | state-run media": no adjective stands behind its noun
        boolean adjective = right.tag().startsWith("ADJ") || right.text().indexOf('-') > 0 && !right.isCapitalised();
        if (adjective && tag.startsWith("NOUN") && !modifier) return false;
        boolean people = lexicon.isPerson(token.lemma()) || lexicon.isPerson(token.text());
        // "killing two children | state media"
        boolean plural = !token.lemma().equals(token.text()) && tag.startsWith("NOUN");
        if (plural
                && (people
                        || !lexicon.isBody(right.lemma())
                        || NAMED_BY.stream().noneMatch(token::is))) return false;
        boolean owned = i > 0 && words.tokens[i - 1].isTagged("PRON");
        if (right.isCapitalised()) return people && !acronym && !owned || lexicon.isBody(token.lemma());
        return true;
    }

    private static boolean isAcronym(Token token) {
        return token.text().length() > 2 && token.text().chars().allMatch(Character::isUpperCase);
    }

    private boolean isDay(int i) {
        Span span = words.tokens[i].span();
        return words.prose.times().stream().anyMatch(time -> time.span().covers(span));
    }

    /// Whether a word belongs to a place that something is said to be in.
    private boolean isPlace(int i) {
        Span span = words.tokens[i].span();
        for (PlaceMention place : words.prose.places()) {
            if (!place.span().covers(span)) continue;
            int first = words.firstFrom(place.span().start());
            int at = first - 1;
            while (at > words.sentenceStart(i) && words.tokens[at].isTagged("ADJ")) at--;
            boolean of = at > 0 && words.tokens[at].is("of");
            // "the governor of Merrow"
            return at >= 0 && words.tokens[at].isTagged("ADP") && !(of && isSomebody(at - 1));
        }
        return false;
    }
}
