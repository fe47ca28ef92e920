package org.rashomon.dossier;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.rashomon.dossier.coincidence.CoincidenceEntry;
import org.rashomon.dossier.layout.Layout;
import org.rashomon.dossier.page.RulePage;
import org.rashomon.dossier.page.SourcePages;
import org.rashomon.dossier.page.Timeline;

/// The dossier as one HTML file that needs nothing beside it: no script, no request, no font. All that comes from a
/// source is inert text in it.
public final class HtmlDossier {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /// Writes it all; the appendable is not closed.
    ///
    /// @throws java.io.UncheckedIOException when the appendable fails
    public void write(Dossier dossier, Appendable out) {
        Layout layout = Layout.of(dossier.investigation());
        Map<String, Object> parts = Map.of(
                "dossier",
                dossier,
                "layout",
                layout,
                "timeline",
                Timeline.of(layout),
                "sources",
                new SourcePages(layout),
                "rules",
                RulePage.of(layout),
                "coincidences",
                CoincidenceEntry.of(dossier.coincidences(), layout),
                "style",
                style());
        templates.render("dossier.jte", parts, new AppendableOutput(out));
    }

    private static String style() {
        try (InputStream in = HtmlDossier.class.getResourceAsStream("dossier.css")) {
            if (in == null) throw new IllegalStateException("the jar lacks dossier.css");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("dossier.css in the jar cannot be read", e);
        }
    }
}
