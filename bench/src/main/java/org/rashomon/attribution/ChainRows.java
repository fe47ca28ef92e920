package org.rashomon.attribution;

import java.util.Arrays;
import java.util.List;
import org.rashomon.attribution.GoldText.Marked;
import org.rashomon.document.Span;

/// Turns marked texts into the rows from which the chains of cues and of roles learn, and lets them learn.
final class ChainRows {
    private static final int EPOCHS_OF_CUES = 3;
    private static final int EPOCHS_OF_ROLES = 4;
    private static final double RATE = 0.1;
    private static final double DECAY = 1e-3;

    private final Features features = new Features();

    /// The chain of cues that the texts teach.
    ChainTrainer cues(List<TrainingTexts.Text> texts) {
        ChainTrainer trainer = new ChainTrainer(Chain.ofCues());
        for (TrainingTexts.Text text : texts) addCues(trainer, text.words(), text.marked());
        trainer.number(3);
        trainer.train(EPOCHS_OF_CUES, RATE, DECAY);
        return trainer;
    }

    /// The chain of roles that the texts teach.
    ChainTrainer roles(List<TrainingTexts.Text> texts) {
        ChainTrainer trainer = new ChainTrainer(Chain.ofRoles());
        for (TrainingTexts.Text text : texts) addRoles(trainer, text.words(), text.marked());
        trainer.number(4);
        trainer.train(EPOCHS_OF_ROLES, RATE, DECAY);
        return trainer;
    }

    private void addCues(ChainTrainer trainer, Words words, List<Marked> marked) {
        int[] cue = new int[words.size()];
        for (Marked one : marked) mark(words, one.cue(), cue, 1, 0);
        CueFeatures cueFeatures = new CueFeatures(words);
        for (int s = 0; s + 1 < words.starts.length; s++) {
            int from = words.starts[s];
            int n = words.starts[s + 1] - from;
            int[][] row = new int[n][];
            for (int i = 0; i < n; i++) {
                cueFeatures.at(from + i, features);
                row[i] = Arrays.copyOf(features.ids, features.count);
            }
            trainer.add(row, Arrays.copyOfRange(cue, from, from + n), new boolean[n]);
        }
    }

    private void addRoles(ChainTrainer trainer, Words words, List<Marked> marked) {
        for (Marked one : marked) {
            if (one.cue().isEmpty()) continue;
            int cueFrom = words.firstFrom(one.cue().getFirst().start());
            int cueTo = words.firstFrom(one.cue().getFirst().end());
            if (cueTo <= cueFrom) continue;
            Window window = Window.around(words, cueFrom, cueTo);
            int n = window.size();
            int[] role = roles(words, one, window);
            RoleFeatures roleFeatures = new RoleFeatures(words, window);
            int[][] row = new int[n][];
            for (int i = 0; i < n; i++) {
                roleFeatures.at(window.from() + i, features);
                row[i] = Arrays.copyOf(features.ids, features.count);
            }
            trainer.add(row, role, window.closed());
        }
    }

    /// The chain knows one source, in one part.
    private static int[] roles(Words words, Marked one, Window window) {
        int n = window.size();
        int[] role = new int[n];
        mark(words, one.content(), role, Candidate.CONTENT, window.from());
        if (!one.source().isEmpty()) {
            mark(words, one.source().subList(0, 1), role, Candidate.SOURCE, window.from());
        }
        boolean[] closed = window.closed();
        for (int i = 0; i < n; i++) if (closed[i]) role[i] = 0;
        int source = -1;
        for (int i = 0; i < n; i++) {
            if (role[i] != Candidate.SOURCE) continue;
            if (source >= 0 && source != i - 1) role[i] = 0;
            else source = i;
        }
        return role;
    }

    /// Marks the words that begin in the spans, where they lie in the row.
    private static void mark(Words words, List<Span> spans, int[] row, int role, int from) {
        for (Span span : spans) {
            for (int i = words.firstFrom(span.start());
                    i < words.size() && words.tokens[i].span().start() < span.end();
                    i++) {
                if (i >= from && i - from < row.length) row[i - from] = role;
            }
        }
    }
}
