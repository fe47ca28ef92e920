package org.rashomon.attribution;

import java.util.List;
import org.rashomon.document.Span;

/// Where a name ends that another one follows without a mark between.
final class NameEnds {
    private NameEnds() {}

    /// "the director of the Lake Network | Omar Haddad": a body's name ends where it ends elsewhere in the text.
    static int ofKnown(List<NameWord> words, int end, int complement, String text) {
        for (int to = complement - 2; to > end + 1; to--) {
            boolean names = true;
            for (NameWord word : words.subList(to, complement)) names &= word.isCapitalised();
            int from = to;
            while (from > end && words.get(from - 1).isCapitalised()) from--;
            if (!names || to - from < 2) continue;
            if (standsAlone(words.get(from).span().join(words.get(to - 1).span()), text)) return to;
        }
        return complement;
    }

    /// Whether the words of a span stand elsewhere without a name right behind them.
    private static boolean standsAlone(Span span, String text) {
        String name = span.in(text);
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int next = at + name.length() + 1;
            if (at != span.start() && next < text.length() && !Character.isUpperCase(text.charAt(next))) return true;
        }
        return false;
    }
}
