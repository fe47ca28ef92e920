package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.attribution.GoldText.Marked;
import org.rashomon.document.Span;

/// Teaches which reading of a cue to choose and whether to trust it, from readings of texts that the chains which made
/// them had not seen.
final class CandidateRows {
    /// @param exact whether source and content are those of people, to the word
    /// @param usable whether they are the same for the most part
    /// @param likeness how much of source and content it shares with those of people, from 0 to 1
    private record Reading(int[] features, double likeness, boolean exact, boolean usable) {}

    /// From readings that are all as far off there is nothing to learn.
    private static final double LEAST_LIKE = 0.5;

    private record Cue(int text, boolean stripped, List<Reading> readings) {}

    private final List<Cue> cues = new ArrayList<>();
    private final int[] marks = new int[2];

    void add(TrainingTexts.Text text, CandidateFinder finder) {
        Words words = text.words();
        Features features = new Features();
        List<List<Candidate>> found = finder.in(words);
        CandidateFeatures candidateFeatures = new CandidateFeatures(words, found);
        if (!text.stripped()) marks[text.number() / 2 % 2] += text.marked().size();
        for (List<Candidate> candidates : found) {
            List<Reading> readings = new ArrayList<>();
            for (Candidate candidate : candidates) {
                if (!candidate.hasContent()) continue;
                candidateFeatures.of(candidate, features);
                int[] ids = Arrays.copyOf(features.ids, features.count);
                readings.add(reading(ids, words, candidate, text.marked()));
            }
            if (!readings.isEmpty()) cues.add(new Cue(text.number(), text.stripped(), readings));
        }
    }

    private static Reading reading(int[] ids, Words words, Candidate candidate, List<Marked> marked) {
        Utterance utterance = candidate.utterance(words);
        Set<Integer> cue = words(words, utterance.cue());
        Set<Integer> source = words(words, utterance.source());
        Set<Integer> content = words(words, utterance.content());
        double likeness = 0;
        boolean exact = false;
        boolean usable = false;
        for (Marked one : marked) {
            Set<Integer> there = words(words, one.cue());
            if (there.stream().noneMatch(cue::contains)) continue;
            Set<Integer> who = words(words, one.source());
            Set<Integer> what = words(words, one.content());
            exact |= who.equals(source) && what.equals(content);
            usable |= overlap(who, source) >= 0.5 && overlap(what, content) >= 0.5;
            likeness = Math.max(likeness, (overlap(who, source) + overlap(what, content)) / 2);
        }
        return new Reading(ids, likeness, exact, usable);
    }

    /// Dice's coefficient; nothing is like nothing.
    private static double overlap(Set<Integer> one, Set<Integer> other) {
        if (one.isEmpty() && other.isEmpty()) return 1;
        return 2.0 * one.stream().filter(other::contains).count() / (one.size() + other.size());
    }

    private static Set<Integer> words(Words words, List<Span> spans) {
        Set<Integer> places = new HashSet<>();
        for (Span span : spans) {
            for (int i = words.firstFrom(span.start());
                    i < words.size() && words.tokens[i].span().start() < span.end();
                    i++) {
                if (words.tokens[i].isWord() || span.length() == 1) places.add(i);
            }
        }
        return places;
    }

    /// Which reading to choose, from all cues or from one half of the texts.
    ReadingTrainer choice(Optional<Integer> half) {
        ReadingTrainer trainer = new ReadingTrainer();
        for (Cue cue : of(half)) {
            double best =
                    cue.readings.stream().mapToDouble(Reading::likeness).max().orElseThrow();
            if (best < LEAST_LIKE) continue;
            int n = cue.readings.size();
            int[][] alternatives = new int[n][];
            boolean[] right = new boolean[n];
            for (int r = 0; r < n; r++) {
                alternatives[r] = cue.readings.get(r).features;
                right[r] = cue.readings.get(r).likeness == best;
            }
            trainer.add(alternatives, right);
        }
        return trainer.learnt();
    }

    /// Whether to trust the reading chosen.
    ReadingTrainer trust(Optional<Integer> half, Weights choice) {
        ReadingTrainer trainer = new ReadingTrainer();
        for (Cue cue : of(half)) {
            Reading reading = chosen(cue, choice);
            trainer.add(new int[][] {reading.features, {}}, new boolean[] {reading.usable, !reading.usable});
        }
        return trainer.learnt();
    }

    private List<Cue> of(Optional<Integer> half) {
        return cues.stream()
                .filter(cue -> half.isEmpty() || cue.text / 2 % 2 == half.get())
                .toList();
    }

    private static Reading chosen(Cue cue, Weights choice) {
        Reading best = cue.readings.getFirst();
        float most = Float.NEGATIVE_INFINITY;
        for (Reading reading : cue.readings) {
            float vote = vote(choice, reading);
            if (vote > most) {
                most = vote;
                best = reading;
            }
        }
        return best;
    }

    private static float vote(Weights weights, Reading reading) {
        Features features = new Features();
        features.ids = reading.features;
        features.count = reading.features.length;
        return weights.confidence(features);
    }

    /// Learns on one half of the texts, and prints what each least vote would give on the other.
    void measure() {
        Weights choice = choice(Optional.of(0)).weights(0);
        Weights trust = trust(Optional.of(0), choice).weights(0);
        List<Cue> other =
                of(Optional.of(1)).stream().filter(cue -> !cue.stripped).toList();
        System.out.printf(
                "first readings exact %d, usable %d; chosen %d, %d; of %d cues, %d marked%n",
                other.stream().filter(cue -> cue.readings.getFirst().exact).count(),
                other.stream().filter(cue -> cue.readings.getFirst().usable).count(),
                other.stream().filter(cue -> chosen(cue, choice).exact).count(),
                other.stream().filter(cue -> chosen(cue, choice).usable).count(),
                other.size(),
                marks[1]);
        for (int tenths = -15; tenths <= 10; tenths++) {
            double least = tenths / 10.0;
            List<Reading> kept = other.stream()
                    .map(cue -> chosen(cue, choice))
                    .filter(reading -> vote(trust, reading) >= least)
                    .toList();
            long usable = kept.stream().filter(Reading::usable).count();
            long exact = kept.stream().filter(Reading::exact).count();
            System.out.printf(
                    "least %.1f: usable P %.1f R %.1f F %.1f; exact F %.1f%n",
                    least,
                    100.0 * usable / kept.size(),
                    100.0 * usable / marks[1],
                    200.0 * usable / (kept.size() + marks[1]),
                    200.0 * exact / (kept.size() + marks[1]));
        }
    }
}
