package org.rashomon.language;

import java.util.Set;
import org.rashomon.document.WordList;

/// The words that English texts use most, in small letters. Read once: several finders ask.
final class CommonWords {
    static final Set<String> ENGLISH = WordList.words(CommonWords.class, "common-words.txt");

    private CommonWords() {}
}
