package org.rashomon.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.rashomon.casefile.Places;
import org.rashomon.language.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        description = "The places that reports are read with: lists them; import adds GeoNames' own files.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rashomon gazetteer                                     what is known, whence, under which licence",
            "  rashomon gazetteer import SY.zip admin1CodesASCII.txt  from https://download.geonames.org/export/dump/",
            "  rashomon gazetteer forget SY"
        })
final class GazetteerCommand implements Callable<Integer> {
    @Mixin
    private JsonOption json = new JsonOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Gazetteer all = Places.gazetteer();
        var out = spec.commandLine().getOut();
        if (json.isWanted()) {
            ObjectNode whole = new FoundJson().object();
            whole.put("names", all.names());
            ArrayNode imported = whole.putArray("imported");
            Places.imported().forEach(imported::add);
            ArrayNode origins = whole.putArray("origins");
            all.origins().forEach(origins::add);
            whole.put("folder", Places.folder().toString());
            out.println(whole);
        } else {
            out.println(Words.count(all.names(), "name"));
            List<String> names = Places.imported();
            for (int i = 0; i < all.origins().size(); i++) {
                String name = i < names.size() ? names.get(i) : "shipped";
                out.println("%-9s %s".formatted(name, all.origins().get(i)));
            }
        }
        return 0;
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description =
                    "Adds places from GeoNames' own files, .txt or .zip: allCountries, cities500, a country's (SY); besides admin1CodesASCII.txt, admin2Codes.txt, countryInfo.txt.")
    int take(
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "As GeoNames gives them.") List<Path> files,
            @Mixin JsonOption wanted) {
        var out = spec.commandLine().getOut();
        Places.Imported done = Working.through(files, read -> Places.take(files, LocalDate.now(), read));
        if (wanted.isWanted()) {
            ObjectNode whole = new FoundJson().object();
            whole.put("name", done.name()).put("rows", done.rows()).put("bad_rows", done.badRows());
            ArrayNode bad = whole.putArray("bad");
            done.bad()
                    .forEach(one -> bad.addObject()
                            .put("file", one.file())
                            .put("line", one.line())
                            .put("why", one.why()));
            whole.put("origin", done.note());
            out.println(whole);
        } else {
            out.println(
                    "Imported  %s, known from now on as %s".formatted(Words.count(done.rows(), "row"), done.name()));
            out.println("From      " + done.note());
            done.bad()
                    .forEach(one -> out.println(
                            "left out  %s, line %,d %s".formatted(one.file(), one.line(), Words.oneLine(one.why()))));
            long more = done.badRows() - done.bad().size();
            if (more > 0) out.println("left out  %s more".formatted(Words.count(more, "row")));
        }
        return done.badRows() == 0 ? 0 : 1;
    }

    @Command(
            name = "forget",
            mixinStandardHelpOptions = true,
            description = "Takes away what was imported under a name.")
    int forget(@Parameters(paramLabel = "NAME", description = "As `rashomon gazetteer` lists it.") String name) {
        if (!Places.forget(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Nothing was imported as %s. There is: %s".formatted(name, String.join(", ", Places.imported())));
        }
        spec.commandLine().getOut().println("Forgotten " + name);
        return 0;
    }
}
