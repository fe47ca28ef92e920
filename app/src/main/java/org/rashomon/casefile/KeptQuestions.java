package org.rashomon.casefile;

import java.time.ZoneOffset;
import java.util.List;
import org.rashomon.dossier.coincidence.AskedCoincidence;
import org.rashomon.incident.SharedIncident;

/// The questions about coincidence that a person keeps in a case. Each is a judgement of its log: signed, dated,
/// never changed, and another one may take it back. Kept is the question; its answer is that of the reports as they
/// stand.
final class KeptQuestions {
    static final String SUBJECT = "coincidence";

    private KeptQuestions() {}

    /// Those that hold, in the order they were asked.
    static List<KeptQuestion> of(List<Judgement> all) {
        return Judgement.holding(all).stream()
                .filter(one -> one.act() == Judgement.Act.ASK)
                .map(one -> new KeptQuestion(one, CoincidenceQuestion.read(one.detail())))
                .toList();
    }

    static boolean holds(CoincidenceQuestion question, List<Judgement> all) {
        return of(all).stream().anyMatch(kept -> kept.question().equals(question));
    }

    static List<AskedCoincidence> answered(List<Judgement> all, List<SharedIncident> incidents) {
        return of(all).stream().map(kept -> answered(kept, incidents)).toList();
    }

    private static AskedCoincidence answered(KeptQuestion kept, List<SharedIncident> incidents) {
        CoincidenceQuestion question = kept.question();
        return new AskedCoincidence(
                question.a(),
                question.b(),
                question.outOf(),
                kept.asked().by(),
                kept.asked().at().atZone(ZoneOffset.UTC).toLocalDate(),
                outcome(question, incidents));
    }

    /// A case that has changed must not lose its dossier over a question that made sense before.
    private static AskedCoincidence.Outcome outcome(CoincidenceQuestion question, List<SharedIncident> incidents) {
        try {
            return question.answer(incidents);
        } catch (IllegalArgumentException e) {
            return new AskedCoincidence.Unanswered(String.valueOf(e.getMessage()));
        }
    }
}
