package org.rashomon.incident;

import org.rashomon.document.Document;

/// One report's telling of an incident.
public record Telling(Document document, Incident incident) {
    /// What a person's judgements call it: the report's hash and name, and the incident's id in it.
    public String id() {
        return document.origin().sha256().substring(0, 12) + "/" + document.id() + "/" + incident.id();
    }
}
