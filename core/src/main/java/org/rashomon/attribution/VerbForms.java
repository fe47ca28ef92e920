package org.rashomon.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rashomon.document.WordList;

/// The words of a list of verbs in all their forms.
final class VerbForms {
    /// Verbs that report speech, writing or finding.
    static final VerbForms SAYING = new VerbForms("verbs-of-saying-en.txt");

    /// Words for what somebody thinks, wants or feels.
    static final VerbForms ATTITUDE = new VerbForms("words-of-attitude-en.txt");

    private final Set<String> bare = new HashSet<>();
    private final Map<String, Set<String>> withParticle = new HashMap<>();

    private VerbForms(String list) {
        WordList.lines(VerbForms.class, list).forEach(this::add);
    }

    private void add(String line) {
        Set<String> forms = new HashSet<>();
        String particle = "";
        for (String word : line.split(" ", -1)) {
            if (word.startsWith("+")) particle = word.substring(1);
            else forms.add(word);
        }
        String lemma = line.split(" ", 2)[0];
        String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        if (lemma.endsWith("y") && !lemma.endsWith("ay")) {
            forms.add(lemma.substring(0, lemma.length() - 1) + "ies");
            forms.add(lemma.substring(0, lemma.length() - 1) + "ied");
        }
        forms.add(lemma + "s");
        forms.add(stem + "es");
        forms.add(stem + "ed");
        forms.add(stem + "ing");
        forms.add(stem + stem.charAt(stem.length() - 1) + "ed");
        forms.add(stem + stem.charAt(stem.length() - 1) + "ing");
        if (particle.isEmpty()) bare.addAll(forms);
        for (String form : forms) {
            if (!particle.isEmpty())
                withParticle.computeIfAbsent(form, key -> new HashSet<>()).add(particle);
        }
    }

    boolean has(String form) {
        return bare.contains(form);
    }

    boolean has(String form, String particle) {
        return withParticle.getOrDefault(form, Set.of()).contains(particle);
    }
}
