package org.rashomon.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// "2013", "the 1990s", "the late 1970s", "mid-1996", "the third quarter", "the winter of 1994", "fiscal 1989".
final class YearsAndQuarters implements TimeRule {
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final Pattern DECADE = Pattern.compile("(?:(?:early|mid|late)-)?(?:(1[5-9]|20)?'?([0-9])0[’']?s)");
    private static final Pattern MID_YEAR = Pattern.compile("(?:mid|early|late|post|pre)-((?:1[5-9]|20)\\d\\d)");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    static boolean mayBegin(String word) {
        return MID_YEAR.matcher(word).matches()
                || word.endsWith("-quarter")
                || DECADE.matcher(word).matches();
    }

    @Override
    public Optional<Reading> at(List<Token> tokens, int i, TimeAnchor anchor) {
        int at = i;
        String word = Numerals.lower(tokens, at);
        if (word.equals("the")) word = Numerals.lower(tokens, ++at);
        if (word.equals("fiscal")) word = Numerals.lower(tokens, ++at);
        if (word.equals("early") || word.equals("late") || word.equals("mid")) word = Numerals.lower(tokens, ++at);
        Optional<Reading> spelled = spelled(tokens, at, word);
        if (spelled.isPresent()) return spelled;
        Optional<Reading> end = yearEnd(tokens, at, anchor);
        if (end.isPresent()) return end;
        Optional<Reading> named = yearsQuarter(tokens, at, word, anchor);
        if (named.isPresent()) return named;
        Optional<Reading> whole = wholeYear(tokens, at, word, anchor);
        if (whole.isPresent()) return whole;
        Optional<Reading> hundred = century(tokens, at, word);
        if (hundred.isPresent()) return hundred;
        if (YEAR.matcher(word).matches() && Numerals.lower(tokens, at - 1).equals("fiscal"))
            return Optional.of(Reading.date(at + 1, word));
        if (YEAR.matcher(word).matches()) return year(tokens, i, at, word);
        var decade = DECADE.matcher(word);
        if (decade.matches()) {
            // "in his 30s" is an age.
            if (decade.group(1) == null && isOwner(Numerals.lower(tokens, at - 1))) return Optional.empty();
            String century = decade.group(1) == null ? "19" : decade.group(1);
            return Optional.of(Reading.date(at + 1, century + decade.group(2) + "X"));
        }
        var mid = MID_YEAR.matcher(word);
        if (mid.matches()) return Optional.of(Reading.date(at + 1, mid.group(1)));
        int from = at;
        return quarter(tokens, at, word, anchor).or(() -> seasonOfYear(tokens, from));
    }

    private static boolean isOwner(String word) {
        return switch (word) {
            case "his", "her", "their", "my", "your", "our" -> true;
            default -> false;
        };
    }

    /// "nineteen ninety-seven"
    private static Optional<Reading> spelled(List<Token> tokens, int at, String word) {
        long rest = Numerals.value(Numerals.lower(tokens, at + 1));
        if (!word.equals("nineteen") || rest < 10) return Optional.empty();
        return Optional.of(Reading.date(at + 2, "19" + rest));
    }

    /// "the 20th century"
    private static Optional<Reading> century(List<Token> tokens, int at, String word) {
        int ordinal = Numerals.ordinal(word);
        if (ordinal < 2 || ordinal > 21 || !Numerals.lower(tokens, at + 1).equals("century")) return Optional.empty();
        String years = "%02d".formatted(ordinal - 1);
        return Optional.of(new Reading(at + 2, TimeExpression.Type.DATE, years, Optional.of(new Edtf(years + "XX"))));
    }

    /// "the full year", "the year ended March 31", "the fiscal year ending today"
    private static Optional<Reading> wholeYear(List<Token> tokens, int at, String word, TimeAnchor anchor) {
        boolean full = word.equals("full") || word.equals("whole");
        int year = full ? at + 1 : at;
        if (!Numerals.lower(tokens, year).equals("year")) return Optional.empty();
        boolean fiscal = Numerals.lower(tokens, at - 1).equals("fiscal");
        String next = Numerals.lower(tokens, year + 1);
        boolean bounded = next.equals("ended") || next.equals("ending");
        if (fiscal || bounded) return Optional.of(Reading.duration(year + 1, "P1Y"));
        return full
                ? anchor.today().map(now -> Reading.date(year + 1, Integer.toString(now.getYear())))
                : Optional.empty();
    }

    /// "year's end", "year end", "the end of the year"
    private static Optional<Reading> yearEnd(List<Token> tokens, int at, TimeAnchor anchor) {
        if (!Numerals.lower(tokens, at).equals("year")) return Optional.empty();
        int end = Numerals.lower(tokens, at + 1).endsWith("s") ? at + 2 : at + 1;
        if (!Numerals.lower(tokens, end).equals("end")) return Optional.empty();
        return anchor.today().map(now -> Reading.date(end + 1, Integer.toString(now.getYear())));
    }

    /// "the 1988 third quarter", "the 1988 quarter" (the one spoken of, a year or more before)
    private static Optional<Reading> yearsQuarter(List<Token> tokens, int at, String word, TimeAnchor anchor) {
        if (!YEAR.matcher(word).matches()) return Optional.empty();
        String next = Numerals.lower(tokens, at + 1);
        if (next.equals("quarter") || next.equals("period"))
            return anchor.quarterBefore().map(quarter -> YearsBefore.quarter(at + 2, word + quarter.substring(4)));
        int ordinal = ORDINALS.indexOf(Numerals.lower(tokens, at + 1));
        if (ordinal < 0 || !Numerals.lower(tokens, at + 2).equals("quarter")) return Optional.empty();
        return Optional.of(TimeUnits.quarter(at + 3, LocalDate.of(Integer.parseInt(word), ordinal * 3 + 1, 1)));
    }

    private static Optional<Reading> year(List<Token> tokens, int from, int at, String word) {
        if (tokens.get(at).text().contains("'")) return Optional.empty();
        String before = Numerals.lower(tokens, from - 1);
        String after = Numerals.lower(tokens, at + 1);
        if (before.endsWith("$") || before.equals("£") || before.equals("no.")) return Optional.empty();
        // "2000 people" counts; "2013 agreement" dates.
        if (at + 1 < tokens.size()) {
            Token next = tokens.get(at + 1);
            boolean plural = next.isTagged("NOUN") && !next.lemma().equals(after) && !isAfterDatePreposition(before);
            if (plural || after.equals("people") || after.equals("%")) return Optional.empty();
        }
        return Optional.of(Reading.date(at + 1, word));
    }

    private static boolean isAfterDatePreposition(String word) {
        return switch (word) {
            case "in", "since", "of", "the", "until", "from", "during", "after", "before", "by" -> true;
            default -> false;
        };
    }

    /// "the third quarter", "third-quarter", "this year's third quarter"
    private static Optional<Reading> quarter(List<Token> tokens, int at, String word, TimeAnchor anchor) {
        int ordinal = ORDINALS.indexOf(word);
        int end = at + 2;
        if (word.endsWith("-quarter")) {
            ordinal = ORDINALS.indexOf(word.substring(0, word.length() - "-quarter".length()));
            end = at + 1;
        } else if (!Numerals.lower(tokens, at + 1).equals("quarter")) {
            boolean period =
                    word.equals("latest") && Numerals.lower(tokens, at + 1).equals("period");
            if (period) return latestQuarter(tokens, at, anchor);
            return word.equals("quarter") ? latestQuarter(tokens, at - 1, anchor) : Optional.empty();
        }
        if (ordinal < 0) return latestQuarter(tokens, at, anchor);
        String next = Numerals.lower(tokens, end);
        if (next.equals("of") && YEAR.matcher(Numerals.lower(tokens, end + 1)).matches()) {
            int year = Integer.parseInt(Numerals.lower(tokens, end + 1));
            return Optional.of(TimeUnits.quarter(end + 2, LocalDate.of(year, ordinal * 3 + 1, 1)));
        }
        int behind = end;
        int month = ordinal * 3 + 1;
        return anchor.today().map(now -> {
            // Unless it is about the future, a quarter spoken of has begun.
            LocalDate first = LocalDate.of(now.getYear(), month, 1);
            boolean ahead = first.isAfter(now) && anchor.tense() == Tense.PAST;
            return TimeUnits.quarter(behind, ahead ? first.minusYears(1) : first);
        });
    }

    /// "the quarter", "the latest quarter": the last one that is over.
    private static Optional<Reading> latestQuarter(List<Token> tokens, int i, TimeAnchor anchor) {
        String word = Numerals.lower(tokens, i);
        boolean the = word.equals("the")
                || word.equals("latest") && Numerals.lower(tokens, i - 1).equals("the");
        if (!the) return Optional.empty();
        return anchor.today().map(now -> TimeUnits.quarter(i + 2, now.minusMonths(3)));
    }

    /// "the winter of 1994", "spring 2012"
    private static Optional<Reading> seasonOfYear(List<Token> tokens, int at) {
        Optional<String> season = RelativeUnits.season(Numerals.lower(tokens, at));
        if (season.isEmpty()) return Optional.empty();
        int year = Numerals.lower(tokens, at + 1).equals("of") ? at + 2 : at + 1;
        String word = Numerals.lower(tokens, year);
        if (!YEAR.matcher(word).matches()) return Optional.empty();
        return Optional.of(new Reading(
                year + 1, TimeExpression.Type.DATE, word + "-" + season.get(), Optional.of(new Edtf(word + "~"))));
    }
}
