package org.rashomon.incident;

import org.rashomon.document.Document;

/// Tells whose voice a claim is and when it was said. A case that knows its speakers tells more than one report can.
@FunctionalInterface
public interface Voices {
    Statement statement(Document document, Claim claim);

    /// By the speaker's name, said when the report was made.
    static Voices byName() {
        return Statement::new;
    }
}
