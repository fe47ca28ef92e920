package org.rashomon.store;

import java.util.Optional;

/// Which reports of a case are wanted, and how many at once.
///
/// @param words in the name, outlet or path; all reports if empty
/// @param since only those read by a run that began after this instant
/// @param from the first wanted, from 0
/// @param most how many at most
public record ReportQuery(
        Optional<String> words, Which which, Order order, Optional<String> since, int from, int most) {
    public enum Which {
        ALL,
        /// Met more than once.
        DOUBLED,
        /// Kept, but in a language that is not analysed.
        NOT_ANALYSED,
        /// With a judgement of a person.
        JUDGED
    }

    public enum Order {
        ADDED("r.id desc"),
        PUBLISHED("r.published is null, r.published, r.id"),
        OUTLET("r.outlet is null, r.outlet, r.published, r.id"),
        NAME("r.name");

        final String sql;

        Order(String sql) {
            this.sql = sql;
        }
    }
}
