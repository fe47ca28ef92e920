package org.rashomon.document;

import java.util.regex.Pattern;

/// "This post first appeared on …", "Originally published by …", "Republished from …".
final class Republications {
    private static final int LONGEST = 300;
    private static final String WORK =
            "(?:the |an? earlier version of )?(?:this|the) (?:post|article|story|piece|report|essay|interview|commentary|column|analysis|text|dispatch) ";
    private static final String ONCE = "(?:first|originally|previously|also) ";
    private static final String CAME =
            "(?:appeared|published|posted|printed|ran|run|aired|broadcast|written|produced) ";
    private static final Pattern LINE = Pattern.compile(
            "[\\[(*_ ]{0,4}(?:" + WORK + "(?:was |has been |is |had )?(?:" + ONCE + CAME
                    + "|re-?(?:published|printed|posted|produced) |cross-?posted )|" + ONCE + CAME
                    + "(?:on|in|at|by|for|under) |re-?(?:published|printed|posted|produced) (?:from|by|with|courtesy|under|here) "
                    + "|cross-?posted (?:from|on|at|with) |syndicated (?:from|by) |courtesy of ).*",
            Pattern.CASE_INSENSITIVE);

    private Republications() {}

    static boolean is(String text, Span line) {
        return line.length() <= LONGEST
                && LINE.matcher(text).region(line.start(), line.end()).matches();
    }
}
