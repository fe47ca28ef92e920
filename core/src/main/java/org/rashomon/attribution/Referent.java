package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.document.Span;

/// Somebody a document speaks of, while it is being read: grows with each mention.
final class Referent {
    enum Kind {
        PERSON,
        BODY,
        DOCUMENT,
        /// Persons without a name.
        PEOPLE,
        PLACE
    }

    /// A role with the words that say whose.
    record Post(String role, String head, Optional<Mention.Affiliation> of) {}

    Kind kind;
    /// The fullest name so far, as compared.
    List<String> key;
    String name;
    Span namedAt;
    /// The nouns by which it may be taken up again: "agency", "official".
    final List<String> heads = new ArrayList<>();
    final List<Post> posts = new ArrayList<>();
    /// Whose it is, where no role says it.
    Optional<Mention.Affiliation> of = Optional.empty();
    Optional<String> country = Optional.empty();
    /// The body a spokesman speaks for, where only the course of the text tells it.
    Optional<Referent> speaksFor = Optional.empty();
    Gender gender = Gender.UNKNOWN;
    boolean plural;
    int mentions;
    /// Whether it was a source so far.
    boolean spoke;
    /// Whether the words themselves say that it is a person: a form of address, a calling, a first name dropped later.
    boolean sure;

    Referent(Kind kind, List<String> key, String name, Span namedAt) {
        this.kind = kind;
        this.key = key;
        this.name = name;
        this.namedAt = namedAt;
    }

    boolean isPerson() {
        return kind == Kind.PERSON || kind == Kind.PEOPLE && !plural;
    }

    boolean isBody() {
        return kind == Kind.BODY || kind == Kind.PLACE;
    }

    boolean has(String head) {
        return heads.contains(head)
                || posts.stream().anyMatch(post -> post.head().equals(head));
    }

    void affiliate(String country) {
        if (!country.equals(name)) this.country = Optional.of(country);
    }

    Speaker.Kind speakerKind() {
        return switch (kind) {
            case PERSON -> Speaker.Kind.PERSON;
            case BODY, PLACE -> Speaker.Kind.BODY;
            case DOCUMENT -> Speaker.Kind.DOCUMENT;
            case PEOPLE -> Speaker.Kind.UNNAMED;
        };
    }
}
