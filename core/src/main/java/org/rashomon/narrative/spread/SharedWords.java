package org.rashomon.narrative.spread;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rashomon.narrative.spread.Alignment.Chain;
import org.rashomon.narrative.spread.Alignment.Run;
import org.rashomon.narrative.spread.Reason.Kind;

/// Whether the words that two reports share are more than chance and stock phrases bring together.
final class SharedWords {
    private static final int LEAST = 24;
    /// One word in so many of the shorter report.
    private static final int ONE_IN = 10;

    private static final int LEAST_QUOTED = 7;

    private SharedWords() {}

    /// @param stock the words of the later report that belong to stock phrases
    static List<Reason> reasons(Pairing pairing, BitSet stock) {
        List<Reason> reasons = new ArrayList<>();
        int plain = pairing.plainWords(stock);
        int shorter = Math.min(pairing.fromWords().size(), pairing.toWords().size());
        boolean part = plain >= LEAST && plain * ONE_IN >= shorter;
        boolean most = pairing.words() >= LEAST && pairing.words() * 2 >= shorter;
        if (part || most) {
            longest(pairing)
                    .map(chain -> reason(Kind.SHARES_WORDS, pairing, chain))
                    .ifPresent(reasons::add);
        }
        quoted(pairing).ifPresent(reasons::add);
        return reasons;
    }

    private static Optional<Chain> longest(Pairing pairing) {
        return pairing.chains().stream().max(Comparator.comparingInt(Chain::words));
    }

    private static Reason reason(Kind kind, Pairing pairing, Chain chain) {
        return new Reason(kind, pairing.after(chain), Optional.of(pairing.before(chain)));
    }

    /// The first words in a row that both reports have and one of them has in quotation marks, when they are enough.
    private static Optional<Reason> quoted(Pairing pairing) {
        for (Chain chain : pairing.chains()) {
            for (Run run : chain.runs()) {
                int from = 0;
                for (int i = 0; i <= run.length(); i++) {
                    if (i < run.length() && isQuoted(pairing, run, i)) continue;
                    if (i - from >= LEAST_QUOTED) {
                        return Optional.of(new Reason(
                                Kind.SHARES_A_QUOTATION,
                                pairing.toWords().span(run.to() + from, run.to() + i),
                                Optional.of(pairing.fromWords().span(run.from() + from, run.from() + i))));
                    }
                    from = i + 1;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isQuoted(Pairing pairing, Run run, int i) {
        return pairing.fromWords().isQuoted(run.from() + i) || pairing.toWords().isQuoted(run.to() + i);
    }
}
