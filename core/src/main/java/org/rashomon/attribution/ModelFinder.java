package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.document.Span;

/// Finds utterances with the trained model: first the cues, then for each cue its source and content.
///
/// A cue to which the model finds no content comes without one.
final class ModelFinder {
    static final int SOURCE = 1;
    static final int CONTENT = 2;

    private final AttributionModel model;
    private final Chain cues = Chain.ofCues();
    private final Chain roles = Chain.ofRoles();
    private final Features features = new Features();

    ModelFinder(AttributionModel model) {
        this.model = model;
    }

    List<Utterance> in(Words words) {
        List<Utterance> found = new ArrayList<>();
        CueFeatures cueFeatures = new CueFeatures(words);
        for (int s = 0; s + 1 < words.starts.length; s++) {
            int from = words.starts[s];
            int n = words.starts[s + 1] - from;
            float[] votes = new float[n * cues.outputs];
            for (int i = 0; i < n; i++) {
                cueFeatures.at(from + i, features);
                model.cues().vote(features, votes, i * cues.outputs);
                votes[i * cues.outputs + 1] += model.cueBias();
            }
            int[] path = cues.best(votes, n, new boolean[n]);
            for (int i = 0; i < n; i++) {
                if (path[i] == 0) continue;
                int to = i + 1;
                while (to < n && path[to] == 1) to++;
                found.add(utterance(words, from + i, from + to));
                i = to;
            }
        }
        return found;
    }

    private Utterance utterance(Words words, int cueFrom, int cueTo) {
        Window window = Window.around(words, cueFrom, cueTo);
        RoleFeatures roleFeatures = new RoleFeatures(words, window);
        int n = window.size();
        float[] votes = new float[n * roles.outputs];
        for (int i = 0; i < n; i++) {
            roleFeatures.at(window.from() + i, features);
            model.roles().vote(features, votes, i * roles.outputs);
        }
        int[] path = roles.best(votes, n, window.closed());
        List<Span> content = spans(words, window, path, CONTENT);
        return new Utterance(
                spans(words, window, path, SOURCE),
                List.of(words.span(cueFrom, cueTo)),
                content,
                words.form(content),
                Optional.empty());
    }

    private static List<Span> spans(Words words, Window window, int[] path, int role) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < path.length; i++) {
            if (path[i] != role) continue;
            int to = i + 1;
            while (to < path.length && path[to] == role) to++;
            spans.add(words.span(window.from() + i, window.from() + to));
            i = to;
        }
        return spans;
    }
}
