package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;

/// Finds what may be a cue, and for each the best readings of the words around it.
final class CandidateFinder {
    /// Added to the vote for beginning a cue: rather one too many here, which is dropped later, than one missed.
    private static final float READINESS = 1.8f;

    private static final int READINGS = 8;

    private final Weights cueWeights;
    private final Weights roleWeights;
    private final Chain cues = Chain.ofCues();
    private final Chain roles = Chain.ofRoles();
    private final Features features = new Features();

    CandidateFinder(Weights cueWeights, Weights roleWeights) {
        this.cueWeights = cueWeights;
        this.roleWeights = roleWeights;
    }

    /// The readings of each cue, the best first; cues in the order of the text.
    List<List<Candidate>> in(Words words) {
        List<List<Candidate>> found = new ArrayList<>();
        CueFeatures cueFeatures = new CueFeatures(words);
        for (int s = 0; s + 1 < words.starts.length; s++) {
            int from = words.starts[s];
            int n = words.starts[s + 1] - from;
            float[] votes = new float[n * cues.outputs];
            for (int i = 0; i < n; i++) {
                cueFeatures.at(from + i, features);
                cueWeights.vote(features, votes, i * cues.outputs);
            }
            float[] ready = votes.clone();
            for (int i = 0; i < n; i++) ready[i * cues.outputs + 1] += READINESS;
            int[] path = cues.best(ready, n, new boolean[n]);
            double[] shares = null;
            for (int i = 0; i < n; i++) {
                if (path[i] == 0) continue;
                int to = i + 1;
                while (to < n && path[to] == 1) to++;
                if (shares == null) shares = cues.shares(votes, n, new boolean[n]);
                double begins = shares[i * cues.outputs + 1];
                double ends = to < n ? shares[to * cues.outputs + 2] : shares[(to - 1) * cues.outputs];
                found.add(readings(words, from + i, from + to, new double[] {begins, ends}));
                i = to;
            }
        }
        return found;
    }

    private List<Candidate> readings(Words words, int cueFrom, int cueTo, double[] cueShares) {
        Window window = Window.around(words, cueFrom, cueTo);
        RoleFeatures roleFeatures = new RoleFeatures(words, window);
        int n = window.size();
        float[] votes = new float[n * roles.outputs];
        for (int i = 0; i < n; i++) {
            roleFeatures.at(window.from() + i, features);
            roleWeights.vote(features, votes, i * roles.outputs);
        }
        double[] shares = roles.shares(votes, n, window.closed());
        List<Chain.Path> paths = roles.best(votes, n, window.closed(), READINGS);
        List<Candidate> readings = new ArrayList<>();
        for (Chain.Path path : paths) {
            readings.add(new Candidate(
                    window,
                    path.roles(),
                    readings.size(),
                    paths.getFirst().weight() - path.weight(),
                    cueShares,
                    certainty(path.roles(), shares)));
        }
        return readings;
    }

    /// The least share of a beginning and of an end of the source, then of the content: 1 where there is none.
    private double[] certainty(int[] path, double[] shares) {
        double[] least = {1, 1, 1, 1};
        int outputs = roles.outputs;
        for (int i = 0; i < path.length; i++) {
            int before = i == 0 ? 0 : path[i - 1];
            int role = path[i];
            if (role != before && role > 0) {
                int at = 2 * (role - 1);
                least[at] = Math.min(least[at], shares[i * outputs + 3 * (role - 1) + 1]);
            }
            if (role != before && before > 0) {
                int at = 2 * (before - 1) + 1;
                least[at] = Math.min(least[at], shares[i * outputs + 3 * (before - 1) + 2]);
            }
        }
        int last = path[path.length - 1];
        if (last > 0) {
            int at = 2 * (last - 1) + 1;
            least[at] = Math.min(least[at], shares[(path.length - 1) * outputs + 3 * (last - 1)]);
        }
        return least;
    }
}
