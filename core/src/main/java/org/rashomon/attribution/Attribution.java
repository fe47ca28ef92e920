package org.rashomon.attribution;

import java.util.List;
import java.util.Optional;
import org.rashomon.document.Span;
import org.rashomon.language.Edtf;

/// Somebody is said to have said something: source, cue and content (Pareti 2012; Newell, Margolin, Ruths 2018).
///
/// @param id `a1`, `a2` … in the order of the text
/// @param source the words that name who said it; empty in a passive without an agent
/// @param cue the words that make it speech: "said", "according to"
/// @param content what was said; empty for an embedded post whose text is missing
/// @param speaker who stands behind the source
/// @param saidOn when it was said
/// @param venue the words that say where or in what: "the Security Council", "a tweet"
/// @param basis the words that say what it rests on: "given satellite imagery"
/// @param inside the id of the attribution whose content this one stands in
public record Attribution(
        String id,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        Form form,
        Speaker speaker,
        Stance stance,
        Optional<Edtf> saidOn,
        Optional<Span> venue,
        List<Span> basis,
        Optional<String> inside) {
    /// How the content is given.
    public enum Form {
        /// All of it in quotation marks.
        DIRECT,
        /// None of it in quotation marks.
        INDIRECT,
        /// Some of it in quotation marks.
        MIXED,
        /// A quotation that stands by itself and has lost its marks.
        BLOCK
    }

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        basis = List.copyOf(basis);
    }

    /// Whether the content covers a place, so that a claim found there is the speaker's.
    public boolean says(Span span) {
        return content.stream().anyMatch(part -> part.covers(span));
    }
}
