package org.rashomon.incident;

import java.util.List;
import java.util.Optional;
import org.rashomon.document.Span;
import org.rashomon.language.Edtf;
import org.rashomon.language.PlaceMention;

/// One violent event in one place at one time, as one report tells it.
///
/// @param id `i1`, `i2` … in the order of the text
/// @param when the day or days; empty when the report gives nothing
/// @param whenAt the words that give it; empty when it comes from the dateline or the day of publication alone
/// @param where the most specific place the report names
/// @param within the larger place it names
/// @param mentions the words that tell of it ("the strike", "were bombed"), at least one
/// @param claims in the order of the text
public record Incident(
        String id,
        Kind kind,
        Optional<Edtf> when,
        Optional<Span> whenAt,
        Optional<PlaceMention> where,
        Optional<PlaceMention> within,
        List<Span> mentions,
        List<Claim> claims) {
    public Incident {
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
        if (mentions.isEmpty()) throw new IllegalArgumentException("incident %s has no words".formatted(id));
    }
}
