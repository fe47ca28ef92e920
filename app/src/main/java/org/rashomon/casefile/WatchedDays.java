package org.rashomon.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Days as a person writes and reads them: dates, or whole numbers where a table counts its days.
public final class WatchedDays {
    private final boolean counted;

    public WatchedDays(boolean counted) {
        this.counted = counted;
    }

    /// @throws IllegalArgumentException when it is none, with a message for people
    Gathered.Days parse(String words) {
        String[] ends = words.split("/", -1);
        if (ends.length != 2) throw unreadable(words);
        try {
            Gathered.Days days = new Gathered.Days(day(ends[0].strip()), day(ends[1].strip()));
            if (days.count() < 1) {
                throw new IllegalArgumentException("--observed %s runs backwards.".formatted(words));
            }
            return days;
        } catch (DateTimeException | NumberFormatException e) {
            throw unreadable(words);
        }
    }

    private long day(String words) {
        return counted ? Long.parseLong(words) : LocalDate.parse(words).toEpochDay();
    }

    private IllegalArgumentException unreadable(String words) {
        return new IllegalArgumentException("--observed cannot read '%s'. Write it as %s."
                .formatted(words, counted ? "0/365, in the days that the table counts" : "2016-01-01/2016-12-31"));
    }

    public String shown(long day) {
        return counted ? "day " + day : LocalDate.ofEpochDay(day).toString();
    }
}
