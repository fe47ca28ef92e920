package org.rashomon.casefile;

import java.util.List;
import java.util.Optional;

/// Composes the dossier that is handed over: each step is an event of the case's log, signed, and can be taken back.
public final class Composing {
    private static final int LONGEST = 10_000;

    private final Ledger ledger;

    Composing(Ledger ledger) {
        this.ledger = ledger;
    }

    public Composed now() {
        return Composed.of(ledger.all());
    }

    /// Puts a finding at the end.
    ///
    /// @return whether it was not there before
    public boolean add(Ref finding) {
        boolean isThere = now().findings().stream().anyMatch(item -> item.refs().equals(List.of(finding)));
        if (!isThere) write(Composed.adding(Composed.Kind.FINDING, "", List.of(finding)));
        return !isThere;
    }

    /// Puts a heading at the end.
    public void addHeading(String text) {
        write(Composed.adding(Composed.Kind.HEADING, checked(text), List.of()));
    }

    /// Puts an own sentence at the end; it cannot be handed over before something is named that it rests on.
    public void addSentence(String text, List<Ref> restsOn) {
        write(Composed.adding(Composed.Kind.SENTENCE, checked(text), restsOn));
    }

    /// Gives a heading or an own sentence other words.
    public void rewrite(int item, String text) {
        if (one(item).kind() == Composed.Kind.FINDING) {
            throw new IllegalArgumentException("A finding stands as it is. Correct it in its report.");
        }
        if (!one(item).text().equals(checked(text))) write(Composed.writing(item, checked(text)));
    }

    /// Says what an own sentence rests on.
    public void rest(int item, List<Ref> refs) {
        if (one(item).kind() != Composed.Kind.SENTENCE) {
            throw new IllegalArgumentException("Only an own sentence rests on something else.");
        }
        if (!one(item).refs().equals(refs)) write(Composed.resting(item, refs));
    }

    /// Moves an item among the others.
    ///
    /// @param by how many places down; up when it is less than 0
    public void move(int item, int by) {
        one(item);
        write(Composed.moving(item, by));
    }

    public void remove(int item) {
        one(item);
        write(Composed.removing(item));
    }

    /// Takes back the last step that still holds; empty when there is none.
    public Optional<Judgement> undo() {
        List<Judgement> events = now().events();
        if (events.isEmpty()) return Optional.empty();
        ledger.takeBack(events.getLast());
        return Optional.of(events.getLast());
    }

    private Composed.Item one(int item) {
        return now().item(item).orElseThrow(() -> new IllegalArgumentException("That is not in the dossier any more."));
    }

    private static String checked(String text) {
        String words = text.strip();
        if (words.isEmpty()) throw new IllegalArgumentException("There are no words.");
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("That is longer than %,d characters.".formatted(LONGEST));
        }
        return words;
    }

    private void write(String detail) {
        ledger.write(Judgement.Act.COMPOSE, Composed.SUBJECT, detail, "");
    }
}
