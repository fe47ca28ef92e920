package org.rashomon.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rashomon.document.Document;
import org.rashomon.investigation.Investigation;
import org.rashomon.narrative.spread.Alteration;
import org.rashomon.narrative.spread.Link;
import org.rashomon.narrative.spread.OutletShare;
import org.rashomon.narrative.spread.Spread;
import org.rashomon.narrative.spread.SpreadTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "spread",
        mixinStandardHelpOptions = true,
        description = "Shows which report took its words from which, and what changed on the way.",
        footerHeading = "%nExamples:%n",
        footer = {"  rashomon spread", "  rashomon spread khan --outlet gazette --json"})
final class SpreadCommand extends CaseQuestion {
    private static final int LONG = 20;

    @Mixin
    private Only only = new Only();

    @Override
    public Integer call() {
        PrintWriter out = out();
        Investigation all = opened().investigation();
        Spread spread = all.spread();
        List<Link> wanted = spread.links().stream()
                .filter(link -> only.isWanted(link, all.reports()))
                .toList();
        if (forPrograms()) {
            out.println(new SpreadJson().of(spread, wanted));
            return 0;
        }
        for (SpreadTree tree : spread.trees()) {
            if (!isWanted(tree, wanted)) continue;
            print(out, tree, "");
            out.println();
        }
        if (wanted.isEmpty()) {
            out.println("No report took its words from another.");
            return 0;
        }
        out.println("What became of what an outlet took (an order by name, not a ranking):");
        for (OutletShare share : spread.outlets()) {
            out.println(Words.wrapped(
                    "%s: %s took words from others; %s"
                            .formatted(
                                    Words.oneLine(share.outlet()), Words.count(share.taken(), "report"), parts(share)),
                    "  "));
        }
        return 0;
    }

    private static boolean isWanted(SpreadTree tree, List<Link> wanted) {
        return tree.taken().filter(wanted::contains).isPresent()
                || tree.below().stream().anyMatch(below -> isWanted(below, wanted));
    }

    private static void print(PrintWriter out, SpreadTree tree, String indent) {
        out.println(indent
                + tree.report()
                        .map(SpreadCommand::named)
                        .orElse(Words.oneLine(tree.source()) + ", not among these reports"));
        tree.taken().ifPresent(link -> {
            out.println(Words.wrapped(why(link), indent + "    "));
            for (Alteration one : link.alterations()) {
                out.println(Words.wrapped(
                        "%s: \"%s\" → \"%s\""
                                .formatted(
                                        Words.of(one.kind()),
                                        brief(link.before().at(one.before())),
                                        Words.oneLine(link.after().at(one.after()))),
                        indent + "    "));
            }
        });
        tree.below().forEach(below -> print(out, below, indent + "  "));
    }

    private static String why(Link link) {
        String reasons = link.reasons().stream()
                .map(reason ->
                        Words.of(reason.kind()) + " (\"" + brief(link.after().at(reason.after())) + "\")")
                .collect(Collectors.joining("; "));
        String order = link.inOrder() ? "" : "; which was first is not known";
        return link.passages().isEmpty()
                ? reasons + order
                : "%s; %.0f %% of its words%s".formatted(reasons, link.share() * 100, order);
    }

    /// The first and the last words of a long passage.
    private static String brief(String passage) {
        String[] words = Words.oneLine(passage).split(" ");
        if (words.length <= LONG) return String.join(" ", words);
        return String.join(" ", List.of(words).subList(0, LONG / 2)) + " … "
                + String.join(" ", List.of(words).subList(words.length - LONG / 2, words.length));
    }

    private static String named(Document document) {
        return "%s, %s, %s"
                .formatted(
                        Words.oneLine(document.origin().outlet().orElse("no outlet")),
                        document.today().map(Object::toString).orElse("no date"),
                        Words.oneLine(document.id()));
    }

    private static String parts(OutletShare share) {
        Map<Alteration.Kind, OutletShare.Part> sorted = new TreeMap<>(share.parts());
        if (sorted.isEmpty()) return "nothing in them that could change";
        return sorted.entrySet().stream()
                .map(part -> "%s %d of %d"
                        .formatted(
                                Words.of(part.getKey()).toLowerCase(Locale.ROOT),
                                part.getValue().changed(),
                                part.getValue().of()))
                .collect(Collectors.joining(", "));
    }
}
