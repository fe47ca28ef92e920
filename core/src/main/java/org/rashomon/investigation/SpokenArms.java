package org.rashomon.investigation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Document;
import org.rashomon.document.Section;
import org.rashomon.document.Span;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Incident;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Telling;
import org.rashomon.incident.Value;
import org.rashomon.incident.meaning.Meaning;
import org.rashomon.incident.meaning.Meanings;
import org.rashomon.incident.meaning.Relation;

/// The weapons that speakers name in what they say of a report's main incident, where no claim was read: "said the
/// helicopters had made three passes". They serve to see one speaker's story change, and nothing else.
///
/// Of each statement the first weapon that is not denied beside it; none when it names two that exclude each other:
/// "yesterday rockets, today drones" speaks of what others say. It belongs to the incident that most is told of in its
/// entry of a live blog, else to that of which the report tells most.
final class SpokenArms {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
    private static final Pattern PART = Pattern.compile("[^,;.:!?—]+");
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:no|not|never|neither|nor|without|none|nobody|deny|denie[sd])\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, List<Claim>> byTelling = new HashMap<>();

    SpokenArms(Collection<Findings> reports, Meanings meanings) {
        for (Findings report : reports) {
            for (Attribution said : report.attributions()) {
                claim(report.document(), said, meanings)
                        .ifPresent(claim -> spokenOf(report, claim.span())
                                .ifPresent(incident -> byTelling
                                        .computeIfAbsent(
                                                new Telling(report.document(), incident).id(),
                                                unused -> new ArrayList<>())
                                        .add(claim)));
            }
        }
    }

    private static Optional<Incident> spokenOf(Findings report, Span words) {
        Span entry = report.document().sections().stream()
                .map(Section::span)
                .filter(span -> span.covers(words))
                .findFirst()
                .orElse(report.document().body());
        return report.incidents().stream()
                .max(Comparator.comparing((Incident incident) -> told(incident, entry))
                        .thenComparing(incident ->
                                incident.claims().size() + incident.mentions().size())
                        .thenComparing(Incident::id, Comparator.reverseOrder()));
    }

    /// How much is told of an incident in a part of a report.
    private static long told(Incident incident, Span part) {
        return Stream.concat(
                        incident.mentions().stream(), incident.claims().stream().map(Claim::span))
                .filter(part::covers)
                .count();
    }

    List<Claim> of(Telling telling) {
        return byTelling.getOrDefault(telling.id(), List.of());
    }

    private static Optional<Claim> claim(Document document, Attribution said, Meanings meanings) {
        boolean told =
                said.stance() == Stance.ASSERTS || said.stance() == Stance.ACCUSES || said.stance() == Stance.HOLDS;
        if (!told || !said.speaker().isResolved() || namesTwo(document, said, meanings)) return Optional.empty();
        return said.content().stream()
                .flatMap(span -> arms(document, span, meanings).stream())
                .findFirst()
                .map(span -> new Claim(
                        Slot.WEAPON,
                        new Value.Words(document.at(span)),
                        Optional.of(said.speaker()),
                        Optional.of(said.id()),
                        Stance.ASSERTS,
                        Optional.empty(),
                        span));
    }

    private static boolean namesTwo(Document document, Attribution said, Meanings meanings) {
        List<Meaning> named = said.content().stream()
                .flatMap(span -> WORD.matcher(document.at(span)).results())
                .flatMap(word -> meanings.arms(word.group()).stream())
                .toList();
        return named.stream().anyMatch(one -> named.stream().anyMatch(other -> one.to(other) == Relation.APART));
    }

    /// The first that is named, or what the same words name more particularly: "shelling the town with artillery".
    private static Optional<Span> arms(Document document, Span content, Meanings meanings) {
        Matcher part = PART.matcher(document.text()).region(content.start(), content.end());
        while (part.find()) {
            Optional<Span> best = Optional.empty();
            Optional<Meaning> named = Optional.empty();
            Matcher word = WORD.matcher(document.text()).region(part.start(), part.end());
            while (word.find()) {
                Optional<Meaning> arms = meanings.arms(word.group());
                String before = document.text().substring(part.start(), word.start());
                if (arms.isEmpty() || DENIED.matcher(before).find()) continue;
                if (named.isPresent() && arms.get().to(named.get()) != Relation.NARROWER) continue;
                named = arms;
                best = Optional.of(new Span(word.start(), word.end()));
            }
            if (best.isPresent()) return best;
        }
        return Optional.empty();
    }
}
