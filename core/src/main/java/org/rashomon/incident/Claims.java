package org.rashomon.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Span;

/// The claims of one incident while they are gathered: the same value of the same voice once.
final class Claims {
    private final Tellers tellers;
    private final List<Claim> all = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Claims(Tellers tellers) {
        this.tellers = tellers;
    }

    boolean tell(Slot slot) {
        return all.stream().anyMatch(claim -> claim.slot() == slot);
    }

    /// By the place in the text.
    List<Claim> inOrder() {
        return all.stream()
                .sorted(Comparator.comparing(Claim::span).thenComparing(Claim::slot))
                .toList();
    }

    void add(Slot slot, Value value, Reading reading, Span span, Optional<Attribution> by) {
        add(slot, value, reading, span, by, false, Optional.empty());
    }

    /// @param denied whether the clause itself says that it is not so
    /// @param himself who says so by what he does, where no words of his are found
    void add(
            Slot slot,
            Value value,
            Reading reading,
            Span span,
            Optional<Attribution> by,
            boolean denied,
            Optional<Speaker> himself) {
        List<Speaker> speakers = by.map(tellers::of).orElse(List.of());
        boolean known = speakers.stream().anyMatch(Speaker::isResolved);
        if (!known && himself.isPresent()) speakers = List.of(himself.get());
        if (speakers.isEmpty()) claim(slot, value, reading, span, by, denied, Optional.empty());
        for (Speaker speaker : speakers) claim(slot, value, reading, span, by, denied, Optional.of(speaker));
    }

    /// "denied that the pictures were staged"; who says that they were staged denies the deed, not the staging.
    private static boolean isDenial(Reading reading, Optional<Attribution> by) {
        return by.stream()
                .flatMap(one -> one.cue().stream())
                .anyMatch(cue -> reading.words().stream()
                        .anyMatch(word -> cue.covers(word.span()) && ResponsibilityReader.DENY.contains(word.low())));
    }

    private void claim(
            Slot slot,
            Value value,
            Reading reading,
            Span span,
            Optional<Attribution> by,
            boolean denied,
            Optional<Speaker> speaker) {
        String key = slot + "|" + value.toString().toLowerCase(Locale.ROOT) + "|"
                + speaker.map(Speaker::name).orElse("") + denied;
        if (!seen.add(key)) return;
        all.add(new Claim(
                slot,
                value,
                speaker,
                by.map(Attribution::id),
                Hedges.open(reading, span)
                        .filter(open -> !denied)
                        .orElseGet(() -> slot == Slot.EXPLANATION && !isDenial(reading, by)
                                ? Attributions.stance(by.filter(one -> one.stance() != Stance.DENIES), denied)
                                : Attributions.stance(by, denied)),
                Hedges.near(reading, span),
                span));
    }
}
