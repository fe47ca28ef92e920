package org.rashomon.dossier.page;

/// What words of a source are marked as, outermost first. The letter is the class the style sheet knows.
enum MarkKind {
    TAKEN("k"),
    CONTENT("q"),
    SOURCE("s"),
    CUE("u"),
    BASIS("b"),
    VENUE("e"),
    MENTION("m"),
    CLAIM("c"),
    WHEN("w"),
    WHERE("w"),
    HEDGE("h");

    private final String css;

    MarkKind(String css) {
        this.css = css;
    }

    String css() {
        return css;
    }
}
