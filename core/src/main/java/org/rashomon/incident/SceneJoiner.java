package org.rashomon.incident;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Span;
import org.rashomon.language.Edtf;
import org.rashomon.language.PlaceMention;
import org.rashomon.language.TimeExpression;

/// Gathers the scenes of one report that tell of the same incident: the same sort of violence, places and days that can
/// be
/// the same, or words that refer back.
final class SceneJoiner {
    /// The scenes of one incident so far.
    static final class Draft {
        final List<Scene> scenes = new ArrayList<>();
        final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        Optional<PlaceMention> where = Optional.empty();
        Optional<PlaceMention> within = Optional.empty();
        Optional<TimeExpression> time = Optional.empty();
        int last;

        void add(Scene scene) {
            scenes.add(scene);
            scene.kinds().forEach((kind, weight) -> kinds.merge(kind, weight, Integer::sum));
            if (scene.where().isPresent()) {
                boolean finer =
                        where.isEmpty() || SceneReader.rank(scene.where().get()) < SceneReader.rank(where.get());
                if (finer) {
                    if (where.isPresent() && scene.within().isEmpty()) within = where;
                    where = scene.where();
                }
                if (within.isEmpty() || finer && scene.within().isPresent()) within = scene.within();
            }
            if (time.isEmpty()) time = scene.times().stream().findFirst();
            last = scene.reading().sentence().index();
        }

        Optional<Edtf> when() {
            return time.flatMap(TimeExpression::edtf);
        }
    }

    private static final Set<Kind> FIRE = EnumSet.of(Kind.AIRSTRIKE, Kind.SHELLING, Kind.BOMBING, Kind.MISSILE_STRIKE);

    List<Draft> join(List<Scene> scenes) {
        List<Draft> drafts = new ArrayList<>();
        for (Scene scene : scenes) {
            Draft best = null;
            double most = 0;
            for (Draft draft : drafts) {
                double score = score(draft, scene, drafts);
                if (score > most || score == most && score > 0 && best != null && draft.last > best.last) {
                    best = draft;
                    most = score;
                }
            }
            if (best != null) {
                best.add(scene);
            } else if (scene.isSubstantive()) {
                Draft draft = new Draft();
                draft.add(scene);
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static double score(Draft draft, Scene scene, List<Draft> all) {
        if (!kindsMeet(draft.kinds, scene.kinds())) return 0;
        if (draft.when().isPresent()
                && scene.when().isPresent()
                && !draft.when().get().mayMeet(scene.when().get())) return 0;
        double score = 1;
        boolean sameKind = Scene.best(draft.kinds) == scene.kind();
        if (sameKind) score += 1;
        if (draft.when().isPresent() && scene.when().isPresent()) score += 1;
        if (scene.definite()) score += 0.5;
        int distance = scene.reading().sentence().index() - draft.last;
        if (distance <= 1) score += 0.7;
        if (draft == all.getFirst()) score += 0.4;
        if (scene.where().isPresent()) {
            PlaceMention here = scene.where().get();
            if (draft.where.isPresent()) {
                PlaceMention there = draft.where.get();
                boolean same = isSame(here, there);
                boolean contains = draft.within.isPresent() && isSame(here, draft.within.get())
                        || scene.within().isPresent() && isSame(scene.within().get(), there);
                if (same) score += 3;
                else if (contains && !tollsConflict(draft, scene) && sameKind) score += 1;
                else if (SceneReader.rank(here) == 0 && SceneReader.rank(there) == 0) return 0;
                else if (tollsConflict(draft, scene) || !sameKind) return 0;
                else if (SceneReader.rank(here) == 0 && distance > 2 && !scene.definite()) return 0;
            } else if (tollsConflict(draft, scene)) {
                return 0;
            }
        }
        return score;
    }

    private static boolean tollsConflict(Draft draft, Scene scene) {
        for (Toll toll : scene.tolls()) {
            boolean any = false;
            boolean same = false;
            for (Scene before : draft.scenes) {
                for (Toll other : before.tolls()) {
                    if (other.slot() != toll.slot()) continue;
                    any = true;
                    same |= other.min().equals(toll.min());
                }
            }
            if (any && !same) return true;
        }
        return false;
    }

    static boolean isSame(PlaceMention one, PlaceMention other) {
        String here = folded(one.name());
        String there = folded(other.name());
        return here.equals(there)
                || here.length() > 3 && there.length() > 3 && (here.contains(there) || there.contains(here));
    }

    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    static boolean kindsMeet(Map<Kind, Integer> one, Map<Kind, Integer> other) {
        Kind here = Scene.best(one);
        Kind there = Scene.best(other);
        if (here == there || here == Kind.ATTACK || there == Kind.ATTACK) return true;
        boolean weak =
                one.getOrDefault(here, 0) < SceneReader.STRONG || other.getOrDefault(there, 0) < SceneReader.STRONG;
        if (FIRE.contains(here) && FIRE.contains(there) && weak) return true;
        return weak && (one.containsKey(there) || other.containsKey(here));
    }

    static Span first(Draft draft) {
        return draft.scenes.getFirst().span();
    }
}
