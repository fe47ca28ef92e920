package org.rashomon.narrative;

import java.util.List;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;

/// How many independent origins a value of an incident has, after copies and common sources are folded.
///
/// @param incident the id of the shared incident
/// @param roots at least one, the oldest first
public record Corroboration(String incident, Slot slot, List<Root> roots) {
    public Corroboration {
        roots = List.copyOf(roots);
        if (roots.isEmpty()) throw new IllegalArgumentException("a value that nobody gives");
    }

    public List<Statement> statements() {
        return roots.stream()
                .flatMap(root -> root.statements().stream())
                .sorted(Statement.OLDEST_FIRST)
                .toList();
    }

    public int reports() {
        return (int) statements().stream().map(Statement::document).distinct().count();
    }

    /// How many of the origins have no name, and so may be fewer than they seem.
    public int unnamed() {
        return (int)
                roots.stream().filter(root -> root.kind() == Root.Kind.UNNAMED).count();
    }

    /// "12 reports, 1 origin"; "5 reports, 3 origins, 2 of them unnamed".
    public String words() {
        String whole = count(reports(), "report") + ", " + count(roots.size(), "origin");
        if (unnamed() == 0) return whole;
        return whole + (roots.size() == 1 ? ", unnamed" : ", %d of them unnamed".formatted(unnamed()));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
