package org.rashomon.dossier;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

/// The dossier as one HTML file that needs nothing beside it: no script, no request, no font. All that comes from a
/// source is inert text in it.
public final class HtmlDossier {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /// Writes it all; the appendable is not closed.
    ///
    /// @throws java.io.UncheckedIOException when the appendable fails
    public void write(Dossier dossier, Appendable out) {
        templates.render("dossier.jte", dossier, new AppendableOutput(out));
    }
}
