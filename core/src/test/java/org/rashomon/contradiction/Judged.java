package org.rashomon.contradiction;

import java.util.List;
import org.rashomon.incident.Reports;
import org.rashomon.incident.Reports.Report;
import org.rashomon.incident.Voices;
import org.rashomon.incident.meaning.Meanings;
import org.rashomon.incident.meaning.Parties;

/// One rule applied to what some reports say of one incident.
final class Judged {
    private Judged() {}

    static List<Contradiction> by(Rule rule, Report... reports) {
        return rule.in(new Accounts(Reports.incident(reports), Voices.byName(), new Meanings(new Parties())));
    }
}
