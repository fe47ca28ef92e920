package org.rashomon.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.Found;

/// Words, found as they are typed: in the names of speakers, in statements, in sources.
final class SearchScreen {
    private static final int AS_YOU_TYPE = 6;
    private static final int ON_A_PAGE = 100;
    private static final int LONGEST = 200;

    private final Desk desk;
    private final Pages pages;

    SearchScreen(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    void routes(RoutesConfig routes) {
        routes.get("/search", this::search);
    }

    private void search(Context http) {
        String given = Optional.ofNullable(http.queryParam("q")).orElse("").stripLeading();
        String typed = given.length() <= LONGEST ? given : given.substring(0, LONGEST);
        boolean asYouType = http.header("HX-Request") != null;
        List<Found> found = desk.search(typed, asYouType ? AS_YOU_TYPE : ON_A_PAGE);
        if (asYouType) {
            pages.show(http, "hits", Map.of("found", found, "typed", typed));
        } else {
            Frame frame = Frame.of(desk, "Search", Frame.Screen.CASE);
            pages.show(http, "search", Map.of("frame", frame, "found", found, "typed", typed));
        }
    }
}
