package org.rashomon.narrative.spread;

import java.util.List;
import org.rashomon.document.Document;

/// A report took from an earlier one, as far as their words tell.
///
/// @param after the later report
/// @param before the earlier one
/// @param reasons at least one, the strongest first
/// @param passages the words they share, in the order of the later report
/// @param share how much of the later report's words stands in the earlier one, 0 to 1
/// @param inOrder whether their days or their own words tell which was first
/// @param alterations what changed on the way, in the order of the earlier report
public record Link(
        Document after,
        Document before,
        List<Reason> reasons,
        List<Passage> passages,
        double share,
        boolean inOrder,
        List<Alteration> alterations) {
    public Link {
        reasons = List.copyOf(reasons);
        passages = List.copyOf(passages);
        alterations = List.copyOf(alterations);
        if (reasons.isEmpty()) throw new IllegalArgumentException("a link without a reason");
    }

    /// Whether the later report repeats the earlier one's own words and not only a quotation or its name.
    public boolean isCopy() {
        return reasons.stream()
                .anyMatch(one -> one.kind() == Reason.Kind.CREDITS || one.kind() == Reason.Kind.SHARES_WORDS);
    }
}
