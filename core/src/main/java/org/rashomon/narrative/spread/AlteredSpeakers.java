package org.rashomon.narrative.spread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Span;
import org.rashomon.narrative.spread.Alteration.Kind;

/// Whose words they are, before and after: attributions lost or changed, denials left out.
final class AlteredSpeakers {
    private static final int LEAST_WORDS = 4;

    private final Pairing pairing;
    private final Alterations into;

    private AlteredSpeakers(Pairing pairing, Alterations into) {
        this.pairing = pairing;
        this.into = into;
    }

    static void in(Pairing pairing, Alterations into) {
        AlteredSpeakers speakers = new AlteredSpeakers(pairing, into);
        for (Attribution said : pairing.from().attributions()) {
            if (said.source().isEmpty() || said.cue().isEmpty() || said.inside().isPresent()) continue;
            if (speakers.isTaken(said)) speakers.taken(said);
            else if (said.stance() == Stance.DENIES) speakers.leftOut(said);
        }
    }

    private boolean isTaken(Attribution said) {
        List<Integer> words = words(said.content());
        long taken = pairing.taken(words);
        return taken >= LEAST_WORDS && taken * 5 >= words.size() * 3L;
    }

    private void taken(Attribution said) {
        Span after = pairing.placeOf(words(said.content())).orElseThrow();
        boolean named = isMostlyTaken(said.source());
        Optional<Attribution> holder = pairing.to().attributions().stream()
                .filter(one -> extent(one).overlaps(after))
                .filter(one -> !one.source().isEmpty())
                .findFirst();
        if (named || holder.isPresent() && isSame(said.speaker(), holder.get().speaker())) {
            into.kept(Kind.ATTRIBUTION_LOST);
            into.kept(Kind.ATTRIBUTION_CHANGED);
        } else if (holder.isEmpty()) {
            into.kept(Kind.ATTRIBUTION_CHANGED);
            into.changed(Kind.ATTRIBUTION_LOST, joined(said.source(), said.cue()), after);
        } else {
            into.kept(Kind.ATTRIBUTION_LOST);
            into.changed(
                    Kind.ATTRIBUTION_CHANGED,
                    joined(said.source()),
                    joined(holder.get().source()));
        }
    }

    /// A denial beside words that were taken, of which nothing is left.
    private void leftOut(Attribution denial) {
        Optional<Span> neighbour = neighbour(denial);
        if (neighbour.isEmpty()) return;
        boolean told = pairing.to().attributions().stream()
                .anyMatch(one -> one.stance() == Stance.DENIES && isSame(denial.speaker(), one.speaker()));
        if (told) into.kept(Kind.DENIAL_DROPPED);
        else
            into.changed(Kind.DENIAL_DROPPED, joined(denial.source(), denial.cue(), denial.content()), neighbour.get());
    }

    /// What was taken from right before a denial, or right after it; nothing when the whole place was left out.
    private Optional<Span> neighbour(Attribution denial) {
        Span whole = extent(denial);
        List<Integer> near = pairing.fromWords().in(new Span(Math.max(0, whole.start() - 200), whole.start()));
        return pairing.taken(near) >= LEAST_WORDS ? pairing.placeOf(near) : Optional.empty();
    }

    /// One name in two forms; nothing is known of a speaker that was not found.
    private static boolean isSame(Speaker one, Speaker other) {
        if (!one.isResolved() || !other.isResolved()) return true;
        List<String> mine = Arrays.asList(folded(one.name()).split(" "));
        List<String> theirs = Arrays.asList(folded(other.name()).split(" "));
        return mine.containsAll(theirs)
                || theirs.containsAll(mine)
                || mine.getLast().equals(theirs.getLast());
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private boolean isMostlyTaken(List<Span> spans) {
        List<Integer> words = words(spans);
        return !words.isEmpty() && pairing.taken(words) * 2 >= words.size();
    }

    private List<Integer> words(List<Span> spans) {
        List<Integer> words = new ArrayList<>();
        for (Span span : spans) words.addAll(pairing.fromWords().in(span));
        return words;
    }

    private static Span extent(Attribution one) {
        return joined(one.source(), one.cue(), one.content());
    }

    @SafeVarargs
    private static Span joined(List<Span>... parts) {
        return Stream.of(parts).flatMap(List::stream).reduce(Span::join).orElseThrow();
    }
}
