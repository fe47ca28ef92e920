package org.rashomon.coincidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The answer in plain words. A and B stand for whatever the person called so.
///
/// @param sentence the whole answer in one sentence
/// @param remarks what else has to be known to read it rightly
/// @param blindSpots what this cannot see, whatever the answer
public record Answer(String sentence, List<String> remarks, List<String> blindSpots) {
    private static final double HARDLY_EVER = 10;

    public Answer {
        remarks = List.copyOf(remarks);
        blindSpots = List.copyOf(blindSpots);
    }

    public static Answer of(Analysis analysis, Denominator denominator) {
        return new Answer(sentence(analysis), remarks(analysis), blindSpots(denominator));
    }

    private static String sentence(Analysis analysis) {
        return switch (analysis.verdict()) {
            case NO_EVENTS ->
                "There is nothing to compare: there %s and there %s."
                        .formatted(
                                isOrAre(analysis.observed().a().size(), "A event"),
                                isOrAre(analysis.observed().b().size(), "B event"));
            case TOO_FEW -> "Too few to tell whether B follows A: " + tooFew(analysis) + ".";
            case NO_SIGN ->
                "No sign that B follows A: " + counts(analysis.asked()) + otherWindows(analysis) + shared(analysis)
                        + ".";
            case MORE_AFTER ->
                "B comes after A more often than before" + where(analysis) + "; this is not proof of cause.";
        };
    }

    private static String isOrAre(int number, String noun) {
        return switch (number) {
            case 0 -> "is no " + noun;
            case 1 -> "is one " + noun;
            default -> "are %s %ss".formatted(number(number), noun);
        };
    }

    private static String tooFew(Analysis analysis) {
        int a = analysis.observed().a().size();
        int b = analysis.observed().b().size();
        if (Math.min(a, b) < Analysis.FEWEST_EVENTS) {
            return "there %s and %s, and at least %d of each are needed"
                    .formatted(isOrAre(a, "A event"), number(b, "B event"), Analysis.FEWEST_EVENTS);
        }
        if (analysis.asked().used() == 0) {
            int last = analysis.asked().window().last();
            return "%s watched, and no A event has %s before it and after it that were"
                    .formatted(
                            analysis.observed().days() == 1
                                    ? "one day was"
                                    : number(analysis.observed().days()) + " days were",
                            days(last));
        }
        return "%s; before and after differ in %s, and at least %d are needed"
                .formatted(
                        counts(analysis.asked()),
                        analysis.asked().coins() == 1
                                ? "one region and month"
                                : number(analysis.asked().coins()) + " regions and months",
                        Analysis.FEWEST_COINS);
    }

    /// "a B event came within 3 days and 10 km after 43 of 182 A events, and before 50"
    private static String counts(Contrast contrast) {
        return "within %s and %s km, a B event came after %s of %s A events, and before %s of them"
                .formatted(
                        days(contrast.window().last()),
                        km(contrast.window().km()),
                        number(contrast.after()),
                        number(contrast.used()),
                        number(contrast.before()));
    }

    private static String otherWindows(Analysis analysis) {
        int others = analysis.tried().size() - 1;
        return others == 0 ? "" : "; no other of the %d windows tried shows one either".formatted(others + 1);
    }

    private static String shared(Analysis analysis) {
        if (analysis.asked().high() < 1) return "; if anything, B comes before A";
        return analysis.sharesTimesAndPlaces() ? "; they share times and places, equally before and after" : "";
    }

    private static String where(Analysis analysis) {
        List<Contrast> found = analysis.surpluses();
        if (found.contains(analysis.asked())) return ": " + counts(analysis.asked());
        String windows = found.stream()
                .map(one -> "%s and %s km"
                        .formatted(days(one.window().last()), km(one.window().km())))
                .collect(Collectors.joining("; "));
        return ", not in the window asked for but within " + windows + ", corrected for all windows tried";
    }

    private static List<String> remarks(Analysis analysis) {
        List<String> remarks = new ArrayList<>();
        if (analysis.verdict() == Verdict.NO_EVENTS) return remarks;
        if (analysis.verdict() != Verdict.MORE_AFTER) remarks.add(power(analysis));
        long same = analysis.asked().sameDay();
        if (same > 0) {
            remarks.add("%s of A and B on one day: %s order is unknown, %s neither as before nor as after."
                    .formatted(
                            same == 1 ? "One pair" : number(same) + " pairs",
                            same == 1 ? "its" : "their",
                            same == 1 ? "it counts" : "they count"));
        }
        int edge = analysis.observed().a().size() - analysis.asked().used();
        if (edge > 0) {
            remarks.add("%s of the first or last days %s not counted, since what came before or after was not watched."
                    .formatted(edge == 1 ? "One A event" : number(edge) + " A events", edge == 1 ? "is" : "are"));
        }
        return remarks;
    }

    private static String power(Analysis analysis) {
        String with = "With %s and %s events"
                .formatted(
                        number(analysis.observed().a().size()),
                        number(analysis.observed().b().size()));
        if (analysis.verdict() == Verdict.TOO_FEW || analysis.detectable() >= HARDLY_EVER) {
            return with
                    + " here only a very strong effect would show: B coming after A ten times as often as before, or more.";
        }
        return with
                + " here, B would have to come after A about %s times as often as before to be seen in four cases of five."
                        .formatted(decimal(analysis.detectable(), 1));
    }

    private static List<String> blindSpots(Denominator denominator) {
        List<String> spots = new ArrayList<>(List.of(
                "Phases that lag: if B's offensives begin some days after A's for a reason of their own, that looks like following. Look at the lag profile: a hump far from 0 speaks for it.",
                "A answering B hides what B does after A.",
                "If both are reported by one source, its habits are in both."));
        if (denominator == Denominator.SAMPLE) {
            spots.add("A sample: if A or B events were chosen with an eye on the other, the choice is what shows.");
        }
        return spots;
    }

    static String days(int number) {
        return number == 1 ? "1 day" : number(number) + " days";
    }

    static String km(double km) {
        return km == Math.rint(km) ? number((long) km) : Double.toString(km);
    }

    private static String number(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String decimal(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
