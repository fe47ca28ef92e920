package org.rashomon.dossier;

import java.util.List;
import java.util.Optional;

/// What was offered to the case and what became of it, so that a reader of the dossier knows what it rests on.
///
/// @param lines in the order they were offered
public record Intake(List<Line> lines) {
    /// A case of which nothing is known but its reports.
    public static final Intake NONE = new Intake(List.of());

    public Intake {
        lines = List.copyOf(lines);
    }

    /// One thing offered: a file, or a row of a file.
    ///
    /// @param name as the person gave it: `reports/a.txt`, `reports.csv, row 12`
    /// @param why why it was skipped or failed, and the mend; what is special about one that was read; or ""
    /// @param sha256 of its bytes, where they could be read: 64 lower-case hexadecimal digits
    /// @param report the id of the report it became, or was recognised as
    /// @param sightings where else the same bytes were met
    public record Line(
            String name,
            State state,
            String why,
            Optional<String> sha256,
            Optional<String> report,
            List<String> sightings) {
        public Line {
            sightings = List.copyOf(sightings);
        }
    }

    /// What became of it.
    public enum State {
        READ("read"),
        /// The same bytes were read before.
        SEEN_BEFORE("seen before"),
        /// Left out on purpose: empty, not in a language we read.
        SKIPPED("left out"),
        /// Could not be read.
        FAILED("could not be read");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /// As the dossier prints it.
        public String words() {
            return words;
        }
    }

    public long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }
}
