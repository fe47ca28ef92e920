package org.rashomon.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Span;
import org.rashomon.language.Edtf;
import org.rashomon.language.TimeExpression;

/// Sorts the times of a sentence into those of what happened and those of telling it.
final class DayReader {
    /// @param deeds when it happened
    /// @param telling "said on Wednesday"
    /// @param open whether it gives a day that nothing in the report anchors: "on Tuesday" of an undated report
    record Days(List<TimeExpression> deeds, Optional<TimeExpression> telling, boolean open) {}

    /// What carries a date of its own, which is not the day of the deed it speaks of.
    private static final Set<String> PAPERS = Lexicon.words(
            "report reports statement statements interview letter resolution agreement deal treaty accord pact summary",
            "study article post tweet speech address briefing conference vote meeting meetings talks summit session",
            "election elections conversation video broadcast testimony");

    private static final Set<String> SAYING = Lexicon.words(
            "said says told tells reported reports announced added stated confirmed declared claimed tweeted wrote according",
            "quoted noted saying say comment reporting");
    private static final Set<String> REFUSING =
            Lexicon.words("denied rejected dismissed accused blamed warned condemned acknowledged admitted");
    private static final Set<String> SAID = Lexicon.words("statement report announcement article bulletin dispatch");
    private static final Set<String> DATED = Set.of("of", "from", "dated");
    private static final Set<String> BETWEEN =
            Set.of("of", "from", "dated", ",", "on", "late", "early", "earlier", "afp", "reuters", "the", "by", "in");

    private DayReader() {}

    static Days in(Reading reading, List<TimeExpression> times, List<Trigger> triggers) {
        List<TimeExpression> deeds = new ArrayList<>();
        Optional<TimeExpression> telling = Optional.empty();
        boolean open = false;
        for (TimeExpression time : times) {
            boolean dated = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
            if (!dated && time.edtf().isEmpty() || time.type() == TimeExpression.Type.SET) continue;
            if (isOfSaying(reading, time.span())) {
                if (telling.isEmpty() && time.edtf().isPresent()) telling = Optional.of(time);
            } else if (!isOfAnother(reading, time, triggers)) {
                if (time.edtf().isPresent()) deeds.add(time);
                else open |= !time.value().endsWith("_REF");
            }
        }
        return new Days(deeds, telling, open);
    }

    /// "the 2013 agreement", "a report in October 2015": the date of another thing than the deed.
    private static boolean isOfAnother(Reading reading, TimeExpression time, List<Trigger> triggers) {
        List<Word> words = reading.words();
        int from = wordAt(reading, time.span());
        int to = from;
        while (to < words.size() && words.get(to).span().start() < time.span().end()) to++;
        if (from == 0) return false;
        Word before = words.get(from - 1);
        boolean paper = from > 1
                && before.isTagged("ADP")
                && PAPERS.contains(words.get(from - 2).low())
                && triggers.stream().noneMatch(trigger -> trigger.from() == from - 2);
        if (paper) return true;
        boolean inside = words.get(from).isTagged("DET")
                || before.isTagged("DET")
                || before.is("'s")
                || before.is("its")
                || before.is("their");
        int end = to;
        while (end < words.size()
                && (words.get(end).isNounLike() || words.get(end).isTagged("ADJ"))
                && !Chunker.isTime(words, end)) end++;
        if (!inside || end == to) return false;
        for (Trigger trigger : triggers) if (trigger.from() < end && trigger.to() > to) return false;
        return words.get(end - 1).isNounLike();
    }

    /// "Said on Friday", "told the agency on Friday", "on Friday denied", "a statement of 15 March".
    private static boolean isOfSaying(Reading reading, Span time) {
        List<Word> words = reading.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).span().overlaps(time)) return isSpeechBefore(words, i) || isSpeechBehind(words, i, time);
        }
        return false;
    }

    private static boolean isSpeechBefore(List<Word> words, int at) {
        boolean dated = at > 0 && DATED.contains(words.get(at - 1).low());
        for (int j = at - 1; j >= 0 && j >= at - 5; j--) {
            Word word = words.get(j);
            if (SAYING.contains(word.low()) || dated && SAID.contains(word.low())) return true;
            if (!BETWEEN.contains(word.low()) && !word.isTagged("PROPN")) return false;
        }
        return false;
    }

    private static boolean isSpeechBehind(List<Word> words, int at, Span time) {
        int behind = at;
        while (behind < words.size() && words.get(behind).span().overlaps(time)) behind++;
        return at > 0
                && words.get(at - 1).low().equals("on")
                && behind < words.size()
                && (SAYING.contains(words.get(behind).low())
                        || REFUSING.contains(words.get(behind).low()));
    }

    /// The times that belong to some words of violence, days before longer spans, the nearest first. A time on the
    /// other
    /// side of another verb belongs to that verb.
    static List<TimeExpression> of(Reading reading, List<TimeExpression> times, List<Trigger> triggers, Span part) {
        record Distant(TimeExpression time, int distance) {}
        List<Distant> kept = new ArrayList<>();
        for (TimeExpression time : times) {
            if (!part.covers(time.span())) continue;
            int word = wordAt(reading, time.span());
            int distance = distance(reading, triggers, word);
            if (distance >= 0) kept.add(new Distant(time, distance));
        }
        return kept.stream()
                .sorted(Comparator.comparing((Distant one) -> !isDay(one.time()))
                        .thenComparing(Distant::distance))
                .map(Distant::time)
                .toList();
    }

    static boolean isDay(TimeExpression time) {
        return time.edtf().filter(Edtf::isDay).isPresent();
    }

    private static int wordAt(Reading reading, Span span) {
        int i = 0;
        while (i + 1 < reading.words().size() && reading.words().get(i).span().end() <= span.start()) i++;
        return i;
    }

    private static int distance(Reading reading, List<Trigger> triggers, int word) {
        int least = -1;
        for (Trigger trigger : triggers) {
            int left = Math.min(trigger.from(), word);
            int right = Math.max(trigger.from(), word);
            boolean foreign = false;
            for (Phrase phrase : reading.phrases()) {
                boolean between = phrase.isVerbs() && phrase.from() > left && phrase.to() <= right;
                if (!between) continue;
                boolean own = triggers.stream().anyMatch(one -> phrase.covers(one.from()));
                foreign |= !own && right - phrase.head() < 4 && word > trigger.from();
            }
            int distance = right - left;
            if (!foreign && (least < 0 || distance < least)) least = distance;
        }
        return least;
    }
}
