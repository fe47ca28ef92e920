package org.rashomon.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rashomon.casefile.Case;
import org.rashomon.casefile.DossierFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        description = "Writes the dossier of a case anew: dossier.html, dossier.json, claims.csv.",
        footerHeading = "%nExample:%n",
        footer = "  rashomon dossier khan --into ~/handover")
final class DossierCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument file = new CaseArgument();

    @Option(names = "--into", paramLabel = "FOLDER", description = "Where to write it; into the case if none is named.")
    private @Nullable Path into;

    @Mixin
    private JsonOption json = new JsonOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Case open = file.open();
        DossierFiles files =
                open.write(open.dossier(Optional.of(Version.program())), into == null ? open.folder() : into);
        var out = spec.commandLine().getOut();
        if (json.isWanted()) {
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
