package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// A linear chain of states over a row of words: a conditional random field (Lafferty, McCallum, Pereira 2001) whose
/// features vote for being in a role, for beginning it and for its having ended just before.
///
/// Outputs of a place, for each role from 1: inside, begins here, ended before here.
final class Chain {
    private static final double IMPOSSIBLE = -1e9;

    /// The role of each state; 0 is no role. State 0 stands before the first word.
    final int[] roles;
    final boolean[][] allowed;
    final int outputs;
    final int states;

    /// Cues: one role, anywhere.
    static Chain ofCues() {
        boolean[][] allowed = {{true, true}, {true, true}};
        return new Chain(new int[] {0, 1}, allowed);
    }

    /// Source (1) at most once, content (2) in any number of parts before and after it.
    static Chain ofRoles() {
        // nothing, content; source; nothing, content behind the source
        boolean[][] allowed = {
            {true, true, true, false, false},
            {true, true, true, false, false},
            {false, false, true, true, true},
            {false, false, false, true, true},
            {false, false, false, true, true}
        };
        return new Chain(new int[] {0, 2, 1, 0, 2}, allowed);
    }

    private Chain(int[] roles, boolean[][] allowed) {
        this.roles = roles;
        this.allowed = allowed;
        states = roles.length;
        outputs = 3 * Arrays.stream(roles).max().orElseThrow();
    }

    /// The weight of being in `state` at place `i`, coming from `before`.
    private double score(float[] votes, int i, int before, int state) {
        int at = i * outputs;
        double score = 0;
        int role = roles[state];
        int last = roles[before];
        if (role > 0) score += votes[at + 3 * (role - 1)];
        if (role != last) {
            if (role > 0) score += votes[at + 3 * (role - 1) + 1];
            if (last > 0) score += votes[at + 3 * (last - 1) + 2];
        }
        return score;
    }

    /// A role for each word, and the weight of it all.
    record Path(int[] roles, double weight) {}

    /// The role of each word on the best path. Places of `closed` can hold no role.
    int[] best(float[] votes, int n, boolean[] closed) {
        return best(votes, n, closed, 1).getFirst().roles();
    }

    /// The `most` best paths, the best one first.
    List<Path> best(float[] votes, int n, boolean[] closed, int most) {
        // Each state keeps its best paths so far; `back` tells state and rank of the place before.
        double[] score = new double[states * most];
        double[] next = new double[states * most];
        int[] back = new int[n * states * most];
        Arrays.fill(score, IMPOSSIBLE);
        score[0] = 0;
        for (int i = 0; i < n; i++) {
            Arrays.fill(next, IMPOSSIBLE);
            for (int s = 0; s < states; s++) {
                if (closed[i] && roles[s] > 0) continue;
                for (int p = 0; p < states; p++) {
                    if (!allowed[p][s]) continue;
                    double step = score(votes, i, p, s);
                    for (int rank = 0; rank < most && score[p * most + rank] > IMPOSSIBLE; rank++) {
                        enter(next, back, i, s * most, most, score[p * most + rank] + step, p * most + rank);
                    }
                }
            }
            double[] swap = score;
            score = next;
            next = swap;
        }
        List<Path> paths = new ArrayList<>();
        for (int end = 0; end < score.length; end++) {
            if (score[end] == IMPOSSIBLE) continue;
            int[] path = new int[n];
            int at = end;
            for (int i = n - 1; i >= 0; i--) {
                path[i] = roles[at / most];
                at = back[i * states * most + at];
            }
            paths.add(new Path(path, score[end]));
        }
        paths.sort(Comparator.comparingDouble(Path::weight).reversed());
        return paths.subList(0, Math.min(most, paths.size()));
    }

    /// Puts a path among the `most` best that lie from `first`, if it is one of them.
    private void enter(double[] next, int[] back, int i, int first, int most, double value, int from) {
        int at = first + most - 1;
        if (value <= next[at]) return;
        int places = i * states * most;
        for (; at > first && value > next[at - 1]; at--) {
            next[at] = next[at - 1];
            back[places + at] = back[places + at - 1];
        }
        next[at] = value;
        back[places + at] = from;
    }

    /// The weight of a step as a factor; `factors` are the votes raised to powers of e.
    private double factor(double[] factors, int i, int before, int state) {
        int at = i * outputs;
        double factor = 1;
        int role = roles[state];
        int last = roles[before];
        if (role > 0) factor *= factors[at + 3 * (role - 1)];
        if (role != last) {
            if (role > 0) factor *= factors[at + 3 * (role - 1) + 1];
            if (last > 0) factor *= factors[at + 3 * (last - 1) + 2];
        }
        return factor;
    }

    /// The share that all paths with a role inside, beginning or ended at each place have in the weight of all paths:
    /// laid out like the votes. By forward and backward sums, scaled at each place.
    double[] shares(float[] votes, int n, boolean[] closed) {
        double[] factors = new double[n * outputs];
        for (int v = 0; v < factors.length; v++) factors[v] = StrictMath.exp(Math.clamp(votes[v], -40, 40));
        double[] alpha = new double[n * states];
        double[] scale = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int s = 0; s < states; s++) {
                if (closed[i] && roles[s] > 0) continue;
                double value = 0;
                for (int p = 0; p < states; p++) {
                    if (!allowed[p][s]) continue;
                    double from = i == 0 ? (p == 0 ? 1 : 0) : alpha[(i - 1) * states + p];
                    if (from > 0) value += from * factor(factors, i, p, s);
                }
                alpha[i * states + s] = value;
                sum += value;
            }
            scale[i] = sum;
            for (int s = 0; s < states; s++) alpha[i * states + s] /= sum;
        }
        double[] shares = new double[n * outputs];
        double[] beta = new double[states];
        double[] earlier = new double[states];
        Arrays.fill(beta, 1);
        for (int i = n - 1; i >= 0; i--) {
            Arrays.fill(earlier, 0);
            for (int s = 0; s < states; s++) {
                if (closed[i] && roles[s] > 0) continue;
                int role = roles[s];
                for (int p = 0; p < states; p++) {
                    if (!allowed[p][s]) continue;
                    double step = factor(factors, i, p, s) * beta[s] / scale[i];
                    earlier[p] += step;
                    double from = i == 0 ? (p == 0 ? 1 : 0) : alpha[(i - 1) * states + p];
                    double share = from * step;
                    int last = roles[p];
                    if (role > 0) shares[i * outputs + 3 * (role - 1)] += share;
                    if (role != last) {
                        if (role > 0) shares[i * outputs + 3 * (role - 1) + 1] += share;
                        if (last > 0) shares[i * outputs + 3 * (last - 1) + 2] += share;
                    }
                }
            }
            System.arraycopy(earlier, 0, beta, 0, states);
        }
        return shares;
    }
}
