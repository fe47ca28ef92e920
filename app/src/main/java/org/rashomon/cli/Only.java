package org.rashomon.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.document.Document;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.Value;
import org.rashomon.investigation.Findings;
import org.rashomon.narrative.spread.Link;
import picocli.CommandLine.Option;

/// What part of the findings a person wants to see. All that is given must hold for one and the same statement; of
/// words
/// any case will do.
final class Only {
    private static final Set<Slot> NAMING = Set.of(Slot.PERPETRATOR, Slot.TARGET, Slot.RESPONSIBILITY);

    @Option(names = "--speaker", paramLabel = "WORDS", description = "Only where a speaker of this name speaks.")
    private @Nullable String speaker;

    @Option(
            names = "--party",
            paramLabel = "WORDS",
            description = "Only where this party is named, or somebody of it speaks.")
    private @Nullable String party;

    @Option(names = "--outlet", paramLabel = "WORDS", description = "Only what stands in reports of this outlet.")
    private @Nullable String outlet;

    @Option(names = "--from", paramLabel = "DAY", description = "Only what was said on this day or later (2017-04-04).")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Only what was said on this day or earlier.")
    private @Nullable LocalDate to;

    boolean isWanted(Statement one) {
        return holds(speaker, one.voice().shown())
                && (party == null
                        || names(one)
                        || holds(party, affiliation(one.claim().by())))
                && isOf(one.document())
                && isWithin(one.when().day());
    }

    /// Of a link the later report must fit, of speakers those whose words it took.
    boolean isWanted(Link link, List<Findings> reports) {
        return (isOf(link.after()) || isOf(link.before()))
                && isWithin(link.after().today())
                && (speaker == null && party == null || speaks(link, reports));
    }

    private boolean speaks(Link link, List<Findings> reports) {
        return reports.stream()
                .filter(one -> one.document().equals(link.before()))
                .flatMap(one -> one.attributions().stream())
                .filter(said -> link.passages().stream()
                        .anyMatch(passage -> said.content().stream().anyMatch(span -> span.overlaps(passage.before()))))
                .map(Attribution::speaker)
                .anyMatch(one -> holds(speaker, one.name())
                        && (party == null || holds(party, one.name()) || holds(party, affiliation(Optional.of(one)))));
    }

    private boolean names(Statement one) {
        return holds(party, one.voice().shown())
                || NAMING.contains(one.claim().slot())
                        && one.claim().value() instanceof Value.Words(String text)
                        && holds(party, text);
    }

    private static String affiliation(Optional<Speaker> speaker) {
        return speaker.map(one -> one.name() + " " + one.affiliation().orElse(""))
                .orElse("");
    }

    private boolean isOf(Document document) {
        return holds(outlet, document.origin().outlet().orElse(document.id()));
    }

    private boolean isWithin(Optional<LocalDate> day) {
        if (from == null && to == null) return true;
        return day.filter(one -> from == null || !one.isBefore(from))
                .filter(one -> to == null || !one.isAfter(to))
                .isPresent();
    }

    private static boolean holds(@Nullable String words, String text) {
        return words == null || text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
