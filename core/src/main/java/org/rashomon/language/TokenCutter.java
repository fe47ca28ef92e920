package org.rashomon.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.document.Span;

/// Cuts a sentence into words and marks, in one pass.
///
/// Marks stand alone; names and compounds with hyphens, numbers with commas and times with colons stay whole;
/// abbreviations keep their stop; `'s`, `n't`, `'re` and their like are words of their own, with straight or curly
/// apostrophes, and `n't` also without any (`didnt`).
final class TokenCutter {
    private static final String ALONE = "\"“”„«»()[]{}…—;!?$€£%&*•|<>=+~^";
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
    private static final Set<String> BARE_NEGATIONS = Set.of(
            "didnt",
            "doesnt",
            "dont",
            "wasnt",
            "isnt",
            "arent",
            "werent",
            "wouldnt",
            "couldnt",
            "shouldnt",
            "hasnt",
            "havent",
            "hadnt",
            "cant",
            "wont");

    List<Span> cut(String text, Span sentence) {
        List<Span> words = new ArrayList<>(sentence.length() / 5 + 4);
        int at = sentence.start();
        while (at < sentence.end()) {
            if (isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < sentence.end() && !isSpace(text.charAt(end))) end++;
            chunk(words, text, at, end, nextIsDigit(text, end, sentence.end()));
            at = end;
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private static boolean nextIsDigit(String text, int end, int limit) {
        int next = end;
        while (next < limit && isSpace(text.charAt(next))) next++;
        return next < limit && Character.isDigit(text.charAt(next));
    }

    /// What stands between two spaces.
    private static void chunk(List<Span> words, String text, int from, int to, boolean beforeNumber) {
        if (isAddress(text, from, to)) {
            int end = to;
            while (end > from + 1 && ".,;:!?)\"”’'".indexOf(text.charAt(end - 1)) >= 0) end--;
            words.add(new Span(from, end));
            for (int i = end; i < to; i++) words.add(new Span(i, i + 1));
            return;
        }
        int start = from;
        int at = from;
        while (at < to) {
            int mark = markAt(text, from, at, to, beforeNumber);
            if (mark == 0) {
                at++;
                continue;
            }
            word(words, text, start, at);
            words.add(new Span(at, at + mark));
            at += mark;
            start = at;
        }
        word(words, text, start, to);
    }

    private static boolean isAddress(String text, int from, int to) {
        int length = to - from;
        return length > 3
                && (text.startsWith("www.", from)
                        || text.startsWith("http:", from)
                        || text.startsWith("https:", from)
                        || (text.charAt(from) != '@' && within(text, from, to, '@')));
    }

    private static boolean within(String text, int from, int to, char c) {
        int found = text.indexOf(c, from + 1);
        return found >= 0 && found < to - 1 && Character.isLetterOrDigit(text.charAt(found + 1));
    }

    /// The length of the mark at `at`, 0 when the character belongs to a word.
    private static int markAt(String text, int from, int at, int to, boolean beforeNumber) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) return 0;
        char before = at > from ? text.charAt(at - 1) : ' ';
        char after = at + 1 < to ? text.charAt(at + 1) : ' ';
        int run = 1;
        while (at + run < to && text.charAt(at + run) == c) run++;
        if (ALONE.indexOf(c) >= 0) {
            return c == '&' && Character.isLetter(before) && Character.isLetter(after) ? 0 : run;
        }
        boolean betweenDigits = Character.isDigit(before) && Character.isDigit(after);
        return switch (c) {
            case ',', ':' -> betweenDigits ? 0 : 1;
            case '.' -> run > 1 ? run : stop(text, from, at, to, beforeNumber);
            case '-' -> run > 1 || before == ' ' || after == ' ' || isMark(before) || isMark(after) ? run : 0;
            case '–', '‒', '−' -> betweenDigits ? 0 : run;
            case '`' -> run;
            case '\'', '’', '‘', '′' -> apostrophe(text, at, to, before, after, run);
            case '/', '_' ->
                Character.isLetter(before) && Character.isLetter(after) && c == '/' ? 1 : c == '_' ? run : 0;
            default -> 0;
        };
    }

    private static boolean isMark(char c) {
        return ALONE.indexOf(c) >= 0 || ".,:".indexOf(c) >= 0;
    }

    private static int stop(String text, int from, int at, int to, boolean beforeNumber) {
        for (int i = at + 1; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                // Inside: `3.5`, `U.S.`; but `attack.The` lost its space.
                boolean glued = Character.isUpperCase(text.charAt(at + 1))
                        && at - from >= 2
                        && Character.isLowerCase(text.charAt(at - 1))
                        && Character.isLowerCase(text.charAt(at - 2));
                return glued ? 1 : 0;
            }
            if (text.charAt(i) == '-') return 0;
        }
        int start = at;
        while (start > from
                && (Character.isLetter(text.charAt(start - 1)) || ".-".indexOf(text.charAt(start - 1)) >= 0)) start--;
        return Abbreviations.ENGLISH.keepsStop(text.substring(start, at), beforeNumber) ? 0 : 1;
    }

    private static int apostrophe(String text, int at, int to, char before, char after, int run) {
        if (run > 1) return run;
        boolean inside = Character.isLetterOrDigit(before) && Character.isLetter(after);
        if (inside) return 0;
        // '90s
        if (!Character.isLetterOrDigit(before) && Character.isDigit(after) && at + 2 < to) return 0;
        return 1;
    }

    /// A word with what clings to it.
    private static void word(List<Span> words, String text, int from, int to) {
        if (from >= to) return;
        int cut = clitic(text, from, to);
        if (cut > from && cut < to) {
            words.add(new Span(from, cut));
            words.add(new Span(cut, to));
        } else {
            words.add(new Span(from, to));
        }
    }

    private static int clitic(String text, int from, int to) {
        int length = to - from;
        if (length > 3 && isApostrophe(text.charAt(to - 2))) {
            char last = Character.toLowerCase(text.charAt(to - 1));
            if (last == 't' && Character.toLowerCase(text.charAt(to - 3)) == 'n') return to - 3;
        }
        for (int back = 2; back <= 3 && back < length; back++) {
            if (isApostrophe(text.charAt(to - back))
                    && CLITICS.contains(text.substring(to - back + 1, to).toLowerCase(Locale.ROOT))) {
                return to - back;
            }
        }
        if (length >= 4 && length <= 8 && Character.toLowerCase(text.charAt(to - 1)) == 't') {
            String word = text.substring(from, to).toLowerCase(Locale.ROOT);
            if (word.equals("cannot")) return to - 3;
            if (BARE_NEGATIONS.contains(word)) return to - 2;
        }
        return to;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '′';
    }
}
