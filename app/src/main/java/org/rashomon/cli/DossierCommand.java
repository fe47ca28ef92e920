package org.rashomon.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.casefile.Case;
import org.rashomon.casefile.DossierFiles;
import org.rashomon.casefile.PaperFiles;
import org.rashomon.dossier.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        description = "Writes the dossier of a case anew: dossier.html, dossier.json, claims.csv.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rashomon dossier khan --into ~/handover",
            "  rashomon dossier khan --paper          also dossier.pdf and dossier.docx"
        })
final class DossierCommand extends CaseQuestion {
    @Option(names = "--into", paramLabel = "FOLDER", description = "Where to write it; into the case if none is named.")
    private @Nullable Path into;

    @Option(names = "--paper", description = "Also for print and for Word: dossier.pdf and dossier.docx.")
    private boolean paper;

    @Override
    public Integer call() {
        Case open = opened();
        Path folder = into == null ? open.folder() : into;
        Dossier dossier = open.dossier(Optional.of(Version.withPlaces()));
        DossierFiles files = open.write(dossier, folder);
        Optional<PaperFiles> printed = paper ? Optional.of(open.print(dossier, folder)) : Optional.empty();
        PrintWriter out = out();
        if (forPrograms()) {
            ObjectNode names = new FoundJson()
                    .object()
                    .put("html", files.html().toString())
                    .put("json", files.json().toString())
                    .put("claims", files.claims().toString());
            printed.ifPresent(both -> names.put("pdf", both.pdf().toString())
                    .put("docx", both.docx().toString()));
            out.println(names);
        } else {
            SummaryText.written(out, files);
            printed.ifPresent(both -> out.println("          " + both.pdf() + "\n          " + both.docx()));
        }
        return 0;
    }
}
