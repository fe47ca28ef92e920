package org.rashomon.casefile;

import org.rashomon.document.Document;
import org.rashomon.intake.Recipe;
import org.rashomon.intake.Report;
import org.rashomon.intake.Retelling;
import org.rashomon.store.Originals;
import org.rashomon.store.StoredReport;

/// The documents of a case, made again from its originals.
final class Documents {
    static final String NOT_ENGLISH = "is not in English: it is preserved and shown, but was not analysed";

    private final Originals originals;
    private final Retelling retelling = new Retelling();

    Documents(Originals originals) {
        this.originals = originals;
    }

    Document of(StoredReport report) {
        Recipe recipe = Recipe.parse(report.recipe());
        long length = Retelling.bytesNeeded(recipe, new Report.Place(report.start(), report.end()));
        return retelling.document(
                report.origin(), recipe, originals.bytes(report.original(), report.start(), Math.toIntExact(length)));
    }
}
