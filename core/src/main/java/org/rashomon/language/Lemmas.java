package org.rashomon.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rashomon.document.WordList;

/// The dictionary form of an English word, in lower case: by a list where the language is irregular, by rule elsewhere.
///
/// `said` → say, `stopped` → stop, `firing` → fire, `bodies` → body; names and words of other classes stay as they are.
/// One instance serves one thread.
final class Lemmas {
    /// A text of invented words must not fill the memory.
    private static final int REMEMBERED = 50_000;

    private final VerbStems stems = new VerbStems();
    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> verbsSeen = new HashMap<>();
    private final Map<String, String> nounsSeen = new HashMap<>();

    Lemmas() {
        for (String line : WordList.lines(Lemmas.class, "irregular-nouns.txt")) {
            String[] columns = line.split(" +");
            nouns.put(columns[0], columns[columns.length - 1]);
        }
    }

    /// @param tag a Universal Dependencies part of speech
    String of(String word, String tag) {
        return switch (tag) {
            case "VERB", "AUX" -> remembered(verbsSeen, word, true);
            case "NOUN" -> remembered(nounsSeen, word, false);
            case "PART" -> particle(word.toLowerCase(Locale.ROOT));
            default -> word.toLowerCase(Locale.ROOT);
        };
    }

    private String remembered(Map<String, String> seen, String word, boolean verb) {
        String known = seen.get(word);
        if (known != null) return known;
        String lower = word.toLowerCase(Locale.ROOT);
        String lemma = verb ? verb(lower) : noun(lower);
        if (seen.size() >= REMEMBERED) seen.clear();
        seen.put(word, lemma);
        return lemma;
    }

    private static String particle(String word) {
        return word.equals("n't") || word.equals("n’t") || word.equals("nt") ? "not" : word;
    }

    private String verb(String word) {
        var irregular = IrregularVerbs.ENGLISH.lemma(word);
        if (irregular.isPresent()) return irregular.get();
        if (word.length() < 4) return word;
        if (word.endsWith("ing")) return ofIng(word);
        if (word.endsWith("ed")) return ofEd(word);
        if (word.endsWith("s")) return withoutS(word, false);
        return word;
    }

    private String ofIng(String word) {
        String stem = word.substring(0, word.length() - 3);
        if (!hasVowel(stem)) return word;
        if (stem.endsWith("ee") || stem.endsWith("y")) return stem;
        return IrregularVerbs.ENGLISH
                .lemma(stem)
                .filter(stem::equals)
                .or(() -> IrregularVerbs.ENGLISH.lemma(stem + "e").filter((stem + "e")::equals))
                .orElseGet(() -> stems.lemma(stem));
    }

    private String ofEd(String word) {
        String stem = word.substring(0, word.length() - 2);
        if (stem.endsWith("e")) {
            // "need" and "exceed" are their own lemma; "agreed" and "freed" are not.
            return switch (word) {
                case "need", "heed", "seed", "weed", "reed", "exceed", "proceed", "succeed" -> word;
                default -> word.substring(0, word.length() - 1);
            };
        }
        return hasVowel(stem) || stem.endsWith("y") ? stems.lemma(stem) : word;
    }

    private String noun(String word) {
        String irregular = nouns.get(word);
        if (irregular != null) return irregular;
        if (word.endsWith("men") && word.length() > 4) return word.substring(0, word.length() - 2) + "an";
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            return word.substring(0, hyphen + 1) + noun(word.substring(hyphen + 1));
        }
        return word.endsWith("s") && word.length() > 3 ? withoutS(word, true) : word;
    }

    private static String withoutS(String word, boolean noun) {
        if (word.endsWith("ss") || word.endsWith("us") || (noun && word.endsWith("is"))) return word;
        String stem = word.substring(0, word.length() - 1);
        if (stem.endsWith("ie") && stem.length() > 3) return stem.substring(0, stem.length() - 2) + "y";
        if (stem.endsWith("sse")
                || stem.endsWith("she")
                || stem.endsWith("che")
                || stem.endsWith("xe")
                || stem.endsWith("zze")
                || stem.endsWith("oe")) {
            return stem.substring(0, stem.length() - 1);
        }
        return stem;
    }

    private static boolean hasVowel(String stem) {
        for (int i = 0; i < stem.length(); i++) if ("aeiouy".indexOf(stem.charAt(i)) >= 0) return true;
        return false;
    }
}
