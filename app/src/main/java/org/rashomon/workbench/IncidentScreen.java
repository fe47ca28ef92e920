package org.rashomon.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.Page;
import org.rashomon.casefile.Standing;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.Teller;
import org.rashomon.dossier.page.Accounts;
import org.rashomon.incident.Telling;

/// What is said to have happened: all incidents, and the accounts of one side by side.
final class IncidentScreen {
    private static final int PAGE = 50;
    private static final int NEAR = 100;

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
        routes.post("/incidents/{key}/join", waiting.until(Frame.Screen.INCIDENTS, this::join));
        routes.post("/incidents/{key}/part", waiting.until(Frame.Screen.INCIDENTS, this::part));
        routes.post("/groupings/{id}/undo", this::undo);
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
                        "groupings",
                        desk.decisions().groupings(),
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
                        "near",
                        near(incident, standing),
                        "accounts",
                        fullestFirst(Accounts.of(incident, standing.layout())),
                        "to",
                        new WordsLink(standing)));
    }

    /// Whoever says most of it stands first, so that a wide table begins where there is something to read.
    private static Accounts fullestFirst(Accounts accounts) {
        List<Teller> tellers = accounts.tellers().stream()
                .sorted(Comparator.comparingLong((Teller teller) -> -accounts.rows().stream()
                        .filter(row -> !row.by(teller).isEmpty())
                        .count()))
                .toList();
        return new Accounts(tellers, accounts.rows());
    }

    private static IncidentEntry asked(Context http, Standing standing) {
        return Optional.of(http.pathParam("key")).flatMap(standing::incident).orElseThrow(Asked.missing("incident"));
    }

    /// Those closest in time, which are most likely to be the same.
    private static List<IncidentEntry> near(IncidentEntry incident, Standing standing) {
        long day = incident.day().map(LocalDate::toEpochDay).orElse(0L);
        return standing.layout().incidents().stream()
                .filter(one -> !one.id().equals(incident.id()))
                .sorted(Comparator.comparingLong((IncidentEntry one) ->
                                Math.abs(one.day().map(LocalDate::toEpochDay).orElse(0L) - day))
                        .thenComparingInt(IncidentEntry::number))
                .limit(NEAR)
                .toList();
    }

    private void join(Context http, Standing standing) {
        IncidentEntry one = asked(http, standing);
        IncidentEntry other = standing.incident(
                        Optional.ofNullable(http.formParam("other")).orElse(""))
                .orElseThrow(Asked.missing("incident"));
        desk.decisions()
                .join(
                        one.shared().tellings().getFirst(),
                        other.shared().tellings().getFirst(),
                        Asked.reason(http));
        http.redirect("/incidents", HttpStatus.SEE_OTHER);
    }

    private void part(Context http, Standing standing) {
        List<Telling> tellings = asked(http, standing).shared().tellings();
        int number = Asked.number(Optional.ofNullable(http.formParam("telling")).orElse(""));
        if (number >= tellings.size() || tellings.size() < 2)
            throw Asked.missing("telling").get();
        Telling one = tellings.get(number);
        desk.decisions()
                .part(one, tellings.stream().filter(other -> !other.equals(one)).toList(), Asked.reason(http));
        http.redirect("/incidents", HttpStatus.SEE_OTHER);
    }

    private void undo(Context http) {
        desk.decisions().takeBack(Asked.id(http));
        http.redirect("/incidents", HttpStatus.SEE_OTHER);
    }
}
