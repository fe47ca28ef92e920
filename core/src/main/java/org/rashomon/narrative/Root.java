package org.rashomon.narrative;

import java.util.List;
import org.rashomon.incident.Statement;

/// Where a value comes from, as far as the reports tell: whoever is said to have said it, else the outlet that wrote it
/// first.
///
/// @param name of the speaker, the outlet or the source
/// @param statements all that go back to it, oldest first, copies included
public record Root(Kind kind, String name, List<Statement> statements) {
    public enum Kind {
        /// A person, a body or a document with a name.
        SPEAKER,
        /// The report's own words.
        OUTLET,
        /// Somebody without a name. Two of them may be one.
        UNNAMED,
        /// A source that the reports name for themselves and of which no report is here.
        OUTSIDE
    }

    public Root {
        statements = List.copyOf(statements);
    }
}
