package org.rashomon.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rashomon.casefile.Case;
import org.rashomon.casefile.DossierFiles;
import org.rashomon.casefile.Request;
import org.rashomon.casefile.Summary;
import org.rashomon.dossier.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "investigate",
        mixinStandardHelpOptions = true,
        description = "Reads reports, finds who said what of which incident, and writes the dossier.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rashomon investigate reports/",
            "  rashomon investigate agency.txt state.txt --published 2017-04-13 --out khan",
            "  rashomon investigate articles.csv --columns text=body,published=date",
            "",
            "Run it again with more reports and the case grows; a report with the same bytes is recognised."
        })
final class Investigate implements Callable<Integer> {
    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            defaultValue = "case",
            description = "The folder of the case; ./case if none is named. It is made when it is not there.")
    private Path out = Path.of("case");

    @Option(
            names = "--parties",
            paramLabel = "FILE",
            description =
                    "Parties and what else they are called, one a line: Name = alias, alias. Kept as parties.txt in the case.")
    private @Nullable Path parties;

    @Mixin
    private JsonOption json = new JsonOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (parties != null) Case.in(out).parties(parties);
        return investigate(inputs.request(), out, json.isWanted(), spec);
    }

    static int investigate(Request request, Path folder, boolean json, CommandSpec spec) {
        var to = spec.commandLine().getOut();
        Case file = Case.in(folder);
        Summary summary = Working.with(progress -> file.add(request, Clock.systemUTC(), Version.program(), progress));
        Dossier dossier = file.dossier(Optional.of(Version.withPlaces()));
        DossierFiles files = file.write(dossier, folder);
        if (json) {
            to.println(SummaryText.json(summary, dossier, files));
        } else {
            SummaryText.offered(to, summary);
            SummaryText.found(to, dossier.investigation());
            SummaryText.written(to, files);
        }
        return summary.failed().isEmpty() ? 0 : 1;
    }
}
