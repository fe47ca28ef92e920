package org.rashomon.incident;

import java.text.Normalizer;
import java.util.Locale;
import org.rashomon.attribution.Speaker;
import org.rashomon.document.Document;

/// Whoever says a thing: a named speaker over all reports, an unnamed one within his report, or the author's own voice,
/// which is the outlet's where there is one.
///
/// @param key equal for statements of the same voice
/// @param shown its name for people
/// @param author whether it is a report's own voice
public record Voice(String key, String shown, boolean author) {
    /// The voice of a claim by the speaker's name alone; [Voices] of a case know more.
    public static Voice named(Document document, Claim claim) {
        if (claim.by().isEmpty()) return author(document);
        return of(
                document,
                claim.by().get(),
                claim.attribution().orElse(Integer.toString(claim.span().start())));
    }

    /// The voice of a speaker by his name alone.
    ///
    /// @param mention what tells two speakers apart who were not found: the attribution's id
    public static Voice of(Document document, Speaker speaker, String mention) {
        return switch (speaker.kind()) {
            case PERSON, BODY, DOCUMENT -> new Voice("named:" + folded(speaker.name()), speaker.name(), false);
            case UNNAMED ->
                new Voice("unnamed:" + report(document) + ":" + folded(speaker.name()), speaker.name(), false);
            case UNRESOLVED -> new Voice("unresolved:" + report(document) + ":" + mention, "somebody", false);
        };
    }

    /// The report's own voice.
    public static Voice author(Document document) {
        return document.origin()
                .outlet()
                .map(Voice::outlet)
                .orElseGet(() -> new Voice("report:" + report(document), document.id(), true));
    }

    /// The own voice of an outlet's reports.
    public static Voice outlet(String name) {
        return new Voice("outlet:" + folded(name), name, true);
    }

    private static String report(Document document) {
        return document.origin().sha256() + "/" + document.id();
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
