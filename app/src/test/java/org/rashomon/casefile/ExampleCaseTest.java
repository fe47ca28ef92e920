package org.rashomon.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.dossier.walk.DossierPrint;

/// The example case gives the dossier that stands beside it. When a room has changed on purpose, write it anew and
/// read the difference: `mvn -Dquick -pl core,app test -Dtest=ExampleCaseTest -DfailIfNoTests=false -Dwalk.update`.
class ExampleCaseTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-02T10:00:00Z"), ZoneOffset.UTC);
    private static final Path EXAMPLE = Path.of("../examples/brennoth");
    private static final Path EXPECTED = EXAMPLE.resolve("expected-dossier.md");

    @TempDir
    Path folder;

    @Test
    void the_example_gives_the_dossier_beside_it() throws Exception {
        Case example = Case.in(folder.resolve("brennoth"));
        Request request =
                new Request(List.of(EXAMPLE.resolve("reports")), Optional.empty(), Optional.empty(), Optional.empty());
        Summary summary = example.add(request, CLOCK, "Rashomon test", Progress.SILENT);
        assertThat(summary.read()).isEqualTo(17);
        String dossier = DossierPrint.of(example.investigation());
        if (System.getProperty("walk.update") != null) Files.writeString(EXPECTED, dossier);
        assertThat(dossier).isEqualTo(Files.readString(EXPECTED));
    }
}
