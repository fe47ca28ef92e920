package org.rashomon.document;

import java.util.List;
import java.util.regex.Pattern;

/// Short lines without a full stop that prose follows: the report's headline, and those of stories inside it.
final class Headlines {
    private static final int LONGEST = 200;
    private static final int LONGEST_INSIDE = 130;
    private static final int MOST_WORDS = 30;
    private static final int MOST_WORDS_INSIDE = 18;
    private static final int LONG_LINE = 130;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LINK = Pattern.compile("https?://|www\\.|\\t|@\\w|#\\w");

    private static final Pattern QUOTATION = Pattern.compile("[\"“][^\"”]*[\"”]\\s*(?:[—–―-].*)?");

    private final String text;
    private final List<Line> lines;

    Headlines(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /// Whether a line can be the headline of the whole report, of which it is the first line.
    boolean isReport(int index) {
        Span line = lines.get(index).span();
        return line.length() <= LONGEST
                && Sentences.words(text, line, MOST_WORDS) <= MOST_WORDS
                && index + 1 < lines.size()
                && opens(line)
                && (!isClosed(line) || (isTitleCase(line) && ".:;,".indexOf(lastOf(line)) < 0));
    }

    /// Whether a line stands over the prose that follows it.
    boolean isInside(int index) {
        Span line = lines.get(index).span();
        if (line.length() > LONGEST_INSIDE || Sentences.words(text, line, MOST_WORDS_INSIDE) > MOST_WORDS_INSIDE) {
            return false;
        }
        if (!opens(line) || LINK.matcher(text).region(line.start(), line.end()).find()) return false;
        if (isClosed(line) && !(asks(line) && isTitleCase(line) && !isTurnOfSpeech(line))) return false;
        if (index > 0 && isListed(lines.get(index - 1).span())) return false;
        return index + 1 < lines.size() && isProse(lines.get(index + 1).span());
    }

    /// Whether a headline is one of a story of its own, rather than a crosshead such as "Background".
    boolean isStory(Span line) {
        int words = Sentences.words(text, line, 4);
        return words > 3 || (words == 3 && isTitleCase(line));
    }

    private boolean opens(Span line) {
        char first = text.charAt(line.start());
        return Character.isUpperCase(first) || Character.isDigit(first) || "\"“‘'".indexOf(first) >= 0;
    }

    private boolean isClosed(Span line) {
        boolean quoted = "\"“".indexOf(text.charAt(line.start())) >= 0 && isQuotation(line.in(text));
        return quoted || ".!?…:;,-–—".indexOf(Sentences.lastMark(text, line)) >= 0;
    }

    /// “We will come back” — a driver
    private static boolean isQuotation(String line) {
        return QUOTATION.matcher(line).matches();
    }

    private boolean asks(Span line) {
        return lastOf(line) == '?' || lastOf(line) == '!';
    }

    /// A question of an interview: "ANSEL: Who fired first?"
    private boolean isTurnOfSpeech(Span line) {
        return line.in(text).indexOf(':') >= 0;
    }

    private char lastOf(Span line) {
        return text.charAt(line.end() - 1);
    }

    /// An item of a list, or its announcement: what follows is no headline.
    private boolean isListed(Span before) {
        char last = Sentences.lastMark(text, before);
        return last == ':' || last == ',' || last == ';';
    }

    private boolean isProse(Span line) {
        return line.length() > LONG_LINE || (Sentences.endIn(text, line) && Sentences.words(text, line, 6) >= 6);
    }

    /// Whether most long words have a capital.
    private boolean isTitleCase(Span line) {
        int long_ = 0;
        int capital = 0;
        for (String word : BLANKS.split(line.in(text))) {
            if (word.length() < 4) continue;
            long_++;
            if (Character.isUpperCase(word.charAt(0)) || Character.isUpperCase(word.charAt(1))) capital++;
        }
        return long_ > 0 && capital * 3 >= long_ * 2;
    }
}
