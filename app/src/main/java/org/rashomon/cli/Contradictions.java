package org.rashomon.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Contradiction;
import org.rashomon.incident.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "contradictions",
        mixinStandardHelpOptions = true,
        description = "Lists claims of one incident that differ, with the words of both sides.",
        footerHeading = "%nExamples:%n",
        footer = {"  rashomon contradictions", "  rashomon contradictions khan --speaker ministry --from 2017-04-04"})
final class Contradictions extends CaseQuestion {
    @Mixin
    private Only only = new Only();

    @Override
    public Integer call() {
        PrintWriter out = out();
        var all = opened().investigation().contradictions().stream()
                .filter(one -> sides(one).anyMatch(only::isWanted))
                .toList();
        if (forPrograms()) {
            FoundJson found = new FoundJson();
            out.println(found.list("contradictions", all, found::contradiction));
            return 0;
        }
        for (Contradiction one : all) {
            out.println("%s: %s (%s, %s)"
                    .formatted(Words.of(one.weight()), Words.oneLine(one.reason()), one.rule(), one.incident()));
            out.println(side(one.one(), one.withOne().size()));
            out.println(side(one.other(), one.withOther().size()));
            out.println();
        }
        if (all.isEmpty()) out.println("No contradictions.");
        return 0;
    }

    private static Stream<Statement> sides(Contradiction one) {
        return Stream.of(List.of(one.one(), one.other()), one.withOne(), one.withOther())
                .flatMap(List::stream);
    }

    static String side(Statement statement, int more) {
        return Words.wrapped(
                "%s %s, %s: %s\"%s\"%s"
                        .formatted(
                                Words.oneLine(statement.voice().shown()),
                                statement.when().day().map(Object::toString).orElse("no date"),
                                Words.oneLine(statement.document().id()),
                                statement.claim().stance() == Stance.DENIES ? "not " : "",
                                Words.oneLine(statement.words()),
                                more == 0 ? "" : " and " + Words.count(more, "other") + " with it"),
                "    ");
    }
}
