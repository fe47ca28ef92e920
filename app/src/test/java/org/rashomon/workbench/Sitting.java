package org.rashomon.workbench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.Inbox;
import org.rashomon.casefile.Request;

/// A workbench over a case in a temporary folder, and a person at it who speaks HTTP.
final class Sitting implements AutoCloseable {
    static final String REPORT = """
            Market of Varnholt hit

            Governor Ilse Brandt said on Monday that 12 people had been killed when mortar rounds hit the market of Varnholt.

            The army denied that it had shelled the market.
            """;

    final Desk desk;
    final Workbench workbench;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String cookie;

    private Sitting(Desk desk) throws IOException, InterruptedException {
        this.desk = desk;
        this.workbench = Workbench.open(desk, 0);
        HttpResponse<String> entered = client.send(
                HttpRequest.newBuilder(URI.create(workbench.address())).build(), HttpResponse.BodyHandlers.ofString());
        this.cookie = entered.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }

    static Sitting over(Path folder) throws IOException, InterruptedException {
        return new Sitting(desk(folder));
    }

    static Desk desk(Path folder) {
        return Desk.open(
                folder,
                Clock.fixed(Instant.parse("2031-05-03T10:00:00Z"), ZoneOffset.UTC),
                "A. Tester",
                "Rashomon test");
    }

    static void drop(Desk desk, String name, String text) throws InterruptedException {
        Request said = new Request(
                List.of(),
                Optional.empty(),
                Optional.of(java.time.LocalDate.of(2031, 5, 1)),
                Optional.of("The Herald"));
        desk.take(
                List.of(new Inbox.Dropped(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))),
                said);
        waitUntilRead(desk);
    }

    static void waitUntilRead(Desk desk) throws InterruptedException {
        while (desk.importing().isRunning()) Thread.sleep(20);
        while (desk.isBehind()) Thread.sleep(20);
    }

    String origin() {
        return workbench.address().replaceAll("/enter.*", "");
    }

    String cookie() {
        return cookie;
    }

    HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(URI.create(origin() + path)).header("Cookie", cookie);
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(asked(path).build());
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(asked(path)
                .header("Origin", origin())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    @Override
    public void close() {
        workbench.close();
    }
}
