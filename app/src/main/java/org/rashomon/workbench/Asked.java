package org.rashomon.workbench;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// What an address asks for, read with care: it may come from anywhere.
final class Asked {
    private Asked() {}

    /// @throws IllegalArgumentException when it is none of them
    static <T extends Enum<T>> T of(Class<T> kinds, String name) {
        return Enum.valueOf(kinds, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// The number of the page, from 1.
    static int page(Context http) {
        return Math.clamp(number(Optional.ofNullable(http.queryParam("page")).orElse("1")), 1, 1_000_000);
    }

    static int id(Context http) {
        return number(http.pathParam("id"));
    }

    static int number(String digits) {
        if (!digits.matches("\\d{1,9}")) throw new IllegalArgumentException("'%s' is no number.".formatted(digits));
        return Integer.parseInt(digits);
    }

    /// A decision over reports has to say why, so that others can follow it.
    ///
    /// @throws IllegalArgumentException when it does not
    static String reason(Context http) {
        String reason = Optional.ofNullable(http.formParam("reason")).orElse("").strip();
        if (reason.isEmpty()) throw new IllegalArgumentException("Say why: others will want to follow it.");
        return reason;
    }

    static Supplier<NotFoundResponse> missing(String what) {
        return () -> new NotFoundResponse("There is no such %s in this case.".formatted(what));
    }
}
