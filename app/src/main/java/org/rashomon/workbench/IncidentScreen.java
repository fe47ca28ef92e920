package org.rashomon.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.Page;
import org.rashomon.casefile.Standing;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.page.Accounts;

/// What is said to have happened: all incidents, and the accounts of one side by side.
final class IncidentScreen {
    private static final int PAGE = 50;

    private final Desk desk;
    private final Pages pages;
    private final Waiting waiting;

    IncidentScreen(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
        this.waiting = new Waiting(desk, pages);
    }

    void routes(RoutesConfig routes) {
        routes.get("/incidents", waiting.until(Frame.Screen.INCIDENTS, this::list));
        routes.get("/incidents/{key}", waiting.until(Frame.Screen.INCIDENTS, this::show));
    }

    private void list(Context http, Standing standing) {
        boolean contested = "contested".equals(http.queryParam("show"));
        List<IncidentEntry> all = standing.layout().incidents();
        List<IncidentEntry> shown =
                contested ? all.stream().filter(IncidentEntry::isContested).toList() : all;
        Frame frame = Frame.of(desk, "Incidents", Frame.Screen.INCIDENTS, new Frame.Key("Enter", "open the incident"));
        pages.show(
                http,
                "incidents",
                Map.of(
                        "frame",
                        frame,
                        "page",
                        Page.of(shown, Asked.page(http), PAGE),
                        "contested",
                        contested,
                        "contestedCount",
                        (int) all.stream().filter(IncidentEntry::isContested).count(),
                        "allCount",
                        all.size()));
    }

    private void show(Context http, Standing standing) {
        IncidentEntry incident =
                Optional.of(http.pathParam("key")).flatMap(standing::incident).orElseThrow(Asked.missing("incident"));
        Frame frame = Frame.of(
                desk,
                incident.kinds() + ", " + incident.places(),
                Frame.Screen.INCIDENTS,
                new Frame.Key("j k", "next value, the one before"),
                new Frame.Key("Enter", "read the words in their report"));
        pages.show(
                http,
                "incident",
                Map.of(
                        "frame",
                        frame,
                        "incident",
                        incident,
                        "accounts",
                        Accounts.of(incident, standing.layout()),
                        "to",
                        new WordsLink(standing)));
    }
}
