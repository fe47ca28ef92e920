package org.rashomon.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Labels and links of a page that are nobody's words: "Jump to Original Entry", "Read more", "By Jane Doe".
final class PageLabels {
    private static final int LONGEST = 120;
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]*";
    private static final Pattern BYLINE =
            Pattern.compile("(?i:by|text by|words by|reporting by|written by|edited by):? " + NAME
                    + "(?:,? (?:and |in |for |de |van |al-)?" + NAME + "){0,8}");

    static final PageLabels SHARED = new PageLabels();

    private final Set<String> whole = new HashSet<>();
    private final List<String> openings = new ArrayList<>();

    private PageLabels() {
        for (String label : WordList.lines(PageLabels.class, "page-labels.txt")) {
            if (label.endsWith(" …")) openings.add(label.substring(0, label.length() - 1));
            else whole.add(label);
        }
    }

    /// Whether a line is one.
    boolean is(String text, Span line) {
        if (line.length() > LONGEST) return false;
        String words = line.in(text);
        String plain = MARKS.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) return true;
        if (whole.contains(plain)) return true;
        if (Sentences.endIn(text, line) && !words.endsWith("…")) return false;
        return openings.stream().anyMatch((plain + " ")::startsWith)
                || BYLINE.matcher(words).matches();
    }

    /// Where a label that a scraped page ran together with its text ends; the place itself when there is none.
    int endOfRunIn(String text, int from, int limit) {
        int reach = Math.min(limit, from + LONGEST);
        String words = text.substring(from, reach).toLowerCase(Locale.ROOT);
        return whole.stream()
                .filter(label -> label.indexOf(' ') != label.lastIndexOf(' '))
                .filter(words::startsWith)
                .mapToInt(label -> from + label.length())
                .max()
                .orElse(from);
    }
}
