package org.rashomon.language;

import java.text.Normalizer;
import java.util.Locale;

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
}
