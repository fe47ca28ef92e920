package org.rashomon.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.Import;
import org.rashomon.casefile.Inbox;
import org.rashomon.casefile.Page;
import org.rashomon.casefile.ReportSearch;
import org.rashomon.casefile.Request;

/// What is in the case, and putting more into it.
final class CaseScreen {
    private final Desk desk;
    private final Pages pages;

    CaseScreen(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    void routes(RoutesConfig routes) {
        routes.get("/", http -> show(http, "case"));
        routes.get("/reports", http -> show(http, "reports"));
        routes.get("/import", this::progress);
        routes.post("/take", this::take);
        routes.post("/paste", this::paste);
    }

    private void show(Context http, String template) {
        Listing listing = listing(http);
        Page<?> page = desk.reports(listing.search());
        Frame frame = Frame.of(
                desk,
                desk.name(),
                Frame.Screen.CASE,
                new Frame.Key("Enter", "read the report"),
                new Frame.Key("o", "choose files to add"),
                new Frame.Key("p", "paste a text"));
        pages.show(
                http,
                template,
                template.equals("case")
                        ? Map.of(
                                "frame",
                                frame,
                                "listing",
                                listing,
                                "page",
                                page,
                                "state",
                                desk.importing(),
                                "person",
                                desk.person())
                        : Map.of("listing", listing, "page", page));
        desk.visited();
    }

    private Listing listing(Context http) {
        String show = Optional.ofNullable(http.queryParam("show")).orElse("all");
        boolean isProblem = show.equals("skipped") || show.equals("failed");
        Map<ReportSearch.Which, Integer> counts = new EnumMap<>(ReportSearch.Which.class);
        for (ReportSearch.Which which : ReportSearch.Which.values()) counts.put(which, desk.count(which));
        return new Listing(
                new ReportSearch(
                        Optional.ofNullable(http.queryParam("words")).orElse(""),
                        isProblem ? ReportSearch.Which.ALL : Asked.of(ReportSearch.Which.class, show),
                        Asked.of(
                                ReportSearch.Order.class,
                                Optional.ofNullable(http.queryParam("order")).orElse("added")),
                        Asked.page(http)),
                isProblem ? show : "",
                counts,
                desk.problems("skipped"),
                desk.problems("failed"));
    }

    /// The progress of a running import; nothing new when none runs and the page knows it.
    private void progress(Context http) {
        Import state = desk.importing();
        if (!state.isRunning() && "no".equals(http.queryParam("running"))) {
            http.status(HttpStatus.NO_CONTENT);
            return;
        }
        if (!state.isRunning()) http.header("HX-Trigger", "case-changed");
        pages.show(http, "import", Map.of("state", state));
    }

    private void take(Context http) {
        List<Inbox.Dropped> files = new ArrayList<>();
        for (UploadedFile file : http.uploadedFiles("files")) {
            if (file.size() > 0 || !file.filename().isEmpty()) {
                files.add(new Inbox.Dropped(file.filename(), file.content()));
            }
        }
        if (files.isEmpty()) throw new IllegalArgumentException("No file was chosen.");
        desk.take(files, said(http));
        http.redirect("/", HttpStatus.SEE_OTHER);
    }

    private void paste(Context http) {
        String text = Optional.ofNullable(http.formParam("text")).orElse("");
        if (text.isBlank()) throw new IllegalArgumentException("There is no text to add.");
        String name = Optional.ofNullable(http.formParam("name"))
                .filter(given -> !given.isBlank())
                .orElseGet(() -> firstWords(text));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        desk.take(List.of(new Inbox.Dropped(name + ".txt", new ByteArrayInputStream(bytes))), said(http));
        http.redirect("/", HttpStatus.SEE_OTHER);
    }

    private static String firstWords(String text) {
        String words = text.strip().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return words.length() <= 40 ? words : words.substring(0, 40).strip();
    }

    private static Request said(Context http) {
        return new Request(
                List.of(),
                given(http, "columns"),
                given(http, "published").map(CaseScreen::day),
                given(http, "outlet"));
    }

    private static Optional<String> given(Context http, String name) {
        return Optional.ofNullable(http.formParam(name)).map(String::strip).filter(words -> !words.isEmpty());
    }

    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'%s' is no date. Write it as 2017-04-13.".formatted(words), e);
        }
    }
}
