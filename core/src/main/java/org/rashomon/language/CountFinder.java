package org.rashomon.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rashomon.document.Document;
import org.rashomon.document.Span;
import org.rashomon.document.WordList;

/// Finds numbers as people write them, with the words that bound them.
///
/// Numbers that count nothing are left out: dates, times, ages, money, shares, measures, and numbers that are names
/// ("Resolution 5", "Su-22"). A bare "one", "no" and "none" is left to those who know what is counted.
final class CountFinder {
    private static final Set<String> MEASURES = WordList.words(CountFinder.class, "measures.txt");
    private static final Set<String> NUMBERED = WordList.words(CountFinder.class, "numbered-things.txt");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "aug.",
            "sept.",
            "sep.",
            "oct.",
            "nov.",
            "dec.",
            "jan",
            "feb",
            "mar",
            "apr",
            "aug",
            "sept",
            "sep",
            "oct",
            "nov",
            "dec");
    private static final Set<String> PEOPLE = Set.of("people", "men", "women", "children", "dead", "police", "troops");

    List<Count> in(Document document, List<Sentence> sentences) {
        List<Count> counts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            int i = 0;
            while (i < tokens.size()) {
                int next = i + 1;
                Optional<Numerals.Numeral> numeral = Numerals.at(tokens, i);
                if (numeral.isPresent()) {
                    Numerals.Numeral found = withOther(tokens, i, numeral.get());
                    next = found.end();
                    count(tokens, i, found).ifPresent(counts::add);
                }
                i = next;
            }
        }
        return counts;
    }

    /// "10 to 15", "two or three", "between 10 and 15"
    private static Numerals.Numeral withOther(List<Token> tokens, int i, Numerals.Numeral first) {
        String link = Numerals.lower(tokens, first.end());
        boolean between = Numerals.lower(tokens, i - 1).equals("between") && link.equals("and");
        boolean to = (link.equals("to") || link.equals("or") || link.equals("-") || link.equals("–"))
                && !Numerals.lower(tokens, i - 1).equals("from");
        if (first.isOpen() || !(between || to) || first.end() + 1 >= tokens.size()) return first;
        return Numerals.at(tokens, first.end() + 1)
                .filter(second -> second.low() > first.low() && !second.isOpen())
                // "10 to 15 million" counts both in millions; too seldom to guess.
                .map(second -> new Numerals.Numeral(second.end(), first.low(), second.high(), false))
                .orElse(first);
    }

    private static Optional<Count> count(List<Token> tokens, int start, Numerals.Numeral numeral) {
        Bound bound = Bound.before(tokens, start);
        int end = numeral.end();
        int from = bound.start();
        if (!countsSomething(tokens, start, numeral, bound)) return Optional.empty();
        long low = numeral.low();
        long high = numeral.high();
        OptionalInt min = OptionalInt.empty();
        OptionalInt max = OptionalInt.empty();
        switch (bound.kind()) {
            case AT_LEAST -> min = whole(low);
            case MORE_THAN -> min = whole(low + 1);
            case AT_MOST -> max = whole(numeral.isOpen() ? low : high);
            case FEWER_THAN -> max = whole(low - 1);
            case NONE -> {
                min = whole(low);
                max = numeral.isOpen() ? OptionalInt.empty() : whole(high);
            }
        }
        if (isMore(tokens, end)) {
            max = OptionalInt.empty();
            end += tokens.get(end).is("or") ? 2 : 1;
        }
        if (min.isEmpty() && max.isEmpty()) return Optional.empty();
        Span span = tokens.get(from).span().join(tokens.get(end - 1).span());
        return Optional.of(new Count(span, min, max));
    }

    private static OptionalInt whole(long value) {
        return value < 0 || value > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) value);
    }

    /// "16 or more", "16+"
    private static boolean isMore(List<Token> tokens, int end) {
        return (Numerals.lower(tokens, end).equals("or")
                        && Numerals.lower(tokens, end + 1).equals("more"))
                || Numerals.lower(tokens, end).equals("+");
    }

    private static boolean countsSomething(List<Token> tokens, int start, Numerals.Numeral numeral, Bound bound) {
        int end = numeral.end();
        boolean bounded = bound.kind() != Bound.Kind.NONE;
        if (numeral.low() == 1 && !bounded && Numerals.lower(tokens, start).equals("one")) return false;
        if (isMeasured(tokens, end) || isMoney(tokens, bound.start()) || isMoney(tokens, start)) return false;
        String before = Numerals.lower(tokens, start - 1);
        String after = Numerals.lower(tokens, end);
        if (MONTHS.contains(before) && !bounded || isMonth(tokens, end)) return false;
        if (NUMBERED.contains(before)) return false;
        if (isAge(tokens, start, end)) return false;
        if (Numerals.lower(tokens, start).equals("scores") && !after.equals("of") && !startsClause(tokens, end))
            return false;
        if (!numeral.digits() || bounded) return true;
        // "05 April", and "2235 (2015)", a resolution.
        if (Numerals.lower(tokens, start).startsWith("0") || isFollowedByYear(tokens, end)) return false;
        return !isYear(tokens, numeral) && !isName(tokens, start, end);
    }

    private static boolean isMeasured(List<Token> tokens, int end) {
        int at = end;
        if (Numerals.lower(tokens, at).equals("or")
                && Numerals.lower(tokens, at + 1).equals("more")) at += 2;
        if (Numerals.lower(tokens, at).equals("of")) at++;
        // "two more weeks", "three straight days"
        if (at < tokens.size()
                && (tokens.get(at).isTagged("ADJ") || tokens.get(at).is("more"))) {
            if (MEASURES.contains(Numerals.lower(tokens, at + 1))) return true;
        }
        String word = Numerals.lower(tokens, at);
        if (at < tokens.size() && (MEASURES.contains(tokens.get(at).text()) || MEASURES.contains(word))) {
            // "May" and "second" may be other words, "point" is not counted with "of".
            return true;
        }
        return word.equals("per") && Numerals.lower(tokens, at + 1).equals("cent")
                || word.startsWith("-")
                || (word.equals("-") && MEASURES.contains(Numerals.lower(tokens, at + 1)));
    }

    private static boolean isMoney(List<Token> tokens, int start) {
        String before = Numerals.lower(tokens, start - 1);
        return before.endsWith("$") || before.equals("€") || before.equals("£") || before.equals("us$");
    }

    private static boolean isMonth(List<Token> tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).isCapitalised()
                && MONTHS.contains(tokens.get(i).text().toLowerCase(Locale.ROOT));
    }

    /// "Ana Lund, 45, said"
    private static boolean isAge(List<Token> tokens, int start, int end) {
        String after = Numerals.lower(tokens, end);
        return start >= 2
                && end - start == 1
                && Numerals.lower(tokens, start - 1).equals(",")
                && (after.equals(",") || after.equals(".") || after.equals(")") || after.isEmpty())
                && tokens.get(start - 2).isTagged("PROPN");
    }

    private static boolean startsClause(List<Token> tokens, int i) {
        return i < tokens.size()
                && (tokens.get(i).isTagged("AUX")
                        || tokens.get(i).form().mayBeParticiple()
                        || tokens.get(i).is("more"));
    }

    private static boolean isYear(List<Token> tokens, Numerals.Numeral numeral) {
        if (numeral.low() < 1000 || numeral.low() > 2100) return false;
        if (numeral.end() >= tokens.size()) return true;
        Token after = tokens.get(numeral.end());
        boolean plural =
                after.isTagged("NOUN") && !after.lemma().equals(after.text().toLowerCase(Locale.ROOT));
        return !plural && !PEOPLE.contains(after.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isFollowedByYear(List<Token> tokens, int end) {
        return Numerals.lower(tokens, end).equals("(")
                && Numerals.lower(tokens, end + 1).matches("(?:19|20)\\d\\d")
                && Numerals.lower(tokens, end + 2).equals(")");
    }

    /// "Boeing 737 was", "Hall 5."
    private static boolean isName(List<Token> tokens, int start, int end) {
        if (start == 0 || !tokens.get(start - 1).isTagged("PROPN")) return false;
        if (end >= tokens.size()) return true;
        return switch (tokens.get(end).tag()) {
            case "NOUN", "ADJ", "PROPN", "VERB", "NUM", "ADV" -> false;
            default -> true;
        };
    }
}
