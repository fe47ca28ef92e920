package org.rashomon.dossier;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Where the templates write to.
record AppendableOutput(Appendable out) implements TemplateOutput {
    @Override
    public void writeContent(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException("the dossier could not be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void writeContent(String text, int begin, int end) {
        try {
            out.append(text, begin, end);
        } catch (IOException e) {
            throw new UncheckedIOException("the dossier could not be written: " + e.getMessage(), e);
        }
    }
}
