package org.rashomon.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiConsumer;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.Standing;
import org.rashomon.dossier.ClaimsCsv;
import org.rashomon.dossier.Dossier;
import org.rashomon.dossier.HtmlDossier;
import org.rashomon.dossier.JsonDossier;
import org.rashomon.dossier.SchemaClaims;
import org.rashomon.dossier.WebAnnotations;

/// What is handed over. The files are downloads and never shown in place: they carry their own style, which no page of
/// the workbench may.
final class DossierScreen {
    private final Desk desk;
    private final Pages pages;
    private final Waiting waiting;

    DossierScreen(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
        this.waiting = new Waiting(desk, pages);
    }

    void routes(RoutesConfig routes) {
        routes.get("/dossier", waiting.until(Frame.Screen.DOSSIER, this::show));
        routes.get("/dossier/dossier.html", export("text/html", new HtmlDossier()::write));
        routes.get("/dossier/dossier.json", export("application/json", new JsonDossier()::write));
        routes.get("/dossier/claims.csv", export("text/csv", new ClaimsCsv()::write));
        routes.get("/dossier/annotations.jsonld", export("application/ld+json", new WebAnnotations()::write));
        routes.get("/dossier/claims.jsonld", export("application/ld+json", new SchemaClaims()::write));
    }

    private void show(Context http, Standing standing) {
        Frame frame = Frame.of(desk, "Dossier", Frame.Screen.DOSSIER, new Frame.Key("Enter", "save the file"));
        pages.show(http, "dossier", Map.of("frame", frame, "dossier", standing.dossier(), "layout", standing.layout()));
    }

    private io.javalin.http.Handler export(String type, BiConsumer<Dossier, Appendable> write) {
        return waiting.untilCurrent(Frame.Screen.DOSSIER, (http, standing) -> {
            StringBuilder whole = new StringBuilder();
            write.accept(standing.dossier(), whole);
            String name = http.path().substring(http.path().lastIndexOf('/') + 1);
            http.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
            http.contentType(type + "; charset=utf-8").result(whole.toString().getBytes(StandardCharsets.UTF_8));
        });
    }
}
