package org.rashomon.narrative.spread;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/// The word lists of this room: one word a line, `#` begins a comment.
final class WordList {
    private WordList() {}

    static Set<String> of(String name) {
        try (InputStream stream = WordList.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException("the jar lacks the word list " + name);
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("a word list in the jar cannot be read: " + name, e);
        }
    }
}
