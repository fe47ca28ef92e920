package org.rashomon.cli;

import org.rashomon.casefile.CoincidenceQuestion;
import org.rashomon.casefile.Gathered;
import org.rashomon.casefile.WatchedDays;
import org.rashomon.coincidence.Analysis;
import org.rashomon.coincidence.Answer;

/// What was asked and what came out.
record CoincidenceAnswer(
        CoincidenceQuestion question, Analysis analysis, Answer answer, Gathered gathered, Gathered.Watched watched) {
    WatchedDays days() {
        return new WatchedDays(gathered.counted());
    }
}
