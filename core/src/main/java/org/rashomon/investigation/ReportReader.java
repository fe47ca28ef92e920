package org.rashomon.investigation;

import java.util.List;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.AttributionFinder;
import org.rashomon.document.Document;
import org.rashomon.incident.Incident;
import org.rashomon.incident.IncidentFinder;
import org.rashomon.language.English;
import org.rashomon.language.Prose;

/// The chain: a document in, its findings out. Holds the models; one instance serves one thread.
public final class ReportReader {
    private final English english = new English();
    private final AttributionFinder attributions = new AttributionFinder();
    private final IncidentFinder incidents = new IncidentFinder();

    public Findings read(Document document) {
        Prose prose = english.read(document);
        List<Attribution> said = attributions.in(prose);
        List<Incident> happened = incidents.in(prose, said);
        return new Findings(prose, said, happened);
    }
}
