package org.rashomon.attribution;

import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.document.Span;

/// What looks like an utterance and is none.
final class NotSpeech {
    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");
    private static final Set<String> NAMED = Set.of("name", "identify", "quote");

    private static final Set<String> EVENTS =
            SpeakerWords.lines("events-en.txt").stream().map(line -> line[0]).collect(Collectors.toUnmodifiableSet());

    /// Acts that are never speech.
    private static final Set<String> DEEDS = Set.of(
            "block", "bomb", "capture", "kill", "launch", "meet", "mount", "raid", "seize", "shell", "storm", "visit",
            "wound");

    /// Acts that are speech only when a reason follows: "attacked the minister for his silence".
    private static final Set<String> BLOWS = Set.of("assault", "attack", "hit", "strike", "target");

    private static final Set<String> REASONS = Set.of("for", "over", "as", "that", "because", "on");

    private NotSpeech() {}

    static boolean is(Words words, Utterance utterance) {
        return isNobody(words, utterance)
                || isTime(words, utterance)
                || isEvent(words, utterance)
                || isAnonymity(words, utterance)
                || isFigure(words, utterance)
                || isWhere(words, utterance)
                || isAct(words, utterance);
    }

    /// "No group has claimed responsibility": nobody said anything.
    private static boolean isNobody(Words words, Utterance utterance) {
        if (utterance.source().isEmpty()) return false;
        return NOBODY.contains(
                words.tokens[words.firstFrom(utterance.source().getFirst().start())].lemma());
    }

    /// "The air strikes suggest that …": what happens says nothing, whoever reads something from it.
    private static boolean isEvent(Words words, Utterance utterance) {
        if (utterance.source().isEmpty() || utterance.form() != Attribution.Form.INDIRECT) return false;
        Span source = utterance.source().getFirst();
        int first = words.firstFrom(source.start());
        int behind = words.firstFrom(source.end());
        int head = -1;
        for (int i = first; i < behind; i++) {
            String tag = words.tokens[i].tag();
            if (tag.startsWith("NOUN") || tag.startsWith("PROPN")) head = i;
            else if (head >= 0) break;
        }
        return head >= 0 && words.tokens[head].tag().startsWith("NOUN") && EVENTS.contains(words.tokens[head].lemma());
    }

    /// "Wed 05 Apr 2017", glued to the first sentence, or "last week's": a day speaks no word.
    private static boolean isTime(Words words, Utterance utterance) {
        if (utterance.source().isEmpty()) return false;
        Span source = utterance.source().getFirst();
        int last = words.firstFrom(source.end()) - 1;
        boolean genitive = last > 0
                && words.tokens[last].lemma().endsWith("s")
                && words.tokens[last].text().length() == 2;
        int end = genitive ? words.tokens[last].span().start() : source.end();
        if (end <= source.start()) return false;
        Span bare = new Span(source.start(), end);
        return words.prose.times().stream().anyMatch(time -> time.span().covers(bare));
    }

    /// "who asked not to be named" tells of the speaker, not of what he said.
    private static boolean isAnonymity(Words words, Utterance utterance) {
        if (utterance.content().size() != 1) return false;
        Span content = utterance.content().getFirst();
        int first = words.firstFrom(content.start());
        int behind = words.firstFrom(content.end());
        boolean be = false;
        for (int i = first; i < Math.min(behind, first + 6); i++) {
            if (be && NAMED.contains(words.tokens[i].lemma())) return true;
            be |= words.tokens[i].is("be");
            if (words.tokens[i].is("anonymity")) return true;
        }
        return false;
    }

    /// "the so-called state", "the blast claimed nine lives": words of saying that say nothing.
    private static boolean isFigure(Words words, Utterance utterance) {
        if (utterance.cue().isEmpty() || utterance.content().isEmpty()) return false;
        int cue = words.firstFrom(utterance.cue().getLast().end()) - 1;
        int first = words.firstFrom(utterance.cue().getFirst().start());
        if (words.tokens[cue].is("called")) return first < cue && words.tokens[first].is("so");
        if (!words.tokens[cue].lemma().equals("claim")) return false;
        int content = words.firstFrom(utterance.content().getFirst().start());
        int end = Math.min(words.sentenceEnd(cue), content + 5);
        for (int i = content; i < end; i++) if (words.tokens[i].is("lives") || words.tokens[i].is("life")) return true;
        return false;
    }

    /// "No losses were reported among the guests": where or among whom, not by whom.
    private static boolean isWhere(Words words, Utterance utterance) {
        if (utterance.source().isEmpty()) return false;
        int source = words.firstFrom(utterance.source().getFirst().start());
        int cue = words.firstFrom(utterance.cue().getFirst().start());
        return source > cue && words.tokens[source - 1].is("among");
    }

    /// "The rebels attacked government forces", "the envoy met the general".
    private static boolean isAct(Words words, Utterance utterance) {
        if (utterance.form() != Attribution.Form.INDIRECT || utterance.cue().isEmpty()) return false;
        Span cue = utterance.cue().getFirst();
        int last = words.firstFrom(cue.end()) - 1;
        int first = words.firstFrom(cue.start());
        boolean blow = false;
        for (int i = first; i <= last; i++) {
            String lemma = words.tokens[i].lemma();
            if (DEEDS.contains(lemma) || lemma.equals("see") && names(words, last + 1)) return true;
            blow |= BLOWS.contains(lemma);
        }
        if (!blow) return false;
        for (int i = first; i < words.sentenceEnd(last); i++) {
            boolean said = utterance.says(words.tokens[i].span()) || i <= last;
            if (said && REASONS.contains(words.tokens[i].lemma())) return false;
        }
        return true;
    }

    /// "who saw Lee for an hour": to see somebody is no thought.
    private static boolean names(Words words, int i) {
        return i < words.sentenceEnd(i - 1) && words.tokens[i].isTagged("PROPN");
    }
}
