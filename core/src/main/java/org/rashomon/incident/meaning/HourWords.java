package org.rashomon.incident.meaning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.document.WordList;
import org.rashomon.language.Edtf;

/// Reads the hours of a day that a time gives: by the clock, or by a part of the day in its words ("on Monday night").
final class HourWords {
    private static final Pattern CLOCK =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT(\\d\\d):(\\d\\d)(?::\\d\\d)?(Z|[+-][0-9:]+)?");
    private static final int HOUR = 60;

    private record Part(String words, int from, int to) {}

    private static final List<Part> PARTS = WordList.lines(HourWords.class, "day-parts.txt").stream()
            .map(HourWords::part)
            .sorted(Comparator.comparingInt((Part part) -> -part.words().length()))
            .toList();

    private HourWords() {}

    static Optional<Meaning> in(Edtf date, String words) {
        if (!date.isDay()) return Optional.empty();
        LocalDate day = date.earliest().orElseThrow();
        Matcher clock = CLOCK.matcher(date.text());
        if (clock.matches()) {
            int minute = LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)))
                            .toSecondOfDay()
                    / HOUR;
            return Optional.of(new Meaning.Hours(day, minute, minute, clock.group(3) != null));
        }
        String folded = " " + Words.folded(words) + " ";
        return PARTS.stream()
                .filter(part -> folded.contains(" " + part.words() + " "))
                .findFirst()
                .map(part -> new Meaning.Hours(day, part.from(), part.to(), false));
    }

    private static Part part(String line) {
        String[] sides = line.split("=");
        String[] ends = sides[1].strip().split(" ");
        return new Part(sides[0].strip(), minutes(ends[0]), minutes(ends[1]));
    }

    private static int minutes(String clock) {
        String[] parts = clock.split(":");
        return Integer.parseInt(parts[0]) * HOUR + Integer.parseInt(parts[1]);
    }
}
