package org.rashomon.dossier.layout;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.language.Edtf;

/// Dates in words: `2017-04-04~` is "about 4 April 2017", `XXXX-09-16` is "16 September, year not given".
public final class DateWording {
    private static final Pattern POINT =
            Pattern.compile("([0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?(?:T([0-9:]+)(Z|[+-][0-9:]+)?)?([~?%])?");

    private DateWording() {}

    public static String of(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
    }

    /// Short enough for a table: "4 Apr 2017".
    public static String brief(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " "
                + day.getYear();
    }

    public static String of(Edtf date) {
        String[] ends = date.text().split("/", -1);
        if (ends.length < 2) return point(ends[0]);
        if (isOpen(ends[0])) return "until " + point(ends[1]);
        if (isOpen(ends[1])) return "from " + point(ends[0]) + " on";
        return point(ends[0]) + " to " + point(ends[1]);
    }

    /// Dates that are told of one thing: one or two as they are, of more the first and the last day.
    static String ofAll(List<Edtf> dates) {
        List<String> words = dates.stream().map(DateWording::of).distinct().toList();
        if (words.isEmpty()) return "no date given";
        if (words.size() <= 2) return String.join(" / ", words);
        String told = " (" + words.size() + " dates are told)";
        Optional<LocalDate> first = first(dates);
        Optional<LocalDate> last = dates.stream()
                .flatMap(date -> date.latest().or(date::earliest).stream())
                .max(LocalDate::compareTo);
        if (first.isEmpty() || last.isEmpty()) return words.getFirst() + " / …" + told;
        return (first.equals(last) ? of(first.get()) : of(first.get()) + " to " + of(last.get())) + told;
    }

    static Optional<LocalDate> first(List<Edtf> dates) {
        return dates.stream()
                .flatMap(date -> date.earliest().or(date::latest).stream())
                .min(LocalDate::compareTo);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static String point(String end) {
        Matcher found = POINT.matcher(end);
        if (!found.matches()) return end;
        boolean noYear = found.group(1).contains("X");
        boolean noMonth = found.group(2) == null || found.group(2).equals("XX");
        boolean noDay = found.group(3) == null || found.group(3).equals("XX");
        StringBuilder words = new StringBuilder(doubt(found.group(6)));
        if (!noDay) words.append(Integer.parseInt(found.group(3))).append(noMonth ? "th of a month" : " ");
        if (!noMonth) words.append(month(Integer.parseInt(found.group(2))));
        if (noYear) words.append(noMonth && noDay ? "year not given" : ", year not given");
        else words.append(noMonth && noDay ? "" : " ").append(found.group(1));
        if (found.group(4) != null) words.append(", ").append(found.group(4)).append(zone(found.group(5)));
        return words.toString();
    }

    private static String doubt(String mark) {
        if (mark == null) return "";
        return switch (mark) {
            case "~" -> "about ";
            case "?" -> "perhaps ";
            default -> "perhaps about ";
        };
    }

    private static String zone(String zone) {
        if (zone == null) return "";
        return zone.equals("Z") ? " UTC" : " UTC" + zone;
    }

    private static String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
