package org.rashomon.contradiction;

import org.rashomon.document.Document;
import org.rashomon.incident.Claim;

/// A claim with the report it stands in.
public record Statement(Document document, Claim claim) {}
