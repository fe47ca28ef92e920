package org.rashomon.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// How spellings of one place name are made alike.
public final class PlaceNames {
    private PlaceNames() {}

    /// The name in lower-case letters and single spaces: without marks on letters, apostrophes and dots, hyphens as
    /// spaces.
    /// `Khān Shaykhūn` and `Khan Shaykhun` fold to the same.
    public static String fold(String name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean plain = true;
        for (int i = 0; i < name.length() && plain; i++) plain = name.charAt(i) < 128;
        String letters = plain ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER) {
                out.append(
                        c < 128
                                ? Character.toLowerCase(c)
                                : Character.toString(c).toLowerCase(Locale.ROOT));
            } else if ((Character.isWhitespace(c) || c == '-' || c == ',' || c == '–')
                    && !out.isEmpty()
                    && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString()
                .strip()
                .replace("ı", "i")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d");
    }

    private static final Set<String> ARTICLES =
            Set.of("al", "el", "ar", "as", "ash", "at", "az", "an", "ad", "ed", "ez", "es", "esh", "er", "et", "en");

    static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }

    /// What is left of a folded name when transliterations of it differ: its consonants, without articles, doubled
    /// letters and a final h. `khan shaykhun` and `khan sheikhoun` share one.
    public static String skeleton(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        for (String word : folded.split(" ")) {
            if (ARTICLES.contains(word)) continue;
            if (!out.isEmpty()) out.append(' ');
            int start = out.length();
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (c == 'h' && i == word.length() - 1) break;
                if (c == 'q') c = 'k';
                boolean soft = "aeiouwy".indexOf(c) >= 0;
                if (soft && i == 0) c = c == 'w' ? 'w' : 'a';
                else if (soft) continue;
                if (out.length() > start && out.charAt(out.length() - 1) == c) continue;
                out.append(c);
            }
        }
        return out.toString();
    }

    /// Whether two folded names of one skeleton are alike enough to be one name: few letters differ.
    static boolean areAlike(String a, String b) {
        return distance(a, b) <= Math.max(1, Math.max(a.length(), b.length()) / 3);
    }

    /// Levenshtein's distance.
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
