package org.rashomon.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rashomon.attribution.Attribution;
import org.rashomon.document.Span;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Slot;

/// What a judgement is about, called by its words in the report, since a later reading may number its findings
/// otherwise.
sealed interface Subject {
    /// `statement 40-44 120-200,210-230`: cue and content.
    record Statement(List<Span> cue, List<Span> content) implements Subject {
        public Statement {
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }

        @Override
        public String written() {
            return "statement %s %s".formatted(Subject.spans(cue), Subject.spans(content));
        }

        /// How well a finding fits: 0 not at all; the more words are shared, the better; the same words best.
        int likeness(Attribution found) {
            if (found.cue().equals(cue) && found.content().equals(content)) return Integer.MAX_VALUE;
            boolean sameCue = cue.isEmpty() && found.cue().isEmpty() || shared(cue, found.cue()) > 0;
            int words = shared(content, found.content());
            int most = Math.max(length(content), length(found.content()));
            return sameCue && words * 2 > most ? words : 0;
        }
    }

    /// `claim KILLED 570-572`.
    record OfClaim(Slot slot, Span span) implements Subject {
        @Override
        public String written() {
            return "claim %s %s".formatted(slot, Subject.spans(List.of(span)));
        }
    }

    String written();

    static Statement of(Attribution found) {
        return new Statement(found.cue(), found.content());
    }

    static OfClaim of(Claim claim) {
        return new OfClaim(claim.slot(), claim.span());
    }

    /// @throws IllegalArgumentException when it is no subject in a report
    static Subject read(String written) {
        String[] parts = written.split(" ", -1);
        if (parts.length == 3 && parts[0].equals("statement")) return new Statement(read(parts, 1), read(parts, 2));
        if (parts.length == 3 && parts[0].equals("claim")) {
            return new OfClaim(Slot.valueOf(parts[1]), read(parts, 2).getFirst());
        }
        throw new IllegalArgumentException("'%s' is no subject of a judgement".formatted(written));
    }

    private static List<Span> read(String[] parts, int at) {
        List<Span> spans = new ArrayList<>();
        if (parts[at].equals("-")) return spans;
        for (String span : parts[at].split(",", -1)) {
            int dash = span.indexOf('-');
            spans.add(new Span(Integer.parseInt(span.substring(0, dash)), Integer.parseInt(span.substring(dash + 1))));
        }
        return spans;
    }

    private static String spans(List<Span> spans) {
        if (spans.isEmpty()) return "-";
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(","));
    }

    private static int shared(List<Span> some, List<Span> others) {
        int shared = 0;
        for (Span one : some) {
            for (Span other : others) {
                shared += Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
            }
        }
        return shared;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
