package org.rashomon.casefile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Arabic letters in the form that their neighbours ask for, as characters of their own (Unicode, Arabic Presentation
/// Forms-B), for writers of print that set one sign after the other.
///
/// Which forms a letter has is read from Unicode's own decompositions: the block gives each letter its isolated,
/// final, initial and medial form in this order; a letter that joins only what stands before it has the first two.
final class ArabicForms {
    private static final Map<String, List<Character>> FORMS = forms();
    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;

    private ArabicForms() {}

    private static Map<String, List<Character>> forms() {
        Map<String, List<Character>> forms = new HashMap<>();
        for (char c = '\ufe80'; c <= '\ufefc'; c++) {
            String letter = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            forms.computeIfAbsent(letter, any -> new ArrayList<>()).add(c);
        }
        return forms;
    }

    static String of(String text) {
        StringBuilder shaped = new StringBuilder(text.length());
        boolean joinsBefore = false;
        int i = 0;
        while (i < text.length()) {
            int length = ligature(text, i) ? 2 : 1;
            String letter = text.substring(i, i + length);
            List<Character> forms = FORMS.get(letter);
            if (isMark(letter.charAt(0))) {
                shaped.append(letter); // stands on the letter before and parts nothing
            } else if (forms == null) {
                shaped.append(letter);
                joinsBefore = letter.equals("\u0640"); // the stroke that draws words out
            } else {
                boolean joinsAfter = forms.size() > 2 && followsJoining(text, i + length);
                shaped.append((char) forms.get(form(joinsBefore && forms.size() > 1, joinsAfter)));
                joinsBefore = forms.size() > 2;
            }
            i += length;
        }
        return shaped.toString();
    }

    private static int form(boolean before, boolean after) {
        if (before) return after ? MEDIAL : FINAL;
        return after ? INITIAL : ISOLATED;
    }

    /// Lam and alef are written as one.
    private static boolean ligature(String text, int at) {
        return at + 1 < text.length() && FORMS.containsKey(text.substring(at, at + 2));
    }

    private static boolean followsJoining(String text, int at) {
        int i = at;
        while (i < text.length() && isMark(text.charAt(i))) i++;
        if (i == text.length()) return false;
        if (text.charAt(i) == '\u0640') return true;
        List<Character> forms = FORMS.get(text.substring(i, i + 1));
        return forms != null && forms.size() > 1;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
