package org.rashomon.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A list of words in the jar: UTF-8, one entry a line, lines that begin with `#` are comments.
public final class WordList {
    private WordList() {}

    /// The entries of the file `name` that lies beside a class; indents, tabs and order as they are.
    ///
    /// @throws IllegalStateException when the jar lacks it
    public static List<String> lines(Class<?> beside, String name) {
        return linesWithComments(beside, name).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /// All its lines; for lists whose comments part them.
    ///
    /// @throws IllegalStateException when the jar lacks it
    public static List<String> linesWithComments(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("the jar lacks the word list " + name);
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + name + " in the jar cannot be read", e);
        }
    }

    /// The entries as a set.
    ///
    /// @throws IllegalStateException when the jar lacks it
    public static Set<String> words(Class<?> beside, String name) {
        return lines(beside, name).stream().collect(Collectors.toUnmodifiableSet());
    }
}
