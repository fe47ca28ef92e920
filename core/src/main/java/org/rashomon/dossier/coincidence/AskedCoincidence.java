package org.rashomon.dossier.coincidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rashomon.coincidence.Analysis;
import org.rashomon.coincidence.Answer;
import org.rashomon.coincidence.Denominator;
import org.rashomon.coincidence.LeftOut;
import org.rashomon.coincidence.QuotedAnswer;

/// A question about coincidence that somebody asked of a case and keeps in it, answered over its reports as they stand.
/// The events of its analysis bear the ids of the incidents they are.
///
/// @param a what may be followed, as the person selected it: `kind=airstrike`; "" where nothing had to be selected
/// @param b what may follow
/// @param by who asked, as they call themselves
/// @param on which day, in UTC
public record AskedCoincidence(String a, String b, Denominator outOf, String by, LocalDate on, Outcome outcome) {
    /// What came out.
    public sealed interface Outcome {}

    /// @param watched empty when there is nothing to tell the days by
    public record Tested(Analysis analysis, Answer answer, Optional<Watched> watched, List<LeftOut> leftOut)
            implements Outcome {
        public Tested {
            leftOut = List.copyOf(leftOut);
        }
    }

    /// Cases that somebody picked: the claim calculator.
    public record Quoted(QuotedAnswer answer) implements Outcome {}

    /// The case has changed so that the question cannot be answered any more.
    ///
    /// @param why with the mend, for people
    public record Unanswered(String why) implements Outcome {}

    /// @param said whether somebody said so; else it is from the first event to the last
    public record Watched(LocalDate first, LocalDate last, boolean said) {
        public long days() {
            return last.toEpochDay() - first.toEpochDay() + 1;
        }
    }

    /// The answer in one sentence.
    public String sentence() {
        return switch (outcome) {
            case Tested tested -> tested.answer.sentence();
            case Quoted quoted -> quoted.answer.sentence();
            case Unanswered(String why) -> why;
        };
    }
}
