package org.rashomon.workbench;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.javalin.http.Context;
import java.util.Map;
import org.rashomon.dossier.AppendableOutput;

/// Writes pages. All that comes from a source passes the same gate as in the dossier.
final class Pages {
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.rashomon.workbench.templates");

    void show(Context http, String template, Map<String, Object> parts) {
        StringBuilder page = new StringBuilder(1 << 16);
        templates.render("workbench/" + template + ".jte", parts, new AppendableOutput(page));
        http.html(page.toString());
    }
}
