package org.rashomon.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rashomon.attribution.Attribution;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.document.Span;
import org.rashomon.investigation.Findings;
import org.rashomon.narrative.spread.Alteration;

/// Makes copies of reports as desks make them: cut, led anew, shortened, attributed anew; and says what it changed.
final class MadeCopies {
    /// What is done to a report.
    enum Work {
        /// A stretch of its sentences, a third to three quarters of them.
        CUT,
        /// Another first sentence.
        LEAD,
        /// Every third sentence dropped.
        SHORTEN,
        /// Other speakers, or none.
        ATTRIBUTE
    }

    /// @param of the id of the report it was made from
    /// @param changed what was changed on purpose, and survived the cutting
    record Copy(Findings report, String of, Set<Work> works, Set<Alteration.Kind> changed) {}

    private static final Pattern SENTENCE = Pattern.compile("[^.!?]+[.!?]+[\"”]?\\s*|[^.!?]+$");
    private static final Pattern HEDGE = Pattern.compile("\\b(?:suspected|alleged|reportedly|allegedly|apparently) ");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d,.-])\\b(1[3-9]|[2-9][1-9])\\b(?= (?!\\d))(?![,.-]\\d)");
    private static final Pattern SCARE = Pattern.compile("\"(\\w+(?: \\w+){0,2})\"");
    private static final List<String> LEAD_WORDS = List.of(
            ("night officials week counted summary newsroom evening violence families roads telephones doctors neighbours"
                            + " accounts day long confused people town district morning reports market square hospital crowd")
                    .split(" "));

    private final Random random;
    private final org.rashomon.investigation.ReportReader reader;

    MadeCopies(long seed, org.rashomon.investigation.ReportReader reader) {
        this.random = new Random(seed);
        this.reader = reader;
    }

    Copy of(Findings original, int number) {
        String text = original.document().at(original.document().body());
        int body = original.document().body().start();
        Set<Work> works = EnumSet.of(Work.values()[random.nextInt(Work.values().length)]);
        while (random.nextInt(3) == 0) works.add(Work.values()[random.nextInt(Work.values().length)]);
        Set<Alteration.Kind> changed = EnumSet.noneOf(Alteration.Kind.class);
        if (works.contains(Work.ATTRIBUTE)) text = attributedAnew(original, text, body);
        text = words(text);
        List<String> sentences =
                SENTENCE.matcher(text).results().map(MatchResult::group).toList();
        if (works.contains(Work.CUT)) sentences = cut(sentences);
        if (works.contains(Work.SHORTEN)) sentences = shortened(sentences);
        if (works.contains(Work.LEAD)) sentences = led(sentences);
        String whole = String.join("", sentences);
        for (Alteration.Kind kind : Alteration.Kind.values()) {
            if (whole.contains(mark(kind))) changed.add(kind);
            whole = whole.replace(mark(kind), "");
        }
        Origin origin = original.document().origin();
        LocalDate day = original.document().today().orElseThrow().plusDays(1 + random.nextInt(2));
        Origin copied = new Origin(
                origin.id() + "-" + number,
                "%064x".formatted(whole.hashCode() & 0xffffffffL),
                Optional.of("copy desk " + number),
                Optional.of(day),
                Optional.of("made"),
                Optional.empty());
        return new Copy(reader.read(new DocumentReader().read(copied, whole)), origin.id(), works, changed);
    }

    /// A letter of the private use area for each kind stands in the text where it was changed, until it has been cut.
    private static String mark(Alteration.Kind kind) {
        return Character.toString('\uE000' + kind.ordinal());
    }

    private String attributedAnew(Findings original, String text, int body) {
        StringBuilder anew = new StringBuilder(text);
        List<Attribution> lastFirst = original.attributions().stream()
                .filter(one -> one.source().size() == 1
                        && one.cue().size() == 1
                        && one.inside().isEmpty())
                .filter(one -> one.source().getFirst().start() >= body)
                .filter(one -> isAlone(one))
                .sorted(Comparator.comparing((Attribution one) -> one.source().getFirst())
                        .reversed())
                .toList();
        boolean drop = random.nextBoolean();
        int until = Integer.MAX_VALUE;
        for (Attribution one : lastFirst) {
            Span words = one.source().getFirst().join(one.cue().getFirst());
            if (words.end() > until) continue;
            until = words.start();
            Alteration.Kind kind = drop ? Alteration.Kind.ATTRIBUTION_LOST : Alteration.Kind.ATTRIBUTION_CHANGED;
            String put = drop ? "" : "Edwin Marlow, a retired surveyor, said";
            anew.replace(words.start() - body, words.end() - body, put + mark(kind));
        }
        return anew.toString();
    }

    /// "A said" and nothing between.
    private static boolean isAlone(Attribution one) {
        Span source = one.source().getFirst();
        Span cue = one.cue().getFirst();
        int gap = Math.max(cue.start() - source.end(), source.start() - cue.end());
        return gap >= 0
                && gap <= 1
                && one.content().stream().mapToInt(Span::length).sum() > 40;
    }

    /// One hedge dropped, one number rounded, one pair of scare quotes taken away, each in every third report.
    private String words(String text) {
        String changed = text;
        if (random.nextInt(3) == 0) changed = HEDGE.matcher(changed).replaceFirst(mark(Alteration.Kind.HEDGE_LOST));
        if (random.nextInt(3) == 0) {
            changed = NUMBER.matcher(changed)
                    .replaceFirst(number -> "around " + (Integer.parseInt(number.group(1)) + 5) / 10 * 10
                            + mark(Alteration.Kind.NUMBER_ROUNDED));
        }
        if (random.nextInt(3) == 0) {
            changed = SCARE.matcher(changed)
                    .replaceFirst(marked -> marked.group(1) + mark(Alteration.Kind.SCARE_QUOTES_LOST));
        }
        return changed;
    }

    private List<String> cut(List<String> sentences) {
        int keep = Math.max(2, (int) Math.round(sentences.size() * (0.33 + 0.42 * random.nextDouble())));
        int from = random.nextInt(Math.max(1, sentences.size() - keep + 1));
        return sentences.subList(from, Math.min(sentences.size(), from + keep));
    }

    private static List<String> shortened(List<String> sentences) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (i % 3 != 1 || sentences.size() < 4) kept.add(sentences.get(i));
        }
        return kept;
    }

    private List<String> led(List<String> sentences) {
        List<String> led = new ArrayList<>(sentences.subList(Math.min(1, sentences.size() - 1), sentences.size()));
        StringBuilder lead = new StringBuilder("There was");
        for (int i = 0; i < 18; i++) lead.append(' ').append(LEAD_WORDS.get(random.nextInt(LEAD_WORDS.size())));
        led.addFirst(lead + ". ");
        return led;
    }
}
