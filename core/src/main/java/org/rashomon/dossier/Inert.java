package org.rashomon.dossier;

/// Makes characters visible that a page must not obey: controls, and the marks that turn the direction of the text that
/// follows. Everything a template writes goes through here, so that no field can be forgotten.
///
/// Left-to-right and right-to-left marks stay: they turn nothing beside themselves.
public final class Inert {
    private Inert() {}

    public static String text(String text) {
        return text(text, 0, text.length()).toString();
    }

    static CharSequence text(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (isUnsafe(text, i)) return shown(text, begin, end);
        }
        return begin == 0 && end == text.length() ? text : text.subSequence(begin, end);
    }

    private static boolean isUnsafe(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x20) return c != '\n' && c != '\t' && c != '\r';
        if (c < 0x7f) return false;
        return c <= 0x9f || turnsDirection(c) || isAlone(text, at) || c == '\ufffe' || c == '\uffff';
    }

    private static boolean turnsDirection(char c) {
        return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean isAlone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static CharSequence shown(String text, int begin, int end) {
        StringBuilder shown = new StringBuilder(end - begin + 16);
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (!isUnsafe(text, i)) shown.append(c);
            else if (c < 0x20) shown.append((char) (0x2400 + c));
            else if (c == 0x7f) shown.append('\u2421');
            else if (turnsDirection(c)) shown.append("[U+%04X]".formatted((int) c));
            else shown.append('\ufffd');
        }
        return shown;
    }
}
