package org.rashomon.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Set<String> OPENING = Set.of("on", "but", "and", "earlier", "late", "later", "early", "also");
    static final Set<String> BEGAN = Set.of("began", "begun", "started", "erupted", "launched", "resumed");
    /// Verbs that say no more of a deed than that it took place.
    private static final Set<String> LIGHT = Lexicon.words(
            "came come comes took occurred happened began started lasted continued followed left leaves was were");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Set<String> RELATIVES = Set.of("that", "which", "who");
    private static final Pattern NUMBER = Pattern.compile("\\d{4}");
    private static final Pattern DAYS = Pattern.compile("P([2-9])D");

    private DayReader() {}

    static Days in(
            Reading reading,
            List<TimeExpression> times,
            List<Trigger> triggers,
            Attributions said,
            Optional<LocalDate> today) {
        List<TimeExpression> deeds = new ArrayList<>();
        Optional<TimeExpression> telling = Optional.empty();
        boolean open = false;
        for (TimeExpression one : times) {
            TimeExpression time =
                    today.flatMap(day -> untilNow(reading, one, day)).orElse(one);
            boolean dated = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
            if (!dated && time.edtf().isEmpty() || time.type() == TimeExpression.Type.SET) continue;
            if (isBareNumber(reading, time)) continue;
            boolean told = !isOfDeed(reading, time.span(), triggers) && isOfSaying(reading, time.span())
                    || isDay(time) && opensSaying(reading, time.span(), said)
                    || isStamp(reading, time, today);
            if (told) {
                if (telling.isEmpty() && time.edtf().isPresent()) telling = Optional.of(time);
            } else if (!isOfAnother(reading, time, triggers)) {
                if (time.edtf().isPresent()) deeds.add(time);
                else open |= !time.value().endsWith("_REF");
            }
        }
        return new Days(deeds, telling, open);
    }

    /// "since Sunday", "since the assault began on Sunday"
    private static boolean isSince(Reading reading, int at) {
        boolean began = false;
        for (int i = at - 1; i >= 0 && i > at - 9; i--) {
            Word word = reading.words().get(i);
            if (word.is("since")) return began || i == at - 1;
            began |= BEGAN.contains(word.low());
        }
        return false;
    }

    /// "since Sunday", "in the last four days": what has gone on until the day of the report.
    private static Optional<TimeExpression> untilNow(Reading reading, TimeExpression time, LocalDate today) {
        int at = wordAt(reading, time.span());
        String before = at > 0 ? reading.words().get(at - 1).low() : "";
        Optional<LocalDate> first = Optional.empty();
        if (isSince(reading, at) && isDay(time)) first = time.edtf().flatMap(Edtf::earliest);
        Matcher days = DAYS.matcher(time.value());
        if ((before.equals("in") || before.equals("over") || before.equals("within")) && days.matches())
            first = Optional.of(today.minusDays(Integer.parseInt(days.group(1)) - 1));
        return first.filter(day -> day.isBefore(today))
                .map(day -> new TimeExpression(
                        time.span(), TimeExpression.Type.DATE, time.value(), Optional.of(Edtf.between(day, today))));
    }

    /// "the 2013 agreement", "a report in October 2015": the date of another thing than the deed.
    private static boolean isOfAnother(Reading reading, TimeExpression time, List<Trigger> triggers) {
        List<Word> words = reading.words();
        int from = wordAt(reading, time.span());
        int to = from;
        while (to < words.size() && words.get(to).span().start() < time.span().end()) to++;
        if (from == 0) return false;
        Word before = words.get(from - 1);
        int noun = from - 2;
        while (noun > 0 && words.get(noun).isTagged("NUM")) noun--;
        int paperAt = noun;
        boolean paper = noun >= 0
                && before.isTagged("ADP")
                && PAPERS.contains(words.get(noun).low())
                && triggers.stream().noneMatch(trigger -> trigger.from() == paperAt);
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

    /// "said Wednesdays strike": the day belongs to the deed it stands before.
    private static boolean isOfDeed(Reading reading, Span time, List<Trigger> triggers) {
        int to = wordAt(reading, time);
        while (to < reading.words().size() && reading.words().get(to).span().start() < time.end()) to++;
        int next = to;
        return triggers.stream().anyMatch(trigger -> trigger.from() == next && !trigger.verb());
    }

    /// "Website 1925 16.05.2017": four digits with no word that leads to a year.
    private static boolean isBareNumber(Reading reading, TimeExpression time) {
        int at = wordAt(reading, time.span());
        if (!NUMBER.matcher(reading.words().get(at).low()).matches()
                || time.value().length() != 4) return false;
        Word before = reading.words().get(Math.max(0, at - 1));
        return at == 0
                || !before.isTagged("ADP") && !before.isTagged("DET") && !before.is("since") && !before.is("and");
    }

    /// "Print this page 19 July 2016 16:45": the day of publication with its year, where no preposition leads to it.
    private static boolean isStamp(Reading reading, TimeExpression time, Optional<LocalDate> today) {
        int at = wordAt(reading, time.span());
        boolean led = at > 0 && reading.words().get(at - 1).isTagged("ADP");
        int to = at;
        boolean year = false;
        while (to < reading.words().size()
                && reading.words().get(to).span().start() < time.span().end())
            year |= YEAR.matcher(reading.words().get(to++).low()).find();
        return !led
                && year
                && today.isPresent()
                && time.edtf().flatMap(Edtf::earliest).equals(today);
    }

    /// "On Saturday the monitor said": a day that opens the sentence, right before who speaks.
    private static boolean opensSaying(Reading reading, Span time, Attributions said) {
        List<Word> words = reading.words();
        int at = wordAt(reading, time);
        for (int i = 0; i < at; i++) if (!OPENING.contains(words.get(i).low())) return false;
        int next = at;
        while (next < words.size() && words.get(next).span().start() < time.end()) next++;
        while (next < words.size()
                && (words.get(next).is(",") || words.get(next).isTagged("DET"))) next++;
        return next < words.size() && said.isSource(words.get(next).span());
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

    /// "the siege that began on 17 July": a relative clause of a noun that tells of no deed.
    private static boolean isOfAnotherNoun(Reading reading, Phrase verbs, List<Trigger> triggers) {
        int relative = verbs.from() - 1;
        if (relative < 1 || !RELATIVES.contains(reading.words().get(relative).low())) return false;
        return triggers.stream().noneMatch(trigger -> trigger.to() == relative);
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
                boolean light =
                        LIGHT.contains(reading.words().get(phrase.head()).low())
                                && !isOfAnotherNoun(reading, phrase, triggers);
                foreign |= !own
                        && !light
                        && Reading.isFinite(phrase)
                        && right - phrase.head() < 4
                        && word > trigger.from();
            }
            int distance = right - left;
            if (!foreign && (least < 0 || distance < least)) least = distance;
        }
        return least;
    }
}
