package org.rashomon.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiConsumer;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.PaperPdf;
import org.rashomon.casefile.Standing;
import org.rashomon.dossier.ClaimsCsv;
import org.rashomon.dossier.CompositionFiles;
import org.rashomon.dossier.Dossier;
import org.rashomon.dossier.HtmlDossier;
import org.rashomon.dossier.JsonDossier;
import org.rashomon.dossier.SchemaClaims;
import org.rashomon.dossier.WebAnnotations;
import org.rashomon.dossier.composition.Composition;
import org.rashomon.dossier.paper.CompositionPaper;
import org.rashomon.dossier.paper.DossierPaper;
import org.rashomon.dossier.paper.Paper;
import org.rashomon.dossier.paper.PaperDocx;
import org.rashomon.dossier.paper.PaperHtml;

/// What is handed over: the whole dossier, or what was composed of it. The files are downloads and never shown in
/// place: they carry their own style, which no page of the workbench may.
final class DossierScreen {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

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
        routes.get("/dossier/dossier.html", words("text/html", new HtmlDossier()::write));
        routes.get("/dossier/dossier.json", words("application/json", new JsonDossier()::write));
        routes.get("/dossier/claims.csv", words("text/csv", new ClaimsCsv()::write));
        routes.get("/dossier/annotations.jsonld", words("application/ld+json", new WebAnnotations()::write));
        routes.get("/dossier/claims.jsonld", words("application/ld+json", new SchemaClaims()::write));
        routes.get("/dossier/dossier.pdf", whole("application/pdf", PaperPdf::write));
        routes.get("/dossier/dossier.docx", whole(WORD, PaperDocx::write));
        CompositionFiles files = new CompositionFiles();
        routes.get("/composed/composed.html", composed("text/html", (one, out) -> text(html(one), out)));
        routes.get(
                "/composed/composed.pdf", composed("application/pdf", (one, out) -> PaperPdf.write(paper(one), out)));
        routes.get("/composed/composed.docx", composed(WORD, (one, out) -> PaperDocx.write(paper(one), out)));
        routes.get("/composed/composed.json", composedWords("application/json", files::json));
        routes.get("/composed/composed.csv", composedWords("text/csv", files::csv));
        routes.get("/composed/annotations.jsonld", composedWords("application/ld+json", files::annotations));
        routes.get("/composed/claims.jsonld", composedWords("application/ld+json", files::claims));
    }

    private void show(Context http, Standing standing) {
        Frame frame = Frame.of(desk, "Dossier", Frame.Screen.DOSSIER, new Frame.Key("Enter", "save the file"));
        pages.show(http, "dossier", Map.of("frame", frame, "dossier", standing.dossier(), "layout", standing.layout()));
    }

    private Handler words(String type, BiConsumer<Dossier, Appendable> write) {
        return export(type + "; charset=utf-8", (standing, out) -> {
            StringBuilder words = new StringBuilder();
            write.accept(standing.dossier(), words);
            text(words.toString(), out);
        });
    }

    private Handler whole(String type, BiConsumer<Paper, OutputStream> write) {
        return export(
                type, (standing, out) -> write.accept(DossierPaper.of(standing.dossier(), standing.layout()), out));
    }

    private Handler composedWords(String type, BiConsumer<Composition, Appendable> write) {
        return composed(type + "; charset=utf-8", (composition, out) -> {
            StringBuilder words = new StringBuilder();
            write.accept(composition, words);
            text(words.toString(), out);
        });
    }

    private Handler composed(String type, BiConsumer<Composition, ByteArrayOutputStream> write) {
        return export(
                type,
                (standing, out) -> write.accept(
                        desk.draft(standing)
                                .composition(
                                        standing.dossier().title(),
                                        standing.dossier().madeBy()),
                        out));
    }

    private static Paper paper(Composition composition) {
        return CompositionPaper.of(composition);
    }

    private static String html(Composition composition) {
        return PaperHtml.of(paper(composition));
    }

    private static void text(String words, ByteArrayOutputStream out) {
        out.writeBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    private Handler export(String type, BiConsumer<Standing, ByteArrayOutputStream> write) {
        return waiting.untilCurrent(Frame.Screen.DOSSIER, (http, standing) -> {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            write.accept(standing, whole);
            String name = http.path().substring(http.path().lastIndexOf('/') + 1);
            http.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
            http.contentType(type).result(whole.toByteArray());
        });
    }
}
