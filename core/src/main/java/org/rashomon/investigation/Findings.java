package org.rashomon.investigation;

import java.util.List;
import org.rashomon.attribution.Attribution;
import org.rashomon.document.Document;
import org.rashomon.incident.Incident;
import org.rashomon.language.PlaceMention;
import org.rashomon.language.Prose;
import org.rashomon.language.TimeExpression;

/// All that was found in one report. Holds no sentences, so that a case can keep it and show it without the models.
///
/// @param language `en` when it was read; otherwise `und` with its script (`und-Arab`), and the lists are empty
/// @param attributions in the order of the text
/// @param incidents in the order of the text
/// @param times in the order of the text
/// @param places in the order of the text
public record Findings(
        Document document,
        String language,
        List<Attribution> attributions,
        List<Incident> incidents,
        List<TimeExpression> times,
        List<PlaceMention> places) {
    public Findings {
        attributions = List.copyOf(attributions);
        incidents = List.copyOf(incidents);
        times = List.copyOf(times);
        places = List.copyOf(places);
    }

    /// What was found in English prose.
    public static Findings in(Prose prose, List<Attribution> attributions, List<Incident> incidents) {
        return new Findings(prose.document(), "en", attributions, incidents, prose.times(), prose.places());
    }

    /// The same, of the text as it is: what was read may have been written in other letters, at the same places.
    Findings of(Document original) {
        return new Findings(original, language, attributions, incidents, times, places);
    }

    /// A report in a language we do not read: kept and shown, never analysed.
    public static Findings notRead(Document document, String language) {
        return new Findings(document, language, List.of(), List.of(), List.of(), List.of());
    }

    /// Whether the report was analysed; when not, that nothing was found says nothing about it.
    public boolean isRead() {
        return language.equals("en");
    }
}
