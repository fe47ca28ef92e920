package org.rashomon.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A list of words in the jar: one entry a line, `#` begins a comment.
final class WordList {
    private WordList() {}

    /// The lines of the file `name` beside this class, without comments and empty lines.
    static List<String> lines(String name) {
        return linesWithComments(name).stream()
                .map(line -> line.replaceFirst("#.*", ""))
                .map(line -> line.contains("\t") ? line : line.strip())
                .filter(line -> !line.isBlank())
                .toList();
    }

    /// All its lines; for lists whose comments part them.
    static List<String> linesWithComments(String name) {
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("the jar lacks the word list " + name);
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + name + " in the jar cannot be read", e);
        }
    }

    static Set<String> words(String name) {
        return lines(name).stream().collect(Collectors.toUnmodifiableSet());
    }
}
