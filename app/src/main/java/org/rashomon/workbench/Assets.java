package org.rashomon.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.CRC32;

/// Style and script, from the jar. Their address carries a check sum, so that a browser keeps them as long as they
/// are the same.
final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "workbench.css", "text/css; charset=utf-8",
            "print.css", "text/css; charset=utf-8",
            "workbench.js", "text/javascript; charset=utf-8",
            "reader.js", "text/javascript; charset=utf-8",
            "compose.js", "text/javascript; charset=utf-8",
            "htmx.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");
    private static final String HTMX = "/META-INF/resources/_static/htmx.org/2.0.2/dist/htmx.min.js";

    void routes(RoutesConfig routes) {
        routes.get("/assets/{sum}/{name}", this::send);
    }

    /// Where a file is found.
    static String at(String name) {
        CRC32 sum = new CRC32();
        sum.update(bytes(name));
        return "/assets/%08x/%s".formatted(sum.getValue(), name);
    }

    private void send(Context http) {
        String name = http.pathParam("name");
        String type = TYPES.get(name);
        if (type == null) {
            http.status(HttpStatus.NOT_FOUND).result("There is no " + name + " here.\n");
            return;
        }
        http.header("Cache-Control", "private, max-age=31536000, immutable");
        http.contentType(type).result(bytes(name));
    }

    private static byte[] bytes(String name) {
        String path = name.equals("htmx.js") ? HTMX : "/org/rashomon/workbench/" + name;
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("the jar lacks " + path);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " in the jar cannot be read", e);
        }
    }
}
