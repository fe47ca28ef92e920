package org.rashomon.dossier;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Where the templates write to; makes everything inert on the way.
public record AppendableOutput(Appendable out) implements TemplateOutput {
    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int begin, int end) {
        try {
            out.append(Inert.text(text, begin, end));
        } catch (IOException e) {
            throw new UncheckedIOException("the dossier could not be written: " + e.getMessage(), e);
        }
    }
}
