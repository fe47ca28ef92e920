package org.rashomon.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.dossier.layout.ReportEntry;
import org.rashomon.dossier.layout.TreeEntry;

/// A tree of reports that took words from each other, or a part of one that is too large for one picture.
///
/// @param reports how many the whole tree has
/// @param first the number of its first row in the tree, from 0
/// @param rows each below the one it took from
public record SpreadPart(int reports, int first, List<Row> rows) {
    private static final int MOST_ROWS = 60;

    public SpreadPart {
        rows = List.copyOf(rows);
    }

    /// A report, or a source that is not among the reports.
    ///
    /// @param above the row it took from, by its number in this part; -1 at the root and when it is in another part
    public record Row(TreeEntry entry, int above) {
        public Optional<LocalDate> day() {
            return entry.report().flatMap(ReportEntry::published);
        }

        public String label() {
            return entry.report().map(ReportEntry::label).orElseGet(() -> entry.source() + ", not among these reports");
        }

        /// How many things changed between the one above and this one.
        public int changes() {
            return entry.taken().map(taken -> taken.link().alterations().size()).orElse(0);
        }
    }

    static List<SpreadPart> of(TreeEntry tree) {
        List<Row> all = new ArrayList<>();
        add(tree, -1, all);
        int reports = (int)
                all.stream().filter(row -> row.entry().report().isPresent()).count();
        List<SpreadPart> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_ROWS) {
            int first = from;
            List<Row> rows = all.subList(from, Math.min(all.size(), from + MOST_ROWS)).stream()
                    .map(row -> new Row(row.entry(), Math.max(-1, row.above() - first)))
                    .toList();
            parts.add(new SpreadPart(reports, first, rows));
        }
        return parts;
    }

    private static void add(TreeEntry tree, int above, List<Row> rows) {
        int mine = rows.size();
        rows.add(new Row(tree, above));
        tree.below().forEach(below -> add(below, mine, rows));
    }

    /// What stands at the top of the whole tree, or of this part.
    public String title() {
        return rows.getFirst().label();
    }

    public boolean isContinued() {
        return first > 0;
    }

    public SpreadPicture picture() {
        return SpreadPicture.of(rows);
    }
}
