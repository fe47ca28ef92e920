package org.rashomon.workbench;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.Standing;

/// Screens over all reports wait a moment for them to be laid out; when that takes longer, the page says so and asks
/// again by itself. What stood before is shown as long as it takes, and says so.
record Waiting(Desk desk, Pages pages) {
    private static final long A_MOMENT = 250;
    private static final long A_WHILE = 2_000;

    Handler until(Frame.Screen screen, BiConsumer<Context, Standing> show) {
        return http -> {
            Optional<Standing> standing = desk.standing(A_MOMENT);
            if (standing.isPresent()) {
                show.accept(http, standing.get());
            } else {
                wait(http, screen, "This page opens by itself when they are.");
            }
        };
    }

    /// What is handed over never shows how the reports stood before: it waits, and says so when that takes longer.
    Handler untilCurrent(Frame.Screen screen, BiConsumer<Context, Standing> export) {
        return http -> {
            Optional<Standing> standing = desk.currentStanding(A_WHILE);
            if (standing.isPresent()) {
                export.accept(http, standing.get());
            } else {
                http.status(HttpStatus.ACCEPTED);
                wait(http, screen, "The file is made of what was judged up to now, and saved by itself when they are.");
            }
        };
    }

    private void wait(Context http, Frame.Screen screen, String then) {
        http.header("Refresh", "1");
        pages.show(http, "waiting", Map.of("frame", Frame.of(desk, screen.label(), screen), "then", then));
    }
}
