package org.rashomon.bench;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rashomon.attribution.AttributionTrainer;

/// Trains the model of who said what: `TrainAttribution FOLDER MODEL.bin [UNTIL]`.
///
/// FOLDER holds `gold.jsonl` and `text/`, as PolNeAR is laid out here; with UNTIL (`2016-07`) only texts dated before
/// that month are used, so that the later ones can tune. Needs `HEAP=6g`.
public final class TrainAttribution {
    private TrainAttribution() {}

    public static void main(String[] args) throws IOException {
        AttributionTrainer trainer = new AttributionTrainer(Path.of(args[0]), args.length > 2 ? args[2] : "9999");
        Files.createDirectories(Path.of(args[1]).toAbsolutePath().getParent());
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
            trainer.write(out);
        }
    }
}
