package org.rashomon.incident;

import java.util.Comparator;
import org.rashomon.document.Document;

/// A claim with the report it stands in, whose voice it is, and when it was said.
public record Statement(Document document, Claim claim, Voice voice, Moment when) {
    /// Oldest first, then by the report's id and the place in its text.
    public static final Comparator<Statement> OLDEST_FIRST = Comparator.comparing(Statement::when)
            .thenComparing(statement -> statement.document().id())
            .thenComparing(statement -> statement.document().origin().sha256())
            .thenComparing(statement -> statement.claim().span())
            .thenComparing(statement -> statement.claim().slot())
            .thenComparing(statement -> statement.claim().value().toString());

    /// A statement whose speaker is known by name alone, made when its report was.
    public Statement(Document document, Claim claim) {
        this(document, claim, Voice.named(document, claim), Moment.of(document, claim.span()));
    }

    /// The words that carry the value.
    public String words() {
        return document.at(claim.span());
    }
}
