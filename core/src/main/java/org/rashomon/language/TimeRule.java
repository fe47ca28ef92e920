package org.rashomon.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// One way to say when.
interface TimeRule {
    /// What the rule reads in the tokens from `i` on, which are known to begin with a word that may begin a time.
    Optional<Reading> at(List<Token> tokens, int i, TimeAnchor anchor);

    /// @param end the token behind the last
    /// @param value the TIMEX3 value
    record Reading(int end, TimeExpression.Type type, String value, Optional<Edtf> edtf) {
        static Reading day(int end, LocalDate day) {
            return new Reading(end, TimeExpression.Type.DATE, day.toString(), Optional.of(Edtf.of(day)));
        }

        static Reading days(int end, String value, LocalDate first, LocalDate last) {
            return new Reading(end, TimeExpression.Type.DATE, value, Optional.of(Edtf.between(first, last)));
        }

        static Reading month(int end, YearMonth month) {
            return date(end, month.toString());
        }

        /// A date whose TIMEX3 value is EDTF too.
        static Reading date(int end, String value) {
            return new Reading(end, TimeExpression.Type.DATE, value, Optional.of(new Edtf(value)));
        }

        /// A date that nothing places.
        static Reading vague(int end, String value) {
            return new Reading(end, TimeExpression.Type.DATE, value, Optional.empty());
        }

        static Reading duration(int end, String value) {
            return new Reading(end, TimeExpression.Type.DURATION, value, Optional.empty());
        }

        static Reading set(int end, String value) {
            return new Reading(end, TimeExpression.Type.SET, value, Optional.empty());
        }
    }
}
