package org.rashomon.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.document.Document;
import org.rashomon.document.Span;

/// What the words of a cue report: that something was said, or only that somebody thinks, wants or feels it. Statements
/// are shown first.
public enum CueKind {
    /// "said", "according to", "the accusation that"; whoever is quoted has spoken.
    SPEECH,
    /// "wants", "is afraid that", "the belief that".
    ATTITUDE;

    /// Verbs that bring a feeling into words: "expressed hope".
    private static final Set<String> VOICING = Set.of("express", "voice", "share", "show", "signal", "indicate");

    public static CueKind of(Document document, Attribution attribution) {
        return switch (attribution.form()) {
            case DIRECT, BLOCK -> SPEECH;
            case INDIRECT, MIXED -> of(document, attribution.cue());
        };
    }

    private static CueKind of(Document document, List<Span> cue) {
        boolean attitude = false;
        for (Span part : cue) {
            for (String word : document.at(part).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
                boolean feels = VerbForms.ATTITUDE.has(word);
                if (!feels && (VerbForms.SAYING.has(word) || VOICING.stream().anyMatch(word::startsWith)))
                    return SPEECH;
                attitude |= feels;
            }
        }
        return attitude ? ATTITUDE : SPEECH;
    }
}
