package org.rashomon.investigation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.AttributionFinder;
import org.rashomon.document.Document;
import org.rashomon.incident.Incident;
import org.rashomon.incident.IncidentFinder;
import org.rashomon.language.English;
import org.rashomon.language.Gazetteer;
import org.rashomon.language.LanguageGuess;
import org.rashomon.language.Prose;

/// The chain: a document in, its findings out. Holds the models; one instance serves one thread.
public final class ReportReader {
    /// Counts up whenever the chain would find something else in the same text, so that a case knows which reports were
    /// read by an older chain.
    public static final int ENGINE = 1;

    private final LanguageGuess languages = new LanguageGuess();
    private final English english;
    private final AttributionFinder attributions;
    private final IncidentFinder incidents = new IncidentFinder();

    /// Reads the models, of which there are two large ones, side by side: a single report waits for little else.
    public ReportReader() {
        this(Gazetteer.shipped());
    }

    /// @param places the places it knows
    public ReportReader(Gazetteer places) {
        CompletableFuture<AttributionFinder> loading = CompletableFuture.supplyAsync(AttributionFinder::new);
        english = new English(places);
        attributions = loading.join();
    }

    /// The findings of a report; none when it is not in English.
    public Findings read(Document document) {
        String language = languages.of(document);
        return language.equals("en") ? read(prose(document)).of(document) : Findings.notRead(document, language);
    }

    /// The first half of the chain, by itself: sentences, tokens, times, places, counts.
    public Prose prose(Document document) {
        return english.read(document);
    }

    /// The second half of the chain: who said what, and what is said to have happened.
    public Findings read(Prose prose) {
        List<Attribution> said = attributions.in(prose);
        List<Incident> happened = incidents.in(prose, said);
        return Findings.in(prose, said, happened);
    }
}
