package org.rashomon.investigation;

import java.util.List;
import org.rashomon.attribution.Speaker;

/// What a person decided about who is who; it always wins over what the names tell. Of two decisions about the same
/// speaker the later one holds.
public sealed interface SpeakerDecision {
    /// A speaker as one report names him.
    ///
    /// @param report the SHA-256 of the report
    record Mark(String report, Speaker.Kind kind, String name) {}

    /// Whoever these are taken for is one speaker, who is called as the first of them.
    ///
    /// @param marks at least two
    record Same(List<Mark> marks, String why) implements SpeakerDecision {
        public Same {
            marks = List.copyOf(marks);
        }
    }

    /// These are one speaker, and another one than the rest of those they are taken for.
    ///
    /// @param marks at least one
    record Other(List<Mark> marks, String why) implements SpeakerDecision {
        public Other {
            marks = List.copyOf(marks);
        }
    }

    List<Mark> marks();

    String why();
}
