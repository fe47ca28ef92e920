package org.rashomon.incident;

import org.rashomon.document.Document;

/// One report's telling of an incident.
public record Telling(Document document, Incident incident) {}
