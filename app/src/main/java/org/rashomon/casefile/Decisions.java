package org.rashomon.casefile;

import java.util.List;
import org.rashomon.dossier.layout.StatementEntry;
import org.rashomon.dossier.layout.VoiceEntry;
import org.rashomon.incident.Telling;

/// What a person decides over several reports at once: which tellings are of one incident, and who is who.
public final class Decisions {
    private final Ledger ledger;

    Decisions(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Says that two tellings are of one incident.
    public void join(Telling one, Telling other, String reason) {
        ledger.write(Judgement.Act.JOIN, Groupings.subject(one, List.of(other)), "", reason);
    }

    /// Says that a telling is of another incident than others.
    public void part(Telling one, List<Telling> others, String reason) {
        ledger.write(Judgement.Act.PART, Groupings.subject(one, others), "", reason);
    }

    /// Says that speakers are one, who is called as the first of them.
    public void joinSpeakers(List<VoiceEntry> voices, String reason) {
        ledger.write(
                Judgement.Act.JOIN,
                Identities.subject(voices.stream().map(Identities::mark).toList()),
                "",
                reason);
    }

    /// Says that whoever makes these statements is another speaker than they were taken for, with all that he says in
    /// their reports.
    public void partSpeaker(List<StatementEntry> statements, String reason) {
        ledger.write(
                Judgement.Act.PART,
                Identities.subject(
                        statements.stream().map(Identities::mark).distinct().toList()),
                "",
                reason);
    }

    /// What was joined and parted of incidents and still holds, newest first.
    public List<Judgement> groupings() {
        return holding().stream().filter(Groupings::isOne).toList().reversed();
    }

    /// What was joined and parted of speakers and still holds, newest first.
    public List<Judgement> identities() {
        return holding().stream().filter(Identities::isOne).toList().reversed();
    }

    /// The names of speakers that a judgement is about.
    public static String names(Judgement judgement) {
        return Identities.names(judgement);
    }

    private List<Judgement> holding() {
        return Judgement.holding(ledger.all());
    }

    /// Takes back what was joined or parted.
    ///
    /// @throws IllegalArgumentException when it does not hold any more
    public void takeBack(int id) {
        Judgement one = holding().stream()
                .filter(judgement -> judgement.id() == id && judgement.report().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is nothing to take back: it was taken back."));
        ledger.takeBack(one);
    }
}
