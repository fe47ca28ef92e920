package org.rashomon.narrative.spread;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.rashomon.document.WordList;
import org.rashomon.narrative.spread.Alignment.Chain;
import org.rashomon.narrative.spread.Alignment.Run;
import org.rashomon.narrative.spread.Alteration.Kind;

/// What changed in the small gaps between the words that two reports share: hedges, numbers, scare quotes.
final class AlteredWords {
    private static final Set<String> HEDGES = WordList.words(AlteredWords.class, "hedges.txt");
    private static final Set<String> ROUNDERS = WordList.words(AlteredWords.class, "rounders.txt");

    private final Pairing pairing;
    private final Alterations into;

    private AlteredWords(Pairing pairing, Alterations into) {
        this.pairing = pairing;
        this.into = into;
    }

    static void in(Pairing pairing, Alterations into) {
        AlteredWords words = new AlteredWords(pairing, into);
        for (Chain chain : pairing.chains()) {
            words.before(chain.runs().getFirst());
            for (int i = 0; i < chain.runs().size(); i++) {
                words.within(chain.runs().get(i));
                if (i > 0) words.between(chain.runs().get(i - 1), chain.runs().get(i));
            }
        }
    }

    /// A hedge right before the first word that was taken.
    private void before(Run run) {
        if (run.from() == 0) return;
        Gap gap = new Gap(run.from() - 1, run.from(), Math.max(0, run.to() - 1), run.to());
        if (isHedge(run.from() - 1)) hedge(gap, run);
    }

    private void within(Run run) {
        for (int word = run.from(); word < run.fromEnd(); word++) {
            if (isHedge(word)) into.kept(Kind.HEDGE_LOST);
            if (number(pairing.fromWords(), word).isPresent()) {
                into.kept(Kind.NUMBER_ROUNDED);
                into.kept(Kind.NUMBER_CHANGED);
            }
        }
        int shift = run.to() - run.from();
        quotes(
                run,
                Kind.SCARE_QUOTES_LOST,
                pairing.fromWords()::isScareQuoted,
                word -> pairing.toWords().isQuoted(word + shift));
        quotes(
                run,
                Kind.SCARE_QUOTES_ADDED,
                word -> pairing.toWords().isScareQuoted(word + shift),
                word -> pairing.fromWords().isQuoted(word));
    }

    /// Marks that one side has around a few words and the other has not.
    private void quotes(Run run, Kind kind, IntPredicate marked, IntPredicate alsoMarked) {
        int word = run.from();
        while (word < run.fromEnd()) {
            int end = word;
            while (end < run.fromEnd() && marked.test(end)) end++;
            if (end == word) {
                word++;
                continue;
            }
            if (IntStream.range(word, end).anyMatch(alsoMarked)) into.kept(kind);
            else {
                int shift = run.to() - run.from();
                into.changed(
                        kind,
                        pairing.fromWords().span(word, end),
                        pairing.toWords().span(word + shift, end + shift));
            }
            word = end;
        }
    }

    /// The words between two runs, `[from, fromEnd)` in the earlier report and `[to, toEnd)` in the later.
    private record Gap(int from, int fromEnd, int to, int toEnd) {}

    private void between(Run one, Run next) {
        Gap gap = new Gap(one.fromEnd(), next.from(), one.toEnd(), next.to());
        if (IntStream.range(gap.from, gap.fromEnd).anyMatch(this::isHedge)) hedge(gap, next);
        List<Integer> before = numbers(pairing.fromWords(), gap.from, gap.fromEnd);
        List<Integer> after = numbers(pairing.toWords(), gap.to, gap.toEnd);
        if (before.size() == 1 && after.size() == 1) number(gap, before.getFirst(), after.getFirst());
    }

    private void hedge(Gap gap, Run next) {
        boolean hedged = IntStream.range(gap.to, gap.toEnd)
                .anyMatch(word -> HEDGES.contains(pairing.toWords().at(word)));
        if (hedged) {
            into.kept(Kind.HEDGE_LOST);
            return;
        }
        int hedge = IntStream.range(gap.from, gap.fromEnd)
                .filter(this::isHedge)
                .findFirst()
                .orElseThrow();
        into.changed(
                Kind.HEDGE_LOST,
                pairing.fromWords().span(hedge, hedge + 1),
                pairing.toWords().span(gap.to, Math.max(gap.toEnd, next.to() + 1)));
    }

    private void number(Gap gap, int before, int after) {
        int said = number(pairing.fromWords(), before).orElseThrow();
        int says = number(pairing.toWords(), after).orElseThrow();
        if (said == says) return;
        boolean rough = IntStream.range(gap.to, gap.toEnd)
                .anyMatch(word -> ROUNDERS.contains(pairing.toWords().at(word)));
        boolean round = says % 10 == 0 && Math.abs(says - said) * 5 <= said && said % 10 != 0;
        into.changed(
                rough && Math.abs(says - said) * 2 <= said || round ? Kind.NUMBER_ROUNDED : Kind.NUMBER_CHANGED,
                pairing.fromWords().span(before, before + 1),
                pairing.toWords().span(gap.to, gap.toEnd));
    }

    private boolean isHedge(int word) {
        return HEDGES.contains(pairing.fromWords().at(word));
    }

    private static List<Integer> numbers(ReportWords words, int from, int to) {
        return IntStream.range(from, to)
                .filter(word -> number(words, word).isPresent())
                .boxed()
                .toList();
    }

    private static Optional<Integer> number(ReportWords words, int word) {
        return NumberWords.of(words.at(word));
    }
}
