package org.rashomon.incident;

import java.util.LinkedHashSet;
import java.util.Set;

/// The forms of a regular English word or phrase.
final class Inflection {
    private Inflection() {}

    /// Singular and plural; the last word of a phrase changes.
    static Set<String> ofNoun(String noun) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(noun);
        if (noun.endsWith("man")) forms.add(noun.substring(0, noun.length() - 2) + "en");
        else if (noun.endsWith("child")) forms.add(noun + "ren");
        else if (noun.endsWith("wife")) forms.add(noun.substring(0, noun.length() - 2) + "ves");
        else if (endsInConsonantAndY(noun)) forms.add(noun.substring(0, noun.length() - 1) + "ies");
        else if (noun.matches(".*(s|x|ch|sh)")) forms.add(noun + "es");
        else forms.add(noun + "s");
        return forms;
    }

    /// Base, -s, past and -ing; the first word of a phrase changes.
    static Set<String> ofVerb(String verb) {
        int blank = verb.indexOf(' ');
        String head = blank < 0 ? verb : verb.substring(0, blank);
        String rest = blank < 0 ? "" : verb.substring(blank);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(verb);
        if (endsInConsonantAndY(head)) {
            String stem = head.substring(0, head.length() - 1);
            forms.add(stem + "ies" + rest);
            forms.add(stem + "ied" + rest);
            forms.add(head + "ing" + rest);
        } else if (head.endsWith("e")) {
            String stem = head.substring(0, head.length() - 1);
            forms.add(head + "s" + rest);
            forms.add(head + "d" + rest);
            forms.add(stem + "ing" + rest);
        } else {
            forms.add(head + (head.matches(".*(s|x|ch|sh)") ? "es" : "s") + rest);
            forms.add(head + "ed" + rest);
            forms.add(head + "ing" + rest);
        }
        return forms;
    }

    private static boolean endsInConsonantAndY(String word) {
        return word.matches(".*[^aeiou]y");
    }
}
