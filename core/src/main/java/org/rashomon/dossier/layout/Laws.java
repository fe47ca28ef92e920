package org.rashomon.dossier.layout;

import java.util.Map;

/// What each rule asks, in one sentence for the reader of a dossier; the pages in `docs/rules` tell the rest.
final class Laws {
    private static final Map<String, String> BY_RULE = Map.ofEntries(
            Map.entry("denial-against-assertion", "what one says another denies"),
            Map.entry("first-reported", "one thing was reported first, or another"),
            Map.entry("happened-or-not", "what is told as done cannot have been made up"),
            Map.entry("headline-against-body", "a headline says what nothing below it says"),
            Map.entry("one-perpetrator", "one act has one doer, or several who are named together"),
            Map.entry("one-place", "one incident has one place"),
            Map.entry("one-target", "what was hit was one thing or another"),
            Map.entry("one-weapon", "it came from the air or from the ground, with this agent or that"),
            Map.entry("report-against-its-quotation", "a report says one thing and quotes another"),
            Map.entry("responsibility-claimed-or-not", "whoever claims a deed says who did it"),
            Map.entry("rival-counts", "two counts differ, though both can hold"),
            Map.entry("rival-explanations", "one explanation stands against another"),
            Map.entry("same-day", "one incident has one day"),
            Map.entry("same-hour", "one incident has one hour"),
            Map.entry(
                    "speaker-against-himself",
                    "one voice gave two values that cannot both hold, or denied what it said"),
            Map.entry("votes-add-up", "the numbers of a vote must add up, and be the same in two tellings"),
            Map.entry("tolls-must-overlap", "counts of the same people must share a number"));

    private Laws() {}

    static String of(String rule) {
        return BY_RULE.getOrDefault(rule, "");
    }
}
