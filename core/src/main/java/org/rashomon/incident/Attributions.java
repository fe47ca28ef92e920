package org.rashomon.incident;

import java.util.List;
import java.util.Optional;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Span;

/// Whose words a place of the text is.
final class Attributions {
    private final List<Attribution> all;

    Attributions(List<Attribution> all) {
        this.all = all;
    }

    /// The innermost attribution whose content covers a place.
    Optional<Attribution> of(Span span) {
        Attribution best = null;
        int least = Integer.MAX_VALUE;
        for (Attribution one : all) {
            if (!one.says(span)) continue;
            int length = one.content().stream().mapToInt(Span::length).sum();
            if (length < least) {
                best = one;
                least = length;
            }
        }
        return Optional.ofNullable(best);
    }

    /// Whether a place of the text names who says something.
    boolean isSource(Span span) {
        for (Attribution one : all) {
            for (Span source : one.source()) if (source.covers(span)) return true;
        }
        return false;
    }

    static Stance stance(Optional<Attribution> said, boolean denied) {
        if (denied) return Stance.DENIES;
        return said.map(Attribution::stance)
                .filter(stance -> stance == Stance.DENIES || stance == Stance.DOUBTS)
                .orElse(Stance.ASSERTS);
    }
}
