package org.rashomon.incident;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether the figures of two sentences can be those of one incident.
final class Figures {
    /// A figure as large as this is seldom the same by chance.
    private static final int TELLING = 5;
    /// "dozens", "scores", "hundreds"
    private static final Set<Integer> ROUND = Set.of(20, 24, 40, 100, 200, 2000);

    private Figures() {}

    /// Whether both give the same large figure: "the Observatory said 270 had been killed".
    static boolean shared(SceneJoiner.Draft draft, Scene scene) {
        for (Toll toll : scene.tolls()) {
            boolean round = toll.max().isEmpty() && ROUND.contains(toll.min().orElse(0));
            if (toll.min().orElse(0) < TELLING || round) continue;
            for (Scene before : draft.scenes)
                for (Toll other : before.tolls())
                    if (other.slot() == toll.slot()
                            && other.min().equals(toll.min())
                            && other.max().equals(toll.max())) return true;
        }
        return false;
    }

    /// One voice that gives two figures speaks of two things.
    static boolean ofOneVoice(SceneJoiner.Draft draft, Scene scene) {
        return draft.scenes.stream()
                .filter(before -> !before.tolls().isEmpty())
                .anyMatch(before -> before.voices().stream().anyMatch(scene.voices()::contains));
    }

    /// Whether the figures differ, and none is the same; a small figure may be the same by chance.
    static boolean conflict(SceneJoiner.Draft draft, Scene scene) {
        boolean differ = false;
        for (Toll toll : scene.tolls()) {
            if (isVague(toll) || Scene.isOfKnown(scene.reading(), toll)) continue;
            boolean differs = false;
            boolean meets = false;
            for (Scene before : draft.scenes) {
                for (Toll other : before.tolls()) {
                    if (other.slot() != toll.slot() || isVague(other)) continue;
                    if (isNear(toll, other)) {
                        if (toll.min().orElse(0) >= TELLING) return false;
                        meets = true;
                    } else if (!isPart(scene, toll, other)) differs = true;
                }
            }
            differ |= differs && !meets;
        }
        return differ;
    }

    /// "a commander" of 45 dead, "30 soldiers and 39 rebels" of 70: a group counted apart does not speak against the
    /// whole, where nothing but the count is told of it, or where the groups make up the whole.
    private static boolean isPart(Scene scene, Toll toll, Toll whole) {
        boolean smaller = toll.max().orElse(Integer.MAX_VALUE) < whole.min().orElse(0);
        if (toll.who().isEmpty() || toll.who().equals(whole.who()) || !smaller) return false;
        if (scene.kind() == Kind.ATTACK && scene.where().isEmpty()) return true;
        int sum = scene.tolls().stream()
                .filter(one -> one.slot() == toll.slot())
                .mapToInt(one -> one.min().orElse(0))
                .sum();
        return sum > toll.min().orElse(0) && Math.abs(sum - whole.min().orElse(0)) <= 1;
    }

    /// "several", "others", "dozens": no figure that another could contradict.
    private static boolean isVague(Toll toll) {
        return toll.max().isEmpty()
                && (toll.min().orElse(0) <= 2 || ROUND.contains(toll.min().orElse(0)));
    }

    /// The same figure of the same group; "twenty" and "more than twenty" are near enough.
    private static boolean isNear(Toll toll, Toll other) {
        boolean group = toll.who().isEmpty()
                || other.who().isEmpty()
                || !Collections.disjoint(words(toll.who()), words(other.who()));
        int here = toll.min().orElse(toll.max().orElse(0));
        int there = other.min().orElse(other.max().orElse(0));
        boolean more = toll.max().isEmpty() && here == there + 1 || other.max().isEmpty() && there == here + 1;
        return group && (here == there || more && here > TELLING);
    }

    static List<String> words(String who) {
        return List.of(who.toLowerCase(Locale.ROOT).split(" "));
    }
}
