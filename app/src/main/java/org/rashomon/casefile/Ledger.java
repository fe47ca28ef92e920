package org.rashomon.casefile;

import java.util.List;
import java.util.Optional;
import org.rashomon.store.CaseStore;
import org.rashomon.store.CaseView;
import org.rashomon.store.StoredJudgement;

/// Where judgements are written, each signed, and read again. None is ever changed.
final class Ledger {
    private final CaseStore store;
    private final CaseView view;
    private final String person;
    private final Runnable changed;

    /// @param person who judges, for the custody log
    /// @param changed told after each that may change what the reports tell together
    Ledger(CaseStore store, CaseView view, String person, Runnable changed) {
        this.store = store;
        this.view = view;
        this.person = person;
        this.changed = changed;
    }

    /// A judgement about more than one report.
    Judgement write(Judgement.Act act, String subject, String detail, String reason) {
        return write(act, Optional.empty(), subject, detail, reason, Optional.empty());
    }

    /// A judgement about one report, by its SHA-256.
    Judgement write(Judgement.Act act, String report, String subject, String detail, String reason) {
        return write(act, Optional.of(report), subject, detail, reason, Optional.empty());
    }

    void takeBack(Judgement one) {
        write(Judgement.Act.UNDO, one.report(), one.subject(), "", "", Optional.of(one.id()));
    }

    private Judgement write(
            Judgement.Act act,
            Optional<String> report,
            String subject,
            String detail,
            String reason,
            Optional<Integer> undoes) {
        StoredJudgement made = Refused.unless(
                () -> store.judge(person, act.written(), report, subject, detail, reason.strip(), undoes));
        Judgement judgement = Judgement.of(made);
        if (changes(judgement)) changed.run();
        return judgement;
    }

    /// Whether the reports may tell something else for it. Composing takes findings as they are, and so does
    /// accepting what nobody judged before: most judgements are of this kind, and nothing has to be laid side by
    /// side anew for them.
    private boolean changes(Judgement made) {
        if (made.subject().equals(Composed.SUBJECT)) return false;
        return made.act() != Judgement.Act.ACCEPT
                || made.report().stream()
                        .flatMap(report -> of(report).stream())
                        .anyMatch(one -> one.id() != made.id() && one.subject().equals(made.subject()));
    }

    List<Judgement> all() {
        return Refused.unless(
                () -> view.judgements().stream().map(Judgement::of).toList());
    }

    List<Judgement> of(String report) {
        return Refused.unless(
                () -> view.judgements(report).stream().map(Judgement::of).toList());
    }
}
