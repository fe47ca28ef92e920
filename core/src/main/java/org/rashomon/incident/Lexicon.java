package org.rashomon.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.WordList;

/// A list of words or phrases, each with a meaning, looked up longest first at a place of a sentence.
final class Lexicon<M> {
    /// A phrase found at `[from, to)`.
    record Hit<M>(int from, int to, M meaning) {
        int last() {
            return to - 1;
        }
    }

    private record Entry<M>(String[] words, M meaning) {}

    private final Map<String, List<Entry<M>>> byFirst = new HashMap<>();

    /// The lines of a resource beside this class, without comments.
    static List<String> lines(String name) {
        return WordList.lines(Lexicon.class, name);
    }

    /// The words of some lines, separated by blanks.
    static Set<String> words(String... lines) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : lines) words.addAll(List.of(line.split(" ")));
        return Set.copyOf(words);
    }

    /// The words that a list gives under one name, over all lines that begin with it.
    static Set<String> set(String list, String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : lines(list)) {
            List<String> parts = List.of(line.split(" "));
            if (parts.getFirst().equals(name)) words.addAll(parts.subList(1, parts.size()));
        }
        if (words.isEmpty()) throw new IllegalStateException("the word list %s has no %s".formatted(list, name));
        return Set.copyOf(words);
    }

    /// A list of nouns, one a line, in singular and plural.
    static Set<String> nouns(String name) {
        Set<String> nouns = new LinkedHashSet<>();
        for (String line : lines(name)) nouns.addAll(Inflection.ofNoun(line));
        return nouns;
    }

    /// Of two meanings for the same words the first one stays.
    void add(String phrase, M meaning) {
        String[] words = phrase.split(" ");
        List<Entry<M>> entries = byFirst.computeIfAbsent(words[0], first -> new ArrayList<>());
        int at = 0;
        while (at < entries.size() && entries.get(at).words.length >= words.length) {
            if (String.join(" ", entries.get(at).words).equals(phrase)) return;
            at++;
        }
        entries.add(at, new Entry<>(words, meaning));
    }

    /// The longest phrase that begins at a word.
    Optional<Hit<M>> at(List<Word> words, int from) {
        for (Entry<M> entry : byFirst.getOrDefault(words.get(from).low(), List.of())) {
            int to = from + entry.words.length;
            if (to <= words.size() && matches(entry.words, words, from)) {
                return Optional.of(new Hit<>(from, to, entry.meaning));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(String[] phrase, List<Word> words, int from) {
        for (int i = 1; i < phrase.length; i++) {
            if (!words.get(from + i).low().equals(phrase[i])) return false;
        }
        return true;
    }
}
