package org.rashomon.attribution;

import java.util.Optional;
import org.rashomon.document.Span;

/// The person, body or unnamed source behind a mention, as this document tells.
///
/// @param name the fullest name the document gives; of an unnamed source its own words ("a senior US official"); empty
///     when the mention is not resolved
/// @param role "Foreign Minister"
/// @param affiliation "Russia"
/// @param namedAt the words the name comes from, which may stand elsewhere than the mention
public record Speaker(
        Kind kind, String name, Optional<String> role, Optional<String> affiliation, Optional<Span> namedAt) {
    public enum Kind {
        PERSON,
        /// A ministry, an army, an outlet, a government meant by its capital.
        BODY,
        /// A report, a statement, a poll.
        DOCUMENT,
        /// Officials, activists, witnesses without a name; two of them are never the same without reason.
        UNNAMED,
        /// A pronoun or noun whose owner was not found, or no source at all.
        UNRESOLVED
    }

    public static final Speaker UNRESOLVED =
            new Speaker(Kind.UNRESOLVED, "", Optional.empty(), Optional.empty(), Optional.empty());

    /// Whether several speak together: "Britain and France". Such a speaker is none of them alone.
    public boolean isSeveral() {
        return name.contains(" and ");
    }

    public boolean isResolved() {
        return kind != Kind.UNRESOLVED;
    }
}
