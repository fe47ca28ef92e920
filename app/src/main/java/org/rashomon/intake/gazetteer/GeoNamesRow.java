package org.rashomon.intake.gazetteer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.language.Gazetteer;
import org.rashomon.language.PlaceNames;

/// A row of GeoNames' table of places (`allCountries.txt`, `cities500.txt`, `SY.txt`): nineteen columns with tabs
/// between, described at https://download.geonames.org/export/dump/readme.txt.
///
/// @param kind empty for what no report names a place by (a street, a shop, a well)
/// @param district GeoNames' code of its second-level region, or ""
/// @param changed the day the row was last changed, when it says so
record GeoNamesRow(
        String name,
        String plain,
        List<String> others,
        double lat,
        double lon,
        Optional<Gazetteer.Kind> kind,
        boolean isSeat,
        String country,
        String region,
        String district,
        int people,
        Optional<LocalDate> changed) {
    static final int COLUMNS = 19;

    /// Small places have few other names that a report would use, and many that would be mistaken for something else.
    private static final int OTHER_NAMES_FROM = 5_000;

    private static final int LONGEST_CODE = 4;

    private static final Set<String> SEATS = Set.of("PPLC", "PPLA", "PPLA2");

    /// Islands, mountains, lakes, seas, airports, air bases, camps, dams: by GeoNames' codes of features.
    private static final Set<String> SITES = Set.of(
            "ISL", "ISLS", "ATOL", "PEN", "CAPE", "MT", "MTS", "VAL", "PASS", "DSRT", "LK", "LKS", "SEA", "GULF", "BAY",
            "OCN", "STRT", "DAM", "AIRP", "AIRB", "AIRF", "MILB", "CMPRF", "CONT", "RGN");

    /// Names with a capital in Latin letters: pinyin and the like stand in lower case, codes of airports in capitals.
    private static final Pattern LATIN = Pattern.compile("\\p{Lu}[\\p{IsLatin}\\p{M} .'’‘`-]*");

    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");

    /// @throws IllegalArgumentException when it is no such row; the message says what is wrong and how to mend it
    static GeoNamesRow parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "has %d columns where GeoNames' table has %d. Take the file as GeoNames gives it, tabs and all"
                            .formatted(columns.length, COLUMNS));
        }
        if (columns[1].isBlank())
            throw new IllegalArgumentException("has no name (column 2). Write one, or leave the row out");
        return new GeoNamesRow(
                columns[1],
                columns[2],
                columns[3].isEmpty() ? List.of() : List.of(columns[3].split(",")),
                degrees(columns[4], 90, "latitude", 5),
                degrees(columns[5], 180, "longitude", 6),
                kind(columns[6], columns[7]),
                SEATS.contains(columns[7]),
                code(columns[8], 2, "country", 9),
                code(columns[10], LONGEST_CODE, "region", 11),
                columns[11],
                people(columns[14]),
                day(columns[18]));
    }

    private static double degrees(String words, int most, String what, int column) {
        try {
            double degrees = Double.parseDouble(words);
            if (Math.abs(degrees) <= most) return degrees;
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalArgumentException("has the %s '%s' (column %d). Write degrees from -%d to %d, as 35.9306"
                .formatted(what, shortened(words), column, most, most));
    }

    private static int people(String words) {
        if (words.isEmpty()) return 0;
        try {
            long people = Long.parseLong(words);
            if (people >= 0) return (int) Math.min(people, Integer.MAX_VALUE);
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalArgumentException(
                "has the population '%s' (column 15). Write a whole number, or nothing".formatted(shortened(words)));
    }

    /// A code that is longer than we keep is of a region we could not tell apart: it is left out.
    private static String code(String words, int most, String what, int column) {
        boolean plain = words.chars().allMatch(c -> c > 32 && c < 127);
        if (plain && words.length() <= most) return words;
        if (plain && most > 2) return "";
        throw new IllegalArgumentException("has the code of a %s '%s' (column %d). Write at most %d letters, as SY"
                .formatted(what, shortened(words), column, most));
    }

    private static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // only the date of the whole is made of it
        }
    }

    private static String shortened(String words) {
        return words.length() <= 30 ? words : words.substring(0, 30) + "…";
    }

    private static Optional<Gazetteer.Kind> kind(String group, String code) {
        return Optional.ofNullable(
                switch (group) {
                    case "P" -> code.equals("PPLX") ? Gazetteer.Kind.QUARTER : Gazetteer.Kind.TOWN;
                    case "A" ->
                        switch (code) {
                            case "ADM1" -> Gazetteer.Kind.REGION;
                            case "ADM2", "ADM3" -> Gazetteer.Kind.DISTRICT;
                            case "PCLI", "PCLD", "PCLS", "PCLF", "PCLIX", "PCL", "TERR" -> Gazetteer.Kind.COUNTRY;
                            default -> null;
                        };
                    default -> SITES.contains(code) ? Gazetteer.Kind.SITE : null;
                });
    }

    /// Its names, folded, with what each is; none when nobody would name it as a place.
    Map<String, Gazetteer.Kind> names() {
        Map<String, Gazetteer.Kind> names = new LinkedHashMap<>();
        if (kind.isEmpty()) return names;
        for (String one : List.of(name, plain)) if (!one.isBlank()) names.putIfAbsent(PlaceNames.fold(one), kind.get());
        boolean town = kind.get() == Gazetteer.Kind.TOWN && (isSeat || people >= OTHER_NAMES_FROM);
        if (!town && kind.get() != Gazetteer.Kind.REGION) return names;
        Gazetteer.Kind other = town ? Gazetteer.Kind.OTHER_NAME : Gazetteer.Kind.REGION;
        for (String one : others) {
            if (LATIN.matcher(one).matches() && SMALL.matcher(one).find())
                names.putIfAbsent(PlaceNames.fold(one), other);
        }
        return names;
    }
}
