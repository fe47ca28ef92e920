package org.rashomon.language;

import java.util.Optional;
import org.rashomon.document.Span;

/// Words that say when.
///
/// @param value the TIMEX3 value (TimeML 1.2.1): `2017-04-05`, `P3D`, `2017-W14`, `PRESENT_REF`; `XXXX-09-16` where the
///     text gives no year and nothing anchors it
/// @param edtf the days it can mean; absent for durations, sets and vague references
public record TimeExpression(Span span, Type type, String value, Optional<Edtf> edtf) {
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
