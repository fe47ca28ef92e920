package org.rashomon.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is let in, and what every answer carries.
class GuardTest {
    private static final List<String> SCREENS = List.of(
            "/",
            "/source/1",
            "/incidents",
            "/time",
            "/speakers",
            "/stories",
            "/stories/spread",
            "/stories/origins",
            "/coincidence",
            "/coincidence?akind=shelling&bkind=clash&outof=sample",
            "/dossier",
            "/search?q=market");

    @TempDir
    static Path folder;

    private static Sitting sitting;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        sitting = Sitting.over(folder.resolve("case"));
        Sitting.drop(sitting.desk, "a.txt", Sitting.REPORT);
    }

    @AfterAll
    static void close() {
        sitting.close();
    }

    private static HttpRequest.Builder stranger(String path) {
        return HttpRequest.newBuilder(URI.create(sitting.origin() + path));
    }

    @Test
    void every_screen_opens_for_the_person_with_the_cookie() throws Exception {
        for (String screen : SCREENS)
            assertThat(sitting.get(screen).statusCode()).as(screen).isEqualTo(200);
    }

    @Test
    void nothing_opens_without_the_cookie() throws Exception {
        for (String screen : SCREENS) {
            HttpResponse<String> answer = sitting.send(stranger(screen).build());
            assertThat(answer.statusCode()).as(screen).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("Varnholt");
        }
    }

    @Test
    void a_wrong_token_does_not_open() throws Exception {
        assertThat(sitting.send(stranger("/enter?token=" + "0".repeat(48)).build())
                        .statusCode())
                .isEqualTo(403);
        assertThat(sitting.send(stranger("/enter").build()).statusCode()).isEqualTo(403);
    }

    @Test
    void the_cookie_is_for_this_site_and_for_no_script() throws Exception {
        HttpResponse<String> entered = sitting.send(
                HttpRequest.newBuilder(URI.create(sitting.workbench.address())).build());
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Location")).contains("/");
        assertThat(entered.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .doesNotContain(sitting.workbench.address().replaceAll(".*token=", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1", "localhost:1", ""})
    void a_name_that_was_made_to_point_here_is_refused(String host) throws Exception {
        int port = URI.create(sitting.origin()).getPort();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String request = "GET / HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\nConnection: close\r\n\r\n"
                    .formatted(host, sitting.cookie());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Varnholt");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/source/1/judge",
                "/paste",
                "/take",
                "/incidents/x/join",
                "/groupings/1/undo",
                "/speakers/join",
                "/speakers/undo/1",
                "/compose/add",
                "/compose/undo"
            })
    void another_origin_changes_nothing(String path) throws Exception {
        for (String origin : List.of("http://evil.example", "null", "http://127.0.0.1:1")) {
            HttpRequest request = sitting.asked(path)
                    .header("Origin", origin)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("act=undo&text=Some+words"))
                    .build();
            assertThat(sitting.send(request).statusCode()).as(origin).isEqualTo(403);
        }
        HttpRequest without =
                sitting.asked(path).POST(HttpRequest.BodyPublishers.noBody()).build();
        assertThat(sitting.send(without).statusCode()).as("no origin").isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void a_request_that_another_site_began_is_refused(String site) throws Exception {
        HttpResponse<String> answer =
                sitting.send(sitting.asked("/").header("Sec-Fetch-Site", site).build());
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void every_answer_forbids_inline_script_frames_and_other_sites() throws Exception {
        for (String screen : SCREENS) {
            var headers = sitting.get(screen).headers();
            assertThat(headers.firstValue("Content-Security-Policy")).contains(Guard.POLICY);
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Cache-Control")).contains("no-store");
            assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
        }
        assertThat(Guard.POLICY).doesNotContain("unsafe").doesNotContain("*").startsWith("default-src 'none'");
    }

    @Test
    void no_page_has_inline_script_or_style_or_a_foreign_address() throws Exception {
        for (String screen : SCREENS) {
            String page = sitting.get(screen).body();
            assertThat(page)
                    .as(screen)
                    .doesNotContainPattern("<script(?![^>]* src=)")
                    .doesNotContain("<style")
                    .doesNotContainPattern("<[^>]* (?:style|on[a-z]+|hx-on[^=]*)=")
                    .doesNotContainPattern("(?:src|href|action)=\"(?:https?:|//|javascript:)");
        }
    }

    @Test
    void numbers_that_are_none_are_refused_and_what_is_not_there_is_not_found() throws Exception {
        assertThat(sitting.get("/source/abc").statusCode()).isEqualTo(400);
        assertThat(sitting.get("/source/999999").statusCode()).isEqualTo(404);
        assertThat(sitting.get("/incidents/none-such").statusCode()).isEqualTo(404);
        assertThat(sitting.get("/assets/0/../../case.db").statusCode()).isEqualTo(404);
        assertThat(sitting.get("/?show=nonsense").statusCode()).isEqualTo(400);
    }
}
