package org.rashomon.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.casefile.Case;
import org.rashomon.casefile.DossierFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        description = "Writes the dossier of a case anew: dossier.html, dossier.json, claims.csv.",
        footerHeading = "%nExample:%n",
        footer = "  rashomon dossier khan --into ~/handover")
final class DossierCommand extends CaseQuestion {
    @Option(names = "--into", paramLabel = "FOLDER", description = "Where to write it; into the case if none is named.")
    private @Nullable Path into;

    @Override
    public Integer call() {
        Case open = opened();
        DossierFiles files =
                open.write(open.dossier(Optional.of(Version.withPlaces())), into == null ? open.folder() : into);
        PrintWriter out = out();
        if (forPrograms()) {
            out.println(new FoundJson()
                    .object()
                    .put("html", files.html().toString())
                    .put("json", files.json().toString())
                    .put("claims", files.claims().toString()));
        } else {
            SummaryText.written(out, files);
        }
        return 0;
    }
}
