package org.rashomon.attribution;

import java.util.List;
import java.util.Optional;
import org.rashomon.document.Span;

/// Words that point at somebody who can speak.
///
/// @param sentence the sentence it stands in
/// @param span all of it, with its article, without what follows a comma
/// @param sort what it points at
/// @param determiner what stands before it
/// @param name the words of its proper name or, of a body, all its words; empty in "the minister", "he"
/// @param nameSpan where they stand
/// @param head its leading noun in the singular and lower case ("minister"); of a pronoun the pronoun; empty in a bare
///     name
/// @param role "Foreign Minister"
/// @param affiliation the words that say whose minister
/// @param gender what its own words tell
/// @param isDoubtful whether only the start of a sentence makes it look like a name
/// @param isVerbNext whether a verb follows, so that it is likely the subject
record Mention(
        int sentence,
        Span span,
        Sort sort,
        Determiner determiner,
        List<NameWord> name,
        Optional<Span> nameSpan,
        String head,
        Optional<String> role,
        Optional<Affiliation> affiliation,
        Gender gender,
        boolean isPlural,
        boolean isDoubtful,
        boolean isVerbNext) {
    enum Sort {
        PERSON,
        BODY,
        DOCUMENT,
        /// Persons by their calling, without a name: "the minister", "two residents".
        PEOPLE,
        /// A place, which may stand for its government.
        PLACE,
        PRONOUN
    }

    enum Determiner {
        NONE,
        THE,
        /// "a", "some", "two".
        INDEFINITE,
        /// "another", "other".
        OTHER,
        /// "his", "their".
        OWNED
    }

    /// Whose minister: the words, or the pronoun that stands for them.
    record Affiliation(Span span, boolean isPronoun) {}

    boolean isNamed() {
        return !name.isEmpty();
    }

    boolean isDefinite() {
        return determiner == Determiner.THE || determiner == Determiner.OWNED;
    }
}
