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
            longest(pairing).map(chain -> reason(Kind.SHARES_WORDS, pairing, chain)).ifPresent(reasons::add);
        }
        pairing.chains().stream()
                .filter(chain -> quoted(pairing, chain) >= LEAST_QUOTED)
                .findFirst()
                .map(chain -> reason(Kind.SHARES_A_QUOTATION, pairing, chain))
                .ifPresent(reasons::add);
        return reasons;
    }

    private static Optional<Chain> longest(Pairing pairing) {
        return pairing.chains().stream().max(Comparator.comparingInt(Chain::words));
    }

    private static Reason reason(Kind kind, Pairing pairing, Chain chain) {
        return new Reason(kind, pairing.after(chain), Optional.of(pairing.before(chain)));
    }

    /// The most words in a row that both reports have and one of them has in quotation marks.
    private static int quoted(Pairing pairing, Chain chain) {
        int most = 0;
        for (Run run : chain.runs()) {
            int row = 0;
            for (int i = 0; i < run.length(); i++) {
                boolean quoted =
                        pairing.fromWords().isQuoted(run.from() + i) || pairing.toWords().isQuoted(run.to() + i);
                row = quoted ? row + 1 : 0;
                most = Math.max(most, row);
            }
        }
        return most;
    }
}
