package org.rashomon.incident;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Document;
import org.rashomon.document.Span;

/// Whose words a place of the text is. Kept in stretches of the text, so that a look-up does not pass over all of them.
final class Attributions {
    private static final int STRETCH = 512;
    private static final Set<String> SHOWN =
            Lexicon.words("published publishing posted posting released releasing circulated circulating");

    private final Map<Integer, List<Attribution>> contents = new HashMap<>();
    private final Map<Integer, List<Attribution>> speaking = new HashMap<>();
    private final Map<Integer, List<Span>> sources = new HashMap<>();
    private final BitSet begins = new BitSet();
    private final BitSet ends = new BitSet();

    Attributions(Document document, List<Attribution> all) {
        for (Attribution one : all) {
            boolean claims = !isDemand(one) && !isShowing(document, one);
            for (Span span : one.content()) {
                if (claims) keep(contents, span, one);
                begins.set(span.start());
            }
            for (Span span : one.cue()) ends.set(span.end());
            for (Span span : one.source()) {
                keep(sources, span, span);
                begins.set(span.start());
                ends.set(span.end());
                keep(speaking, span, one);
            }
        }
    }

    /// "ordered the strike on the base": that it happened is not his claim.
    private static boolean isDemand(Attribution one) {
        return one.stance() == Stance.DEMANDS || one.stance() == Stance.PROMISES;
    }

    /// "published a video of the raid", not "posted that the raid had killed two".
    private static boolean isShowing(Document document, Attribution one) {
        if (one.form() != Attribution.Form.INDIRECT
                || one.cue().isEmpty()
                || one.content().isEmpty()) return false;
        String cue = document.at(one.cue().getLast());
        return SHOWN.contains(cue.substring(cue.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                && !document.at(one.content().getFirst()).startsWith("that ");
    }

    private static <T> void keep(Map<Integer, List<T>> stretches, Span span, T value) {
        for (int at = span.start() / STRETCH; at <= span.end() / STRETCH; at++) {
            List<T> here = stretches.computeIfAbsent(at, key -> new ArrayList<>());
            if (here.isEmpty() || here.getLast() != value) here.add(value);
        }
    }

    /// The innermost attribution whose content covers a place.
    Optional<Attribution> of(Span span) {
        Attribution best = null;
        int least = Integer.MAX_VALUE;
        for (Attribution one : contents.getOrDefault(span.start() / STRETCH, List.of())) {
            if (!one.says(span)) continue;
            int length = one.content().stream().mapToInt(Span::length).sum();
            if (length < least) {
                best = one;
                least = length;
            }
        }
        return Optional.ofNullable(best);
    }

    /// Whether between two words somebody's name, or what he says, begins or ends.
    boolean isBorder(int end, int start) {
        return ends.get(end) || begins.get(start);
    }

    /// What the speaker who is named at a place says, the first of it.
    Optional<Attribution> from(Span span) {
        for (Attribution one : speaking.getOrDefault(span.start() / STRETCH, List.of()))
            for (Span source : one.source()) if (source.overlaps(span)) return Optional.of(one);
        return Optional.empty();
    }

    /// Whether a place of the text names who says something.
    boolean isSource(Span span) {
        return sources.getOrDefault(span.start() / STRETCH, List.of()).stream().anyMatch(source -> source.covers(span));
    }

    static Stance stance(Optional<Attribution> said, boolean denied) {
        if (denied) return Stance.DENIES;
        return said.map(Attribution::stance)
                .filter(stance -> stance == Stance.DENIES || stance == Stance.DOUBTS)
                .orElse(Stance.ASSERTS);
    }
}
