package org.rashomon.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Section;
import org.rashomon.language.Edtf;
import org.rashomon.language.TimeExpression;

/// Gathers the scenes of one report that tell of the same incident: the same sort of violence, places and days that can
/// be
/// the same, or words that refer back.
final class SceneJoiner {
    /// The scenes of one incident so far.
    static final class Draft {
        final List<Scene> scenes = new ArrayList<>();
        final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        Optional<Site> where = Optional.empty();
        Optional<Site> within = Optional.empty();
        Optional<TimeExpression> time = Optional.empty();
        int last;
        /// The day, its own or taken from its surroundings.
        Optional<Edtf> day = Optional.empty();

        int first() {
            return scenes.getFirst().reading().sentence().index();
        }

        boolean isHeadline() {
            return scenes.stream().allMatch(scene -> scene.reading().isHeadline());
        }

        /// The headline says shorter what the body says better.
        List<Scene> bodyFirst() {
            List<Scene> ordered = new ArrayList<>();
            for (Scene scene : scenes) if (!scene.reading().isHeadline()) ordered.add(scene);
            for (Scene scene : scenes) if (scene.reading().isHeadline()) ordered.add(scene);
            return ordered;
        }

        void add(Scene scene) {
            scenes.add(scene);
            scene.kinds().forEach((kind, weight) -> kinds.merge(kind, weight, Integer::sum));
            scene.where().ifPresent(site -> settle(site, scene.within()));
            if (time.isEmpty()) time = scene.times().stream().findFirst();
            last = scene.reading().sentence().index();
        }

        private void settle(Site site, Optional<Site> around) {
            boolean finer = where.isEmpty() || site.rank() < where.get().rank();
            if (finer) {
                if (around.isPresent()) within = around;
                else if (where.isPresent() && !where.get().isSame(site)) within = where;
                where = Optional.of(site);
            } else if (within.isEmpty()
                    || around.isPresent() && around.get().rank() < within.get().rank()) {
                if (around.isPresent()) within = around;
                else if (!where.get().isSame(site) && site.rank() > where.get().rank()) within = Optional.of(site);
            }
        }

        /// A story under a headline of its own takes nothing from its neighbours, and gives nothing.
        boolean isOfAnotherStory(Section other) {
            Section own = section();
            boolean story = own.kind() == Section.Kind.STORY || other.kind() == Section.Kind.STORY;
            return story && !own.span().equals(other.span());
        }

        Section section() {
            return scenes.getLast().reading().sentence().section();
        }

        Optional<Edtf> when() {
            return time.flatMap(TimeExpression::edtf);
        }
    }

    private static final Set<Kind> FIRE = EnumSet.of(Kind.AIRSTRIKE, Kind.SHELLING, Kind.BOMBING, Kind.MISSILE_STRIKE);

    List<Draft> join(List<Scene> scenes, Optional<LocalDate> today) {
        Optional<Edtf> recent = today.map(day -> Edtf.between(day.minusDays(6), day));
        List<Draft> drafts = new ArrayList<>();
        for (Scene scene : scenes) {
            Draft best = null;
            double most = 0;
            for (Draft draft : drafts) {
                double score = score(draft, scene, drafts, recent);
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

    private static double score(Draft draft, Scene scene, List<Draft> all, Optional<Edtf> recent) {
        if (!kindsMeet(draft.kinds, scene.kinds()) && !isDisputedFire(draft, scene)) return 0;
        if (!daysMeet(draft, scene, recent)) return 0;
        double score = 1;
        boolean sameKind = Scene.best(draft.kinds) == scene.kind();
        if (sameKind) score += 1;
        if (draft.when().isPresent() && scene.when().isPresent()) score += 1;
        if (scene.definite()) score += 0.5;
        int distance = scene.reading().sentence().index() - draft.last;
        Section section = scene.reading().sentence().section();
        boolean sameSection = section.span().equals(draft.section().span());
        if (draft.isOfAnotherStory(section)
                && !(scene.where().isPresent()
                        && draft.where.isPresent()
                        && scene.where().get().isSame(draft.where.get()))) return 0;
        if (!sameSection && scene.where().isEmpty()) score -= 0.9;
        if (distance <= 1 && sameSection) score += 0.7;
        if (draft == all.getFirst()) score += 0.4;
        boolean conflict = tollsConflict(draft, scene);
        if (!conflict && scene.where().isEmpty() && sharesTarget(draft, scene)) score += 1.5;
        if (scene.where().isEmpty()) return score;
        Site here = scene.where().get();
        if (draft.where.isEmpty()) return conflict ? 0 : score;
        Site there = draft.where.get();
        if (here.isSame(there)) return score + 3;
        boolean around = draft.within.filter(here::isSame).isPresent()
                || scene.within().filter(there::isSame).isPresent();
        if (here.rank() == there.rank() && here.rank() < Site.COUNTRY) return 0;
        if (around && !conflict && (sameKind || scene.definite())) return score + 1;
        if (conflict || !sameKind && !scene.definite()) return 0;
        if (here.rank() < there.rank() && distance > 2 && !scene.definite()) return 0;
        if (around) return score + 1;
        // a spot and a town that nobody puts together
        return here.rank() <= Site.TOWN && there.rank() <= Site.TOWN && !scene.definite() ? 0 : score;
    }

    /// A day nobody gives is one of the last days before the report.
    private static boolean daysMeet(Draft draft, Scene scene, Optional<Edtf> recent) {
        if (scene.when().isEmpty()) return true;
        Optional<Edtf> day = draft.when().or(() -> recent);
        return day.isEmpty() || day.get().mayMeet(scene.when().get());
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

    /// Shells to one, bombs from the air to another: in the same place and on the same known day, on the same target,
    /// it is
    /// the weapon that is disputed.
    private static boolean isDisputedFire(Draft draft, Scene scene) {
        boolean fire = FIRE.contains(Scene.best(draft.kinds)) && FIRE.contains(scene.kind());
        boolean here = draft.where.isPresent()
                && scene.where().isPresent()
                && draft.where.get().isSame(scene.where().get());
        boolean known = draft.when().isPresent() && scene.when().isPresent();
        return fire
                && (here || scene.where().isEmpty())
                && (known || scene.when().isEmpty())
                && sharesTarget(draft, scene);
    }

    private static boolean sharesTarget(Draft draft, Scene scene) {
        Set<String> targets = new HashSet<>();
        for (Scene before : draft.scenes) targets.addAll(targets(before));
        return targets(scene).stream().anyMatch(targets::contains);
    }

    /// The last words of what was aimed at: "an aid convoy" and "the convoy" are the same.
    private static Set<String> targets(Scene scene) {
        Set<String> heads = new HashSet<>();
        for (RoleReader.Role role : scene.roles()) {
            if (role.slot() == Slot.TARGET)
                heads.add(Site.folded(role.text().substring(role.text().lastIndexOf(' ') + 1)));
        }
        return heads;
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
}
