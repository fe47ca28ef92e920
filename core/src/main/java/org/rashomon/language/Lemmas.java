package org.rashomon.language;

import java.util.Locale;

/// The dictionary form of an English word.
final class Lemmas {
    String of(String word, String tag) {
        return word.toLowerCase(Locale.ROOT);
    }
}
