package org.rashomon.dossier.layout;

import java.util.Locale;
import java.util.OptionalInt;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Contradiction;
import org.rashomon.document.Paragraph;
import org.rashomon.document.Section;
import org.rashomon.incident.Kind;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Value;
import org.rashomon.narrative.Root;
import org.rashomon.narrative.Shift;
import org.rashomon.narrative.spread.Alteration;
import org.rashomon.narrative.spread.Reason;

/// Our own words for what was found, all in one place so that a test can read them: neutral, never "claims" for one
/// speaker and "says" for another, and nobody is said to be right.
public final class Wording {
    /// Stands where a speaker's name was not found.
    public static final String UNRESOLVED = "Speaker not named";

    private Wording() {}

    public static String of(Stance stance) {
        return switch (stance) {
            case ASSERTS -> "says";
            case DENIES -> "denies";
            case DOUBTS -> "doubts";
            case ACCUSES -> "accuses";
            case DEMANDS -> "demands";
            case PROMISES -> "promises";
            case JUDGES -> "praises, condemns or regrets";
            case HOLDS -> "thinks, wants or hopes";
        };
    }

    public static String of(Attribution.Form form) {
        return switch (form) {
            case DIRECT -> "in quotation marks";
            case INDIRECT -> "in the reporter’s words";
            case MIXED -> "partly in quotation marks";
            case BLOCK -> "as a block quotation";
        };
    }

    public static String of(Kind kind) {
        return switch (kind) {
            case AIRSTRIKE -> "Air strike";
            case MISSILE_STRIKE -> "Missile strike";
            case SHELLING -> "Shelling";
            case BOMBING -> "Bombing";
            case CHEMICAL_ATTACK -> "Chemical attack";
            case SHOOTING -> "Shooting";
            case CLASH -> "Fighting";
            case EXECUTION -> "Execution";
            case ABDUCTION -> "Abduction";
            case ATTACK -> "Attack";
            case VOTE -> "Vote";
        };
    }

    public static String of(Slot slot) {
        return switch (slot) {
            case WHEN -> "When";
            case WHERE -> "Where";
            case PERPETRATOR -> "By whom";
            case TARGET -> "Against what or whom";
            case WEAPON -> "With what";
            case KILLED -> "Killed";
            case WOUNDED -> "Wounded";
            case EXPLANATION -> "Other account of the cause";
            case RESPONSIBILITY -> "Responsibility taken";
            case FIRST_REPORTED -> "Said to have been reported at first";
            case VOTES -> "Votes";
            case LATER_REPORTED -> "… and later";
        };
    }

    public static String of(Speaker.Kind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case BODY -> "body";
            case DOCUMENT -> "document";
            case UNNAMED -> "unnamed source";
            case UNRESOLVED -> "speaker not found";
        };
    }

    public static String of(Contradiction.Weight weight) {
        return switch (weight) {
            case CANNOT_BOTH_HOLD -> "Cannot both hold";
            case DIFFERS_IN_PART -> "Differ in part";
            case ONLY_SEEMS -> "Only seem to differ";
        };
    }

    public static String of(Shift.Change change) {
        return switch (change) {
            case GROWS -> "the number grows";
            case NARROWS -> "from the general to the particular";
            case REVERSES -> "from one to another that cannot hold beside it";
            case WITHDRAWS -> "from saying so to denying or doubting it";
            case CORRECTS -> "what was said before is corrected";
            case CHANGES -> "other words";
        };
    }

    public static String of(Reason.Kind kind) {
        return switch (kind) {
            case CREDITS -> "says where it is from";
            case SHARES_WORDS -> "shares words with it";
            case CITES -> "cites it";
            case SHARES_A_QUOTATION -> "shares a quotation with it";
            case SHARES_A_SOURCE -> "names the same source";
        };
    }

    public static String of(Alteration.Kind kind) {
        return switch (kind) {
            case ATTRIBUTION_LOST -> "the speaker is no longer named";
            case ATTRIBUTION_CHANGED -> "another speaker";
            case HEDGE_LOST -> "the word that held it back is gone";
            case DENIAL_DROPPED -> "the denial beside it is gone";
            case NUMBER_ROUNDED -> "the number is rounded";
            case NUMBER_CHANGED -> "another number";
            case SCARE_QUOTES_LOST -> "quotation marks taken away";
            case SCARE_QUOTES_ADDED -> "quotation marks put around it";
        };
    }

    public static String of(Root.Kind kind) {
        return switch (kind) {
            case SPEAKER -> "";
            case OUTLET -> "in its own words";
            case UNNAMED -> "without a name";
            case OUTSIDE -> "not among these reports";
        };
    }

    public static String of(Paragraph.Kind kind) {
        return switch (kind) {
            case PROSE -> "";
            case HEADING -> "Heading";
            case DATELINE -> "Dateline";
            case CAPTION -> "Caption";
            case BLOCK_QUOTE -> "Block quotation";
            case REPUBLICATION -> "Republished";
            case FURNITURE -> "Not part of the report";
        };
    }

    public static String of(Section.Kind kind) {
        return switch (kind) {
            case HEADER -> "Header of the file";
            case REPORT -> "";
            case UPDATE -> "Later entry";
            case ORIGINAL_ENTRY -> "First entry";
            case STORY -> "Another story";
        };
    }

    public static String of(Value value) {
        return switch (value) {
            case Value.Toll(OptionalInt min, OptionalInt max, String who) -> {
                String count = count(min, max);
                yield who.isBlank() ? count : count + " " + who;
            }
            case Value.Words(String text) -> text;
            case Value.When(var date) -> DateWording.of(date);
        };
    }

    private static String count(OptionalInt min, OptionalInt max) {
        if (min.isEmpty() && max.isEmpty()) return "some, not counted";
        if (min.isEmpty()) return "up to " + max.getAsInt();
        if (max.isEmpty()) return "at least " + min.getAsInt();
        if (min.getAsInt() == max.getAsInt()) return Integer.toString(min.getAsInt());
        return min.getAsInt() + " to " + max.getAsInt();
    }

    /// "1 report", "2 reports", "no report", "none of them".
    public static String number(long count, String one, String many) {
        if (count == 0) return one.startsWith("of ") ? "none " + one : "no " + one;
        return count == 1 ? "1 " + one : grouped(count) + " " + many;
    }

    public static String grouped(long count) {
        return String.format(Locale.ENGLISH, "%,d", count).replace(',', '\u202f');
    }

    /// A rule's name as people say it: `tolls-must-overlap` is "tolls must overlap".
    public static String rule(String name) {
        return name.replace('-', ' ');
    }

    /// What it asks, in a few words: "counts of the same people must share a number".
    public static String law(String name) {
        return Laws.of(name);
    }
}
