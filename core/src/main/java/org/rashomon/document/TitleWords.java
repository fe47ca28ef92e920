package org.rashomon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A headline that the text beneath it repeats, perhaps without its commas and apostrophes, or without the names of
/// desk and outlet that pages add: "Five killed - Region - World" is repeated by "Five killed".
final class TitleWords {
    /// How far from the start of the body a repetition is looked for.
    private static final int REACH = 160;

    private static final int FEWEST_LETTERS = 12;
    private static final Pattern TAIL = Pattern.compile("\\s*[-–—|•]\\s+|\\s*\\|\\s*");

    private final List<String> wordings = new ArrayList<>();

    TitleWords(String title) {
        add(title);
        List<Integer> cuts = new ArrayList<>();
        Matcher tail = TAIL.matcher(title);
        while (tail.find()) cuts.addFirst(tail.start());
        cuts.forEach(cut -> add(title.substring(0, cut)));
    }

    private void add(String wording) {
        StringBuilder letters = new StringBuilder();
        wording.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        if (letters.length() >= FEWEST_LETTERS) wordings.add(letters.toString().toLowerCase(Locale.ROOT));
    }

    /// Where the headline is repeated near the start of a line: from its first letter to the full stop after it.
    /// Empty and at the line's start when it is not.
    Span repeatedIn(String text, Span line) {
        int last = Math.min(line.end(), line.start() + REACH);
        for (int from = line.start(); from < last; from++) {
            boolean wordStarts = from == line.start() || !Character.isLetterOrDigit(text.charAt(from - 1));
            if (!wordStarts || !Character.isLetterOrDigit(text.charAt(from))) continue;
            for (String wording : wordings) {
                int end = end(wording, text, from, line.end());
                if (end > 0) return new Span(withMarks(text, from, line.start()), end);
            }
        }
        return new Span(line.start(), line.start());
    }

    /// Where the wording ends, with a full stop after it; 0 when the text goes another way, or on in mid-sentence.
    private static int end(String wording, String text, int from, int limit) {
        int at = from;
        for (int matched = 0; matched < wording.length(); at++) {
            if (at == limit) return 0;
            char c = text.charAt(at);
            if (!Character.isLetterOrDigit(c)) continue;
            if (Character.toLowerCase(c) != wording.charAt(matched)) return 0;
            matched++;
        }
        int next = at;
        boolean stopped = false;
        while (next < limit && !Character.isLetterOrDigit(text.charAt(next))) {
            char c = text.charAt(next);
            if (c == '.' || c == '!' || c == '?') {
                stopped = true;
                at = next + 1;
            } else if (!Span.isBlank(c) && !stopped && c != '\uFFFD' && c != '_') {
                return isOpening(c) ? at : 0;
            } else if (stopped && !Span.isBlank(c)) {
                break;
            }
            next++;
        }
        boolean goesOn = next < limit && Character.isLetterOrDigit(text.charAt(next));
        if (!stopped && goesOn && (next == at || Character.isLowerCase(text.charAt(next)))) return 0;
        return at;
    }

    /// A headline may begin with a quotation mark.
    private static int withMarks(String text, int from, int start) {
        int at = from;
        while (at > start && isOpening(text.charAt(at - 1))) at--;
        return at;
    }

    private static boolean isOpening(char c) {
        return "\"“‘«([".indexOf(c) >= 0;
    }
}
