package org.rashomon.workbench;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.Standing;

/// Screens over all reports wait a moment for them to be laid out; when that takes longer, the page says so and asks
/// again by itself. What stood before is shown as long as it takes, and says so.
record Waiting(Desk desk, Pages pages) {
    private static final long A_MOMENT = 250;

    Handler until(Frame.Screen screen, BiConsumer<Context, Standing> show) {
        return http -> {
            Optional<Standing> standing = desk.standing(A_MOMENT);
            if (standing.isPresent()) {
                show.accept(http, standing.get());
            } else {
                http.header("Refresh", "1");
                pages.show(http, "waiting", Map.of("frame", Frame.of(desk, screen.label(), screen)));
            }
        };
    }
}
