package org.rashomon.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The verbs that report speech, in all their forms.
final class SayingVerbs {
    private static final String LIST = "verbs-of-saying-en.txt";

    private final Set<String> bare = new HashSet<>();
    private final Map<String, Set<String>> withParticle = new HashMap<>();

    SayingVerbs() {
        try (InputStream stream = SayingVerbs.class.getResourceAsStream(LIST)) {
            if (stream == null) throw new IllegalStateException("the jar lacks " + LIST);
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's " + LIST + " cannot be read", e);
        }
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
