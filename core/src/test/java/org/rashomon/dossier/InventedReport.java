package org.rashomon.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.document.Span;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Incident;
import org.rashomon.incident.Kind;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Value;
import org.rashomon.investigation.Findings;
import org.rashomon.language.Edtf;
import org.rashomon.language.PlaceMention;

/// A report with findings put in by hand: words are named, their places are looked up.
final class InventedReport {
    final Document document;
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    InventedReport(String id, String outlet, Optional<LocalDate> published, String title, String text) {
        Origin origin = new Origin(
                id,
                "%064x".formatted(id.length()),
                Optional.of(outlet),
                published,
                published.map(day -> "column published"),
                Optional.empty());
        document = new DocumentReader().read(origin, title, text);
    }

    Span at(String words) {
        int start = document.text().indexOf(words);
        if (start < 0) throw new IllegalArgumentException("no such words: " + words);
        return new Span(start, start + words.length());
    }

    private List<Span> all(String words) {
        return words.isEmpty() ? List.of() : List.of(at(words));
    }

    /// A statement by its words; returns its id.
    String says(Speaker speaker, String source, String cue, String content, Stance stance, String on) {
        return says(speaker, source, cue, content, stance, on, Optional.empty());
    }

    String says(
            Speaker speaker, String source, String cue, String content, Stance stance, String on, Optional<String> in) {
        String id = "a" + (attributions.size() + 1);
        attributions.add(new Attribution(
                id,
                all(source),
                all(cue),
                all(content),
                content.startsWith("“") ? Attribution.Form.DIRECT : Attribution.Form.INDIRECT,
                speaker,
                stance,
                on.isEmpty() ? Optional.empty() : Optional.of(new Edtf(on)),
                Optional.empty(),
                List.of(),
                in));
        return id;
    }

    InventedReport claims(Slot slot, Value value, String words, String attribution) {
        return claims(slot, value, words, attribution, "", Stance.ASSERTS);
    }

    /// @param attribution its id, or "" for the author's own voice
    InventedReport claims(Slot slot, Value value, String words, String attribution, String hedge, Stance stance) {
        Optional<Attribution> said = attributions.stream()
                .filter(one -> one.id().equals(attribution))
                .findFirst();
        claims.add(new Claim(
                slot,
                value,
                said.map(Attribution::speaker),
                said.map(Attribution::id),
                stance,
                hedge.isEmpty() ? Optional.empty() : Optional.of(at(hedge)),
                at(words)));
        return this;
    }

    /// Gathers the claims made so far into an incident.
    InventedReport tells(Kind kind, String when, String whenWords, String where, String mention) {
        incidents.add(new Incident(
                "i" + (incidents.size() + 1),
                kind,
                when.isEmpty() ? Optional.empty() : Optional.of(new Edtf(when)),
                whenWords.isEmpty() ? Optional.empty() : Optional.of(at(whenWords)),
                where.isEmpty() ? Optional.empty() : Optional.of(place(where)),
                Optional.empty(),
                List.of(at(mention)),
                claims));
        claims.clear();
        return this;
    }

    private PlaceMention place(String name) {
        return new PlaceMention(at(name), name, PlaceMention.Kind.TOWN, Optional.empty(), Optional.empty());
    }

    Findings findings() {
        return new Findings(document, "en", attributions, incidents, List.of(), List.of());
    }

    /// @param max below 0 for an open end
    static Value toll(int min, int max, String who) {
        return new Value.Toll(OptionalInt.of(min), max < 0 ? OptionalInt.empty() : OptionalInt.of(max), who);
    }

    static Value words(String text) {
        return new Value.Words(text);
    }

    static Speaker person(String name, String role, String of) {
        return new Speaker(Speaker.Kind.PERSON, name, Optional.of(role), Optional.of(of), Optional.empty());
    }

    static Speaker body(String name) {
        return new Speaker(Speaker.Kind.BODY, name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Speaker unnamed(String words) {
        return new Speaker(Speaker.Kind.UNNAMED, words, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
