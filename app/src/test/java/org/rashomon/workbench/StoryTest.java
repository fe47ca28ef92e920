package org.rashomon.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.dossier.layout.TreeEntry;

class StoryTest {
    private static final String FIRST = """
            Ferry halted at Varnholt

            The harbour office of Varnholt said the ferry had struck a drifting barge shortly before dawn and lost its
            rudder. Harbour master Ilse Brandt said that nineteen passengers were taken ashore by fishing boats while
            the crew stayed on board to pump water out of the engine room until a tug arrived from the north.
            """;

    /// The same words, and nobody stands behind them any more.
    private static final String SECOND = """
            Barge blamed for ferry accident

            The ferry had struck a drifting barge shortly before dawn and lost its rudder.
            Nineteen passengers were taken ashore by fishing boats while
            the crew stayed on board to pump water out of the engine room until a tug arrived from the north.
            """;

    @Test
    void a_copy_stands_below_what_it_was_taken_from_with_what_was_lost(@TempDir Path folder) throws Exception {
        try (Sitting sitting = Sitting.over(folder.resolve("case"))) {
            Sitting.drop(sitting.desk, "a.txt", FIRST);
            assertThat(sitting.get("/stories/spread").body()).contains("No report of this case shares a passage");
            Sitting.drop(sitting.desk, "b.txt", SECOND);
            String page = sitting.get("/stories/spread").body();
            assertThat(page).contains("class=\"limb", "the speaker is no longer named", "which was first is not known");
            assertThat(Pattern.compile("href=\"/source/\\d+#w\\d+-\\d+\"")
                            .matcher(page)
                            .results()
                            .count())
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void a_large_tree_is_cut_into_parts_and_loses_no_report() {
        List<TreeEntry> below = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            below.add(new TreeEntry(Optional.empty(), "Agency " + i, Optional.empty(), List.of()));
        }
        List<SpreadPart> parts = SpreadPart.of(new TreeEntry(Optional.empty(), "Root", Optional.empty(), below));
        assertThat(parts).extracting(SpreadPart::first).containsExactly(0, 60, 120);
        assertThat(parts.stream()
                        .flatMap(part -> part.rows().stream())
                        .map(row -> row.entry().source()))
                .hasSize(151)
                .doesNotHaveDuplicates();
        assertThat(parts.get(1).rows()).allMatch(row -> row.above() == -1);
        assertThat(parts.getFirst().picture().knots()).hasSize(60);
    }
}
