package org.rashomon.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the words that tell of violence, by `triggers.txt`.
final class Triggers {
    private record Sense(Kind kind, boolean verb, boolean strong) {}

    private final Lexicon<List<Sense>> senses = new Lexicon<>();

    Triggers() {
        java.util.Map<String, List<Sense>> all = new java.util.LinkedHashMap<>();
        for (String line : Lexicon.lines("triggers.txt")) {
            String[] parts = line.split(" ", 4);
            boolean verb = parts[1].equals("verb");
            Sense sense = new Sense(Kind.valueOf(parts[0]), verb, parts[2].equals("strong"));
            String[] given = parts[3].split("\\|");
            Set<String> forms = new LinkedHashSet<>(verb ? Inflection.ofVerb(given[0]) : Inflection.ofNoun(given[0]));
            forms.addAll(Arrays.asList(given).subList(1, given.length));
            for (String form : forms) {
                all.computeIfAbsent(form, key -> new ArrayList<>()).add(sense);
            }
        }
        all.forEach(senses::add);
    }

    List<Trigger> in(Reading reading) {
        List<Trigger> found = new ArrayList<>();
        List<Word> words = reading.words();
        int i = 0;
        while (i < words.size()) {
            Optional<Lexicon.Hit<List<Sense>>> hit = senses.at(words, i);
            if (hit.isEmpty()) {
                i++;
                continue;
            }
            int from = i;
            int to = hit.get().to();
            boolean verb = isVerb(reading, words, from, to);
            // "shot dead", whatever a tagger takes "shot" for
            boolean phrase = to - from > 1;
            hit.get().meaning().stream()
                    .filter(sense -> sense.verb() == verb || phrase && sense.verb())
                    .findFirst()
                    .ifPresent(sense -> found.add(new Trigger(from, to, sense.kind(), sense.strong(), verb)));
            i = to;
        }
        return found;
    }

    private static boolean isVerb(Reading reading, List<Word> words, int from, int to) {
        int phrase = reading.phraseAt(to - from > 1 ? from : to - 1);
        if (phrase < 0) return words.get(from).isTagged("VERB");
        return reading.phrases().get(phrase).isVerbs();
    }
}
