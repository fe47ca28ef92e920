package org.rashomon.dossier.layout;

import java.time.LocalDate;
import java.util.Optional;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.CueKind;
import org.rashomon.document.Span;

/// An attribution with its number and its report.
///
/// @param id `d3-a5`: the report's number and the attribution's own id
public record StatementEntry(String id, ReportEntry report, Attribution attribution) {
    /// The day it was said; the report's own day when the text does not tell.
    public Optional<LocalDate> day() {
        return attribution.saidOn().flatMap(date -> date.earliest()).or(report::published);
    }

    /// Whether it was said, or only thought or wanted.
    public CueKind cueKind() {
        return CueKind.of(report.document(), attribution);
    }

    /// The words that name the source, as one line; empty when there are none.
    public Optional<String> sourceWords() {
        return attribution.source().stream().map(report.document()::at).reduce((one, other) -> one + " … " + other);
    }

    /// Where it begins: its content, or its cue, or its source.
    public Span first() {
        return java.util.stream.Stream.of(attribution.content(), attribution.cue(), attribution.source())
                .flatMap(java.util.List::stream)
                .findFirst()
                .orElse(new Span(0, 0));
    }
}
