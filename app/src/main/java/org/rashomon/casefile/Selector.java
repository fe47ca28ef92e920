package org.rashomon.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which events are meant: `kind=airstrike,place=Dorval`, all of them to hold; `kind=airstrike|shelling`, one of
/// them.
///
/// A name is only compared with names; nothing depends on whose it is.
///
/// @param words as the person wrote them
public record Selector(String words, List<Condition> conditions) {
    /// A comma belongs to a value unless another `key=` follows it.
    private static final Pattern NEXT = Pattern.compile(",(?=[^,=]+=)");

    private static final Pattern CONDITION = Pattern.compile("\\s*([^=]+?)\\s*=\\s*(.*?)\\s*", Pattern.DOTALL);

    /// @param values any of them will do; in lower case
    public record Condition(String key, List<String> values) {
        public Condition {
            values = List.copyOf(values);
        }
    }

    public Selector {
        conditions = List.copyOf(conditions);
    }

    /// @param option for the message: `--a`
    /// @throws IllegalArgumentException when it is none, with a message for people
    public static Selector parse(String option, String words) {
        List<Condition> conditions = new ArrayList<>();
        for (String part : NEXT.split(words, -1)) {
            Matcher condition = CONDITION.matcher(part);
            if (!condition.matches() || condition.group(2).isEmpty()) {
                throw new IllegalArgumentException(
                        "%s cannot read '%s'. Write it as kind=airstrike,perpetrator=NAME or, with --events, as class=A."
                                .formatted(option, part.strip()));
            }
            conditions.add(new Condition(
                    condition.group(1).toLowerCase(Locale.ROOT),
                    Arrays.stream(condition.group(2).split("\\|", -1))
                            .map(Selector::folded)
                            .toList()));
        }
        return new Selector(words, conditions);
    }

    static String folded(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}
