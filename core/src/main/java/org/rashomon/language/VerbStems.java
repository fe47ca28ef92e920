package org.rashomon.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rashomon.document.WordList;

/// What a verb was before `-ed` or `-ing` came to it: `kill|ed`, `stopp|ing` → stop, `fir|ed` → fire, `carri|ed` →
/// carry.
/// Exceptions stand in `verb-stems.txt`.
final class VerbStems {
    private static final String VOWELS = "aeiou";

    private final Map<String, String> exceptions = new HashMap<>();

    VerbStems() {
        for (String line : WordList.lines(VerbStems.class, "verb-stems.txt")) {
            String[] columns = line.split(" +");
            exceptions.put(columns[0], columns[1]);
        }
    }

    String lemma(String stem) {
        String listed = exceptions.get(stem);
        if (listed != null) return listed;
        // A prefix does not change how a verb is spelt: "outpromot" follows "promot".
        Optional<String> prefixed = prefixed(stem);
        if (prefixed.isPresent()) return prefixed.get();
        if (stem.endsWith("i")) return stem.length() > 2 ? stem.substring(0, stem.length() - 1) + "y" : stem + "e";
        if (stem.endsWith("iat") || stem.endsWith("uat")) return stem + "e";
        if (isDoubled(stem)) return stem.substring(0, stem.length() - 1);
        return lacksE(stem) ? stem + "e" : stem;
    }

    private Optional<String> prefixed(String stem) {
        for (String prefix : new String[] {"re", "un", "over", "out", "mis", "dis", "under"}) {
            if (!stem.startsWith(prefix) || stem.length() < prefix.length() + 4) continue;
            String listed = exceptions.get(stem.substring(prefix.length()));
            if (listed != null) return Optional.of(prefix + listed);
        }
        return Optional.empty();
    }

    private static boolean isDoubled(String stem) {
        int last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1) && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
    }

    private static boolean lacksE(String stem) {
        int last = stem.length() - 1;
        if (last < 1) return false;
        char end = stem.charAt(last);
        char before = stem.charAt(last - 1);
        boolean afterVowel = isVowel(stem, last - 1);
        boolean afterTwoVowels =
                afterVowel && last >= 2 && isVowel(stem, last - 2) && !stem.startsWith("qu", Math.max(0, last - 3));
        return switch (end) {
            case 'v', 'c', 'u' -> true;
            case 'z' -> before != 'z';
            case 's' -> before != 's';
            case 'g' ->
                before == 'n' || before == 'r' || before == 'd' || before == 'l' || (afterVowel && !afterTwoVowels);
            case 'l' -> afterVowel ? lacksEAfterVowel(stem, afterTwoVowels) : "rlwy".indexOf(before) < 0;
            case 'a', 'e', 'i', 'o', 'w', 'x', 'y', 'h', 'j', 'q' -> false;
            default -> afterVowel && lacksEAfterVowel(stem, afterTwoVowels);
        };
    }

    /// One short vowel and one consonant: had there been no e, the consonant would be doubled, if the stress is on it.
    private static boolean lacksEAfterVowel(String stem, boolean afterTwoVowels) {
        if (afterTwoVowels) return false;
        int last = stem.length() - 1;
        if (!hasVowel(stem, last - 1)) return true;
        String ending = stem.substring(last - 1);
        return switch (ending) {
            case "at",
                    "ut",
                    "id",
                    "ad",
                    "ed",
                    "od",
                    "ud",
                    "ir",
                    "ur",
                    "ar",
                    "il",
                    "ul",
                    "um",
                    "im",
                    "am",
                    "ap",
                    "ak",
                    "ek",
                    "ik",
                    "ok",
                    "uk",
                    "ib",
                    "ab",
                    "ob",
                    "ub",
                    "ag",
                    "eg",
                    "ig",
                    "og",
                    "ug",
                    "uf",
                    "yr",
                    "yp",
                    "in",
                    "op" -> true;
            default -> false;
        };
    }

    private static boolean hasVowel(String stem, int end) {
        for (int i = 0; i < end; i++) if (isVowel(stem, i) || stem.charAt(i) == 'y') return true;
        return false;
    }

    private static boolean isVowel(String stem, int index) {
        return VOWELS.indexOf(stem.charAt(index)) >= 0;
    }
}
