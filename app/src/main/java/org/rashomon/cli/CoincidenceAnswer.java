package org.rashomon.cli;

import org.rashomon.casefile.Gathered;
import org.rashomon.casefile.Selector;
import org.rashomon.coincidence.Analysis;
import org.rashomon.coincidence.Answer;
import org.rashomon.coincidence.Denominator;

/// What was asked and what came out.
record CoincidenceAnswer(
        Analysis analysis,
        Answer answer,
        Denominator denominator,
        Gathered gathered,
        Gathered.Watched watched,
        Selector a,
        Selector b) {
    WatchedDays days() {
        return new WatchedDays(gathered.counted());
    }
}
