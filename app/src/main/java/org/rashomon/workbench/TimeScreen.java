package org.rashomon.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.Page;
import org.rashomon.casefile.Standing;
import org.rashomon.dossier.layout.IncidentEntry;

/// When and where: choosing a stretch of the one filters the other.
public final class TimeScreen {
    private static final int PAGE = 50;

    private final Desk desk;
    private final Pages pages;
    private final Waiting waiting;
    private volatile @Nullable IncidentDays days;

    TimeScreen(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
        this.waiting = new Waiting(desk, pages);
    }

    /// What is chosen, as the address writes it; "" for nothing.
    public record Chosen(String from, String to, String box) {
        /// The same with other days or another box.
        public String href(String newFrom, String newTo, String newBox) {
            return "/time?from=%s&to=%s&box=%s".formatted(encoded(newFrom), encoded(newTo), encoded(newBox));
        }

        public boolean isAny() {
            return !from.isEmpty() || !to.isEmpty() || !box.isEmpty();
        }

        private static String encoded(String words) {
            return URLEncoder.encode(words, StandardCharsets.UTF_8);
        }
    }

    /// Two requests at once may both read them; either's will do.
    private IncidentDays days(Standing standing) {
        IncidentDays known = days;
        if (known == null || !known.isOf(standing)) {
            known = new IncidentDays(standing);
            days = known;
        }
        return known;
    }

    void routes(RoutesConfig routes) {
        routes.get("/time", waiting.until(Frame.Screen.TIME, this::show));
    }

    private void show(Context http, Standing standing) {
        Chosen chosen = new Chosen(asked(http, "from"), asked(http, "to"), asked(http, "box"));
        TimePlace wanted =
                new TimePlace(standing, days(standing), day(chosen.from), day(chosen.to), Box.read(chosen.box));
        List<IncidentEntry> incidents = wanted.incidents();
        List<TimePlace.Spot> spots = wanted.spots(incidents);
        Map<String, Object> parts = new HashMap<>();
        parts.put("frame", Frame.of(desk, "Time and place", Frame.Screen.TIME));
        parts.put("chosen", chosen);
        parts.put("time", TimePicture.of(wanted, incidents, wanted.spoken()));
        parts.put("map", MapPicture.of(spots, wanted.box()));
        parts.put(
                "undated",
                incidents.stream()
                        .filter(one -> wanted.days().of(one).first().isEmpty())
                        .limit(PAGE)
                        .toList());
        parts.put("placeless", (int) incidents.stream()
                .filter(one ->
                        TimePlace.places(one).noneMatch(place -> place.point().isPresent()))
                .count());
        parts.put("page", Page.of(incidents, Asked.page(http), PAGE));
        pages.show(http, "time", parts);
    }

    private static String asked(Context http, String name) {
        return Optional.ofNullable(http.queryParam(name)).orElse("").strip();
    }

    private static Optional<LocalDate> day(String words) {
        try {
            return words.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(words));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'%s' is no date. Write it as 2017-04-13.".formatted(words), e);
        }
    }
}
