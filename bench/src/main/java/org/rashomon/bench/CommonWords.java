package org.rashomon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Writes the words that English news writes in lower case, by which names are told from words.
///
/// `CommonWords ../shared/corpora/polnear/train/text core/src/main/resources/org/rashomon/language/common-words.txt`
public final class CommonWords {
    private static final Pattern WORD = Pattern.compile("[A-Za-z][a-z]+(?:-[a-z]+)*");
    private static final int OFTEN = 2;
    private static final double SHARE = 0.05;

    private CommonWords() {}

    public static void main(String[] args) throws IOException {
        Map<String, Integer> lower = new TreeMap<>();
        Map<String, Integer> capitalised = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                for (MatchResult found :
                        WORD.matcher(Files.readString(file)).results().toList()) {
                    String word = found.group();
                    var counts = Character.isLowerCase(word.charAt(0)) ? lower : capitalised;
                    counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
            }
        }
        List<String> common = lower.entrySet().stream()
                .filter(word -> word.getValue() >= OFTEN)
                .filter(word -> word.getValue() >= SHARE * capitalised.getOrDefault(word.getKey(), 0))
                .map(Map.Entry::getKey)
                .toList();
        String origin =
                "# Words that English news writes in lower case. Written by bench/run CommonWords from the words of%n"
                        + "# PolNeAR 1.0, train (Newell, Margolin, Ruths 2018); a list of words, none of its sentences.%n";
        Files.writeString(Path.of(args[1]), origin.formatted() + String.join("\n", common) + "\n");
    }
}
