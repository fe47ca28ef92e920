package org.rashomon.casefile;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.store.StoredJudgement;

/// What a person decided about a finding, and when. It is never changed; another one may take it back.
///
/// @param report the SHA-256 of the report it is about; empty when it is about more than one
/// @param subject what it is about, by its words: see [Subject]
/// @param detail what is to hold from now on, as JSON
/// @param undoes the number of the judgement it takes back
public record Judgement(
        int id,
        Instant at,
        String by,
        Act act,
        Optional<String> report,
        String subject,
        String detail,
        String reason,
        Optional<Integer> undoes) {
    public enum Act {
        ACCEPT("accepted"),
        REJECT("rejected"),
        CORRECT("corrected"),
        JOIN("joined"),
        PART("parted"),
        ASK("asked"),
        COMPOSE("composed"),
        UNDO("took back");

        private final String words;

        Act(String words) {
            this.words = words;
        }

        /// What the person did, in the past tense.
        public String words() {
            return words;
        }

        String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Judgement of(StoredJudgement stored) {
        return new Judgement(
                stored.id(),
                Instant.parse(stored.at()),
                stored.by(),
                Act.valueOf(stored.act().toUpperCase(Locale.ROOT)),
                stored.report(),
                stored.subject(),
                stored.detail(),
                stored.reason(),
                stored.undoes());
    }

    /// Those that hold: not taken back, and none that takes back. Oldest first.
    static List<Judgement> holding(List<Judgement> all) {
        Set<Integer> undone = new HashSet<>();
        all.forEach(one -> one.undoes().ifPresent(undone::add));
        return all.stream()
                .filter(one -> one.act() != Act.UNDO && !undone.contains(one.id()))
                .toList();
    }
}
