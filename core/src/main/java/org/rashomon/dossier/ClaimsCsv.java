package org.rashomon.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rashomon.attribution.Speaker;
import org.rashomon.dossier.layout.ClaimEntry;
import org.rashomon.dossier.layout.Layout;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Value;

/// The claims of a dossier, one a row, for people who live in spreadsheets (RFC 4180, UTF-8).
///
/// A cell that a spreadsheet would take for a formula, because it begins with `=`, `+`, `-` or `@` (white space before
/// it included), begins with an apostrophe instead, as OWASP's "CSV Injection" advises: `'=1+1`.
public final class ClaimsCsv {
    private static final String[] COLUMNS = {
        "claim",
        "incident",
        "report",
        "name",
        "outlet",
        "published",
        "slot",
        "value",
        "min",
        "max",
        "who",
        "said by",
        "role",
        "affiliation",
        "stance",
        "hedge",
        "exact words",
        "start",
        "end",
        "sha256"
    };
    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

    /// Writes it all; the appendable is not closed.
    ///
    /// @throws UncheckedIOException when the appendable fails
    public void write(Dossier dossier, Appendable out) {
        try {
            CSVPrinter printer = CSVFormat.RFC4180.print(out);
            printer.printRecord((Object[]) COLUMNS);
            Layout layout = Layout.of(dossier.investigation());
            for (ClaimEntry claim : layout.claims().toList()) printer.printRecord(row(claim));
        } catch (IOException e) {
            throw new UncheckedIOException("the claims could not be written: " + e.getMessage(), e);
        }
    }

    private static Object[] row(ClaimEntry entry) {
        Claim claim = entry.claim();
        Optional<Value.Toll> toll =
                claim.value() instanceof Value.Toll counted ? Optional.of(counted) : Optional.empty();
        return new Object[] {
            entry.id(),
            entry.incident(),
            entry.report().id(),
            inert(entry.report().document().id()),
            inert(entry.report().document().origin().outlet().orElse("")),
            entry.report().published().map(Object::toString).orElse(""),
            JsonNames.lower(claim.slot()),
            inert(value(claim.value())),
            toll.map(Value.Toll::min).map(ClaimsCsv::number).orElse(""),
            toll.map(Value.Toll::max).map(ClaimsCsv::number).orElse(""),
            inert(toll.map(Value.Toll::who).orElse("")),
            inert(claim.by().isPresent() ? entry.teller().name() : ""),
            inert(claim.by().flatMap(Speaker::role).orElse("")),
            inert(claim.by().flatMap(Speaker::affiliation).orElse("")),
            JsonNames.lower(claim.stance()),
            inert(entry.hedge().orElse("")),
            inert(entry.words()),
            claim.span().start(),
            claim.span().end(),
            entry.report().document().origin().sha256()
        };
    }

    private static String value(Value value) {
        return switch (value) {
            case Value.Toll toll -> "";
            case Value.Words(String text) -> text;
            case Value.When(var date) -> date.text();
        };
    }

    private static String number(OptionalInt bound) {
        return bound.isPresent() ? Integer.toString(bound.getAsInt()) : "";
    }

    /// A cell that no spreadsheet takes for a formula.
    static String inert(String cell) {
        String safe = Inert.text(cell, 0, cell.length()).toString();
        String stripped = safe.strip();
        boolean formula = !stripped.isEmpty() && FORMULA.indexOf(stripped.charAt(0)) >= 0;
        boolean control = !safe.isEmpty() && "\t\r\n".indexOf(safe.charAt(0)) >= 0;
        return formula || control ? "'" + safe : safe;
    }
}
