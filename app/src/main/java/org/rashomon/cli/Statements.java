package org.rashomon.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.CueKind;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.SpeakerIdentities;
import org.rashomon.document.Document;
import org.rashomon.investigation.CaseSpeakers;
import org.rashomon.investigation.Findings;
import org.rashomon.language.Edtf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "statements",
        mixinStandardHelpOptions = true,
        description = "Lists who said what, by speaker; what somebody only thinks or wants comes last.",
        footerHeading = "%nExamples:%n",
        footer = {"  rashomon statements", "  rashomon statements khan --speaker minister --report agency.txt"})
final class Statements extends CaseQuestion {
    @Option(
            names = "--speaker",
            paramLabel = "WORDS",
            description = "Only speakers whose name, role or affiliation has these words.")
    private @Nullable String speaker;

    @Option(names = "--report", paramLabel = "REPORT", description = "Only what stands in this report.")
    private @Nullable String report;

    private record Said(Document document, Attribution attribution, String heading) {
        static final Comparator<Said> BY_SPEAKER = Comparator.comparing(
                        (Said said) -> !said.attribution.speaker().isResolved())
                .thenComparing(said -> said.heading.toLowerCase(Locale.ROOT))
                .thenComparing(Said::heading)
                .thenComparing(Said::kind)
                .thenComparing(said -> said.day().orElse("9"))
                .thenComparing(said -> said.document.id());

        CueKind kind() {
            return CueKind.of(document, attribution);
        }

        Optional<String> day() {
            return attribution
                    .saidOn()
                    .map(Edtf::text)
                    .or(() -> document.today().map(Object::toString));
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = out();
        List<Findings> reports = opened().findings().stream()
                .filter(one -> report == null || one.document().id().equals(report))
                .toList();
        if (forPrograms()) {
            FoundJson found = new FoundJson();
            ObjectNode whole = found.object();
            ArrayNode statements = whole.putArray("statements");
            for (Findings one : reports) {
                List<String> ids = one.attributions().stream()
                        .filter(this::isWanted)
                        .map(Attribution::id)
                        .toList();
                found.statements(statements, one, ids::contains);
            }
            out.println(whole);
            return 0;
        }
        CaseSpeakers speakers = opened().speakers(reports);
        List<Said> all = reports.stream()
                .flatMap(one -> one.attributions().stream()
                        .filter(this::isWanted)
                        .map(attribution -> new Said(
                                one.document(),
                                attribution,
                                heading(speakers.of(one.document(), attribution.speaker())))))
                .sorted(Said.BY_SPEAKER)
                .toList();
        String heading = "";
        for (Said said : all) {
            String next = said.heading;
            if (!next.equals(heading)) out.println((heading.isEmpty() ? "" : "\n") + next);
            heading = next;
            out.println("  %-8s %-10s %s %s%s"
                    .formatted(
                            Words.of(said.attribution.stance()),
                            said.day().orElse("no date"),
                            said.document.id(),
                            said.attribution.id(),
                            said.kind() == CueKind.ATTITUDE ? " (attitude)" : ""));
            String words = Words.at(said.document, said.attribution.content());
            out.println(Words.wrapped(words.isEmpty() ? "(its words are not in the text)" : words, "      "));
        }
        if (all.isEmpty()) out.println("No statements.");
        return 0;
    }

    private boolean isWanted(Attribution attribution) {
        if (speaker == null) return true;
        return heading(attribution.speaker()).toLowerCase(Locale.ROOT).contains(speaker.toLowerCase(Locale.ROOT));
    }

    /// One heading for a person however the reports call him: his fullest name, with the role that says most.
    private static String heading(SpeakerIdentities.Identity one) {
        Speaker known = one.members().stream()
                .map(SpeakerIdentities.Named::speaker)
                .max(Comparator.comparing((Speaker speaker) -> speaker.role().isPresent())
                        .thenComparing(speaker -> speaker.affiliation().isPresent())
                        .thenComparing(speaker -> speaker.role().orElse("").length())
                        .thenComparing(speaker -> speaker.role().orElse(""))
                        .thenComparing(speaker -> speaker.affiliation().orElse("")))
                .orElseThrow();
        return heading(new Speaker(one.kind(), one.name(), known.role(), known.affiliation(), known.namedAt()));
    }

    private static String heading(Speaker speaker) {
        if (!speaker.isResolved()) return "(speaker not found)";
        return Words.oneLine(speaker.name()
                + speaker.role().map(role -> ", " + role).orElse("")
                + speaker.affiliation().map(body -> " (" + body + ")").orElse(""));
    }
}
