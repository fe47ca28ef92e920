package org.rashomon.workbench;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lets in the person who was shown the address, and nobody else: no other site in the same browser, no name that was
/// made to point here (DNS rebinding), no other program of the machine that does not know the token.
final class Guard {
    static final String ENTER = "/enter";

    /// Nothing but our own files: no inline script or style, no frame, no form to elsewhere.
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String token = secret();
    private final String session = secret();
    private volatile int port;

    private static String secret() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    void listensOn(int number) {
        port = number;
    }

    /// Where a person begins.
    String address() {
        return "http://127.0.0.1:%d%s?token=%s".formatted(port, ENTER, token);
    }

    private Set<String> hosts() {
        return Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /// A cookie is sent to every port of a host, so each workbench names its own.
    private String cookie() {
        return "rashomon-" + port;
    }

    /// Stands before every request.
    void check(Context http) {
        headers(http);
        String host = http.header("Host");
        if (host == null || !hosts().contains(host)) {
            refuse(http, HttpStatus.MISDIRECTED_REQUEST, "This address is not the workbench's.");
            return;
        }
        if (http.path().equals(ENTER)) {
            enter(http);
            return;
        }
        String site = http.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            refuse(http, HttpStatus.FORBIDDEN, "Another site may not ask the workbench.");
        } else if (!same(http.cookie(cookie()), session)) {
            refuse(http, HttpStatus.FORBIDDEN, "Open the address that rashomon serve printed; it lets you in.");
        } else if (changes(http) && !isOwnOrigin(http, host)) {
            refuse(http, HttpStatus.FORBIDDEN, "Another site may not change the case.");
        }
    }

    private static boolean changes(Context http) {
        return !http.method().equals(HandlerType.GET) && !http.method().equals(HandlerType.HEAD);
    }

    private static boolean isOwnOrigin(Context http, String host) {
        return ("http://" + host).equals(http.header("Origin"));
    }

    private void enter(Context http) {
        if (!http.method().equals(HandlerType.GET) || !same(http.queryParam("token"), token)) {
            refuse(http, HttpStatus.FORBIDDEN, "This token is not the one that was printed.");
            return;
        }
        http.cookie(new Cookie(cookie(), session, "/", -1, false, true, null, SameSite.STRICT));
        http.redirect("/", HttpStatus.SEE_OTHER);
        http.skipRemainingHandlers();
    }

    private static void headers(Context http) {
        http.header("Content-Security-Policy", POLICY);
        http.header("X-Content-Type-Options", "nosniff");
        http.header("X-Frame-Options", "DENY");
        // Tells other sites nothing; "no-referrer" would also take the origin from our own forms, which we ask for.
        http.header("Referrer-Policy", "same-origin");
        http.header("Cross-Origin-Opener-Policy", "same-origin");
        http.header("Cross-Origin-Resource-Policy", "same-origin");
        http.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        http.header("Cache-Control", "no-store");
    }

    private static void refuse(Context http, HttpStatus status, String why) {
        http.status(status).contentType("text/plain; charset=utf-8").result(why + "\n");
        http.skipRemainingHandlers();
    }

    /// Takes as long for a wrong one as for the right one.
    private static boolean same(@Nullable String given, String secret) {
        byte[] bytes = Optional.ofNullable(given).orElse("").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(bytes, secret.getBytes(StandardCharsets.UTF_8));
    }
}
