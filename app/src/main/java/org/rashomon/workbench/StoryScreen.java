package org.rashomon.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.Page;
import org.rashomon.casefile.Standing;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.ShiftEntry;
import org.rashomon.dossier.layout.SpreadEntry;
import org.rashomon.narrative.Corroboration;

/// How stories went: what one speaker says as it changes with time, which report took its words from which, and from
/// how
/// many origins the reports have what they tell.
public final class StoryScreen {
    private static final int PAGE = 40;
    private static final int TREES = 8;

    private final Desk desk;
    private final Pages pages;
    private final Waiting waiting;

    StoryScreen(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
        this.waiting = new Waiting(desk, pages);
    }

    /// A shift and the incident it is about.
    public record Strip(IncidentEntry incident, ShiftEntry shift) {}

    /// A value of an incident that several reports give, and where they have it from.
    public record Origin(IncidentEntry incident, Corroboration value) {
        /// What looks like many voices and is few comes first.
        private static final Comparator<Origin> MOST_FOLDED_FIRST =
                Comparator.comparingInt(one -> one.value.roots().size() - one.value.reports());
    }

    /// One of the three ways to look at how stories went.
    public enum Tab {
        CHANGES("What one speaker says, in time", "/stories"),
        SPREAD("Who took from whom", "/stories/spread"),
        ORIGINS("How many origins", "/stories/origins");

        private final String label;
        private final String href;

        Tab(String label, String href) {
            this.label = label;
            this.href = href;
        }

        public String label() {
            return label;
        }

        public String href() {
            return href;
        }
    }

    void routes(RoutesConfig routes) {
        routes.get("/stories", waiting.until(Frame.Screen.STORIES, this::changes));
        routes.get("/stories/spread", waiting.until(Frame.Screen.STORIES, this::spread));
        routes.get("/stories/origins", waiting.until(Frame.Screen.STORIES, this::origins));
    }

    private void changes(Context http, Standing standing) {
        List<Strip> strips = new ArrayList<>();
        for (IncidentEntry incident : standing.layout().incidents()) {
            incident.shifts().forEach(shift -> strips.add(new Strip(incident, shift)));
        }
        show(http, "stories", standing, Page.of(strips, Asked.page(http), PAGE), Map.of());
    }

    private void spread(Context http, Standing standing) {
        SpreadEntry spread = standing.layout().spread();
        List<SpreadPart> parts = spread.trees().stream()
                .flatMap(tree -> SpreadPart.of(tree).stream())
                .toList();
        show(
                http,
                "spread",
                standing,
                Page.of(parts, Asked.page(http), TREES),
                Map.of("trees", spread.trees().size(), "outlets", spread.outlets()));
    }

    private void origins(Context http, Standing standing) {
        List<Origin> origins = new ArrayList<>();
        for (IncidentEntry incident : standing.layout().incidents()) {
            incident.corroborations().forEach(value -> origins.add(new Origin(incident, value)));
        }
        origins.sort(Origin.MOST_FOLDED_FIRST);
        show(http, "origins", standing, Page.of(origins, Asked.page(http), PAGE), Map.of());
    }

    private void show(Context http, String template, Standing standing, Page<?> page, Map<String, Object> more) {
        Map<String, Object> parts = new HashMap<>(more);
        parts.put("frame", Frame.of(desk, "Stories", Frame.Screen.STORIES));
        parts.put("page", page);
        parts.put("to", new WordsLink(standing));
        pages.show(http, template, parts);
    }
}
