package org.rashomon.casefile;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.dossier.layout.Wording;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Value;
import org.rashomon.language.Edtf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The value of a claim as a person types it, and as a judgement keeps it.
public final class ClaimValue {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST = 300;
    private static final Pattern COUNT =
            Pattern.compile("(?:(at least|up to)\\s+)?(\\d{1,7})(?:\\s*(?:to|-|–)\\s*(\\d{1,7}))?(?:\\s+(.*))?");
    private static final Pattern UNCOUNTED = Pattern.compile("some(?:, not counted)?(?:\\s+(.*))?");

    private ClaimValue() {}

    /// A value in words that [#typed] reads again.
    public static String words(Value value) {
        return value instanceof Value.When(Edtf date) ? date.text() : Wording.of(value);
    }

    /// Reads what a person typed: `12`, `12 to 15 children`, `at least 9`; `2017-04-04`, `2017-04-04/2017-04-06`;
    /// words.
    ///
    /// @throws IllegalArgumentException when it is no value of this slot, with what one is
    static Value typed(Slot slot, String given) {
        String typed = given.strip().replaceAll("\\s+", " ");
        if (typed.isEmpty() || typed.length() > LONGEST) {
            throw new IllegalArgumentException("A value has 1 to %d characters.".formatted(LONGEST));
        }
        return switch (slot) {
            case KILLED, WOUNDED -> toll(typed);
            case WHEN -> when(typed);
            case WHERE,
                    PERPETRATOR,
                    TARGET,
                    WEAPON,
                    EXPLANATION,
                    RESPONSIBILITY,
                    FIRST_REPORTED,
                    LATER_REPORTED,
                    VOTES -> new Value.Words(typed);
        };
    }

    private static Value toll(String typed) {
        Matcher some = UNCOUNTED.matcher(typed.toLowerCase(Locale.ROOT));
        if (some.matches()) {
            return new Value.Toll(OptionalInt.empty(), OptionalInt.empty(), some.group(1) == null ? "" : some.group(1));
        }
        Matcher count = COUNT.matcher(typed);
        if (!count.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no number. Write 12, 12 to 15, at least 9, up to 30; the group counted may follow: 12 children."
                            .formatted(typed));
        }
        int first = Integer.parseInt(count.group(2));
        String who = count.group(4) == null ? "" : count.group(4);
        boolean isRange = count.group(3) != null;
        if (count.group(1) != null && isRange || isRange && Integer.parseInt(count.group(3)) < first) {
            throw new IllegalArgumentException("'%s' does not go from less to more.".formatted(typed));
        }
        if (isRange)
            return new Value.Toll(OptionalInt.of(first), OptionalInt.of(Integer.parseInt(count.group(3))), who);
        if (count.group(1) == null) return new Value.Toll(OptionalInt.of(first), OptionalInt.of(first), who);
        return count.group(1).equals("at least")
                ? new Value.Toll(OptionalInt.of(first), OptionalInt.empty(), who)
                : new Value.Toll(OptionalInt.empty(), OptionalInt.of(first), who);
    }

    private static Value when(String typed) {
        if (typed.matches("[0-9X./~?%T:Z+-]+")) {
            Edtf date = new Edtf(typed);
            if (date.earliest().isPresent() || date.latest().isPresent()) return new Value.When(date);
        }
        throw new IllegalArgumentException(
                "'%s' is no date. Write 2017-04-04, 2017-04 or 2017-04-04/2017-04-06.".formatted(typed));
    }

    static String written(Value value, String exactWords) {
        ObjectNode node = JSON.createObjectNode();
        switch (value) {
            case Value.Toll(OptionalInt min, OptionalInt max, String who) -> {
                ObjectNode toll = node.putObject("toll");
                min.ifPresent(least -> toll.put("min", least));
                max.ifPresent(most -> toll.put("max", most));
                toll.put("who", who);
            }
            case Value.When(Edtf date) -> node.put("when", date.text());
            case Value.Words(String text) -> node.put("text", text);
        }
        return node.put("words", exactWords).toString();
    }

    static Value read(String written) {
        JsonNode node = JSON.readTree(written);
        if (node.has("toll")) {
            JsonNode toll = node.path("toll");
            return new Value.Toll(
                    bound(toll.path("min")),
                    bound(toll.path("max")),
                    toll.path("who").asString(""));
        }
        if (node.has("when")) return new Value.When(new Edtf(node.path("when").asString("")));
        return new Value.Words(node.path("text").asString(""));
    }

    private static OptionalInt bound(JsonNode node) {
        return node.isMissingNode() ? OptionalInt.empty() : OptionalInt.of(node.asInt());
    }
}
