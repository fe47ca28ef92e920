package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.document.Span;
import org.rashomon.language.Sentence;
import org.rashomon.language.Token;

/// Cuts a sentence into words for the reading of names. Tokens are too fine for that: "al-Assad's", "U.S." and "Rep."
/// are one word each here, whatever the tokenizer made of them.
final class NameWords {
    private static final Set<String> CONTRACTED = Set.of("ll", "ve", "re", "d", "m");

    private final SpeakerWords lexicon;

    NameWords(SpeakerWords lexicon) {
        this.lexicon = lexicon;
    }

    List<NameWord> in(String text, Sentence sentence) {
        List<NameWord> words = new ArrayList<>(sentence.tokens().size());
        int end = sentence.span().end();
        int at = sentence.span().start();
        int token = 0;
        List<Token> tokens = sentence.tokens();
        int from = nextWord(text, at, end);
        while (from < end) {
            int to = endOfWord(text, from, end);
            int bare = withoutTail(text, from, to);
            boolean possessive = isPossessive(text, from, bare);
            int core = possessive ? bare - 2 : withoutContraction(text, from, bare);
            int next = nextWord(text, to, end);
            while (token < tokens.size() - 1 && tokens.get(token).span().end() <= from) token++;
            String word = text.substring(from, core);
            String gap = marks(text, bare, Math.min(next, end));
            if (!possessive && isPluralPossessive(word, gap)) {
                possessive = true;
                gap = gap.substring(1);
            }
            words.add(new NameWord(
                    new Span(from, core),
                    word,
                    NameWord.keyOf(word),
                    tokens.get(token).tag(),
                    possessive,
                    gap,
                    words.isEmpty()));
            from = next;
        }
        return words;
    }

    private static boolean isPluralPossessive(String word, String gap) {
        return word.length() > 2 && word.endsWith("s") && (gap.equals("’") || gap.equals("'"));
    }

    private static int nextWord(String text, int at, int end) {
        while (at < end && !Character.isLetterOrDigit(text.charAt(at))) at++;
        return at;
    }

    private static int endOfWord(String text, int from, int end) {
        int to = from;
        while (to < end && isInside(text, to, end)) to++;
        return to;
    }

    private static boolean isInside(String text, int at, int end) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) return true;
        boolean joins = c == '-' || c == '\'' || c == '’' || c == '.' || c == '&' || c == '‑' || c == '`';
        if (!joins) return false;
        if (c == '.') return true;
        return at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /// Where a word ends once a full stop is taken off that is not its own.
    private int withoutTail(String text, int from, int to) {
        int end = to;
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '.') end--;
        if (end > from && text.charAt(end - 1) == '.') {
            int bare = end;
            while (bare > from && text.charAt(bare - 1) == '.') bare--;
            String word = text.substring(from, bare);
            boolean abbreviated = word.indexOf('.') > 0
                    || word.length() == 1 && Character.isUpperCase(word.charAt(0))
                    || lexicon.isAbbreviated(word);
            return abbreviated && end - bare == 1 ? end : bare;
        }
        return end;
    }

    private static boolean isPossessive(String text, int from, int to) {
        return to - from > 2
                && (text.charAt(to - 1) == 's' || text.charAt(to - 1) == 'S')
                && (text.charAt(to - 2) == '\'' || text.charAt(to - 2) == '’');
    }

    /// "She" of "She'll", "they" of "they've".
    private static int withoutContraction(String text, int from, int to) {
        for (int length = 2; length <= 3 && length < to - from; length++) {
            char mark = text.charAt(to - length);
            if (mark != '\'' && mark != '’') continue;
            String tail = text.substring(to - length + 1, to);
            if (CONTRACTED.contains(tail)) return to - length;
        }
        return to;
    }

    private static String marks(String text, int from, int to) {
        int first = from;
        while (first < to && Character.isWhitespace(text.charAt(first))) first++;
        if (first == to) return "";
        StringBuilder marks = new StringBuilder(2);
        for (int i = first; i < to; i++) if (!Character.isWhitespace(text.charAt(i))) marks.append(text.charAt(i));
        return marks.toString();
    }
}
