package org.rashomon.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.rashomon.attribution.FinderComparison;

/// `CompareFinders TEXTS OUT`: who said what in a folder of texts by rules alone, by the model alone, and by both, as
/// `rules.jsonl`, `model.jsonl` and `both.jsonl` for `score_attribution.py`.
public final class CompareFinders {
    private CompareFinders() {}

    public static void main(String[] args) throws IOException {
        new FinderComparison().write(Extract.documents(Path.of(args[0])), Path.of(args[1]));
    }
}
