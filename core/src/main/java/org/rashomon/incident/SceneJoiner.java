package org.rashomon.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rashomon.document.Section;
import org.rashomon.language.Countries;
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
            Optional<TimeExpression> own = scene.times().stream().findFirst();
            if (time.isEmpty() || own.filter(this::isFiner).isPresent()) time = own;
            last = scene.reading().sentence().index();
        }

        /// A day within the week, month or year that was all one knew.
        private boolean isFiner(TimeExpression other) {
            boolean rough =
                    time.filter(known -> ROUGH.matcher(known.value()).matches()).isPresent();
            return rough
                    && DayReader.isDay(other)
                    && when().get().mayMeet(other.edtf().get());
        }

        private void settle(Site site, Optional<Site> around) {
            boolean finer = where.isEmpty()
                    || site.rank() < where.get().rank()
                    || site.rank() == where.get().rank() && where.get().near() && !site.near();
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

        /// Whether it has figures and no place, and others with places were told since.
        boolean isSum(List<Draft> all) {
            boolean counted = scenes.stream().anyMatch(scene -> !scene.tolls().isEmpty());
            return counted
                    && where.isEmpty()
                    && all.stream().anyMatch(other -> other.where.isPresent() && other.first() > first());
        }

        /// Whether a deed that comes with its own day and place, of another kind and against others, is told.
        boolean isOther(Scene scene) {
            boolean set = when().isEmpty()
                    && (scene.when().isPresent() || scene.lead().isPresent());
            return set
                    && scene.kind() != Scene.best(kinds)
                    && !targets(scene).isEmpty()
                    && scenes.stream().anyMatch(one -> !targets(one).isEmpty())
                    && !sharesTarget(this, scene);
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

    private static final Pattern ROUGH = Pattern.compile("\\d{4}(-W?\\d\\d)?");
    private static final Set<Kind> FIRE = EnumSet.of(Kind.AIRSTRIKE, Kind.SHELLING, Kind.BOMBING, Kind.MISSILE_STRIKE);

    List<Draft> join(List<Scene> scenes, Optional<LocalDate> today) {
        Optional<Edtf> recent = today.map(day -> Edtf.between(day.minusDays(6), day));
        List<Draft> drafts = new ArrayList<>();
        List<Scene> answers = new ArrayList<>();
        for (Scene scene : bodyFirst(scenes)) {
            Optional<Draft> best = scene.retells() ? retold(scene, drafts) : best(scene, drafts, recent);
            if (best.isPresent()) {
                best.get().add(scene);
            } else if (scene.isSubstantive()) {
                Draft draft = new Draft();
                draft.add(scene);
                drafts.add(draft);
            } else if (scene.roles().stream().anyMatch(role -> role.slot() == Slot.EXPLANATION)) {
                answers.add(scene);
            }
        }
        // "the videos were fake", told before the deed itself
        for (Scene answer : answers) best(answer, drafts, recent).ifPresent(draft -> draft.add(answer));
        return drafts;
    }

    /// A headline says shorter what the body says better, and stands for no incident that "the attack" could mean.
    private static List<Scene> bodyFirst(List<Scene> scenes) {
        List<Scene> ordered = new ArrayList<>(scenes);
        ordered.sort(Comparator.comparing(scene -> scene.reading().isHeadline()));
        return ordered;
    }

    /// What is retold is the deed whose target the sentence names, or the one told last.
    private static Optional<Draft> retold(Scene scene, List<Draft> drafts) {
        Set<String> words = scene.reading().words().stream()
                .map(word -> Site.folded(word.text()))
                .collect(Collectors.toSet());
        Comparator<Draft> last = Comparator.comparingInt(draft -> draft.last);
        return drafts.stream()
                .filter(draft -> draft.scenes.stream().anyMatch(one -> !Collections.disjoint(targets(one), words)))
                .max(last)
                .or(() -> drafts.stream().max(last));
    }

    private static Optional<Draft> best(Scene scene, List<Draft> drafts, Optional<Edtf> recent) {
        Draft best = null;
        double most = 0;
        for (Draft draft : drafts) {
            if (scene.isOtherThan(draft.scenes.getLast())) continue;
            double score = score(draft, scene, drafts, recent);
            if (score > most || score == most && score > 0 && best != null && draft.last > best.last) {
                best = draft;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double score(Draft draft, Scene scene, List<Draft> all, Optional<Edtf> recent) {
        boolean figures = Figures.shared(draft, scene);
        if (!kindsMeet(draft.kinds, scene.kinds()) && !isDisputedFire(draft, scene) && !figures) return 0;
        if (!daysMeet(draft, scene, recent)) return 0;
        double score = figures ? 3 : 1;
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
        if (!sameSection && scene.where().isEmpty()) {
            // another entry of a live blog: nothing but its kind would tie "a plane struck the building" to this one
            if (!scene.definite() && !figures && !sharesTarget(draft, scene)) return 0;
            score -= 0.9;
        }
        if (distance <= 1 && sameSection) score += 0.7;
        if (draft == all.getFirst()) score += 0.4;
        boolean conflict = Figures.conflict(draft, scene);
        if (conflict && isSpell(draft.when()) != isSpell(scene.when())) return 0;
        if (conflict && !scene.definite() && Figures.ofOneVoice(draft, scene)) return 0;
        if (!scene.definite() && !figures && isByOthers(draft, scene)) return 0;
        if (!conflict && scene.where().isEmpty() && sharesTarget(draft, scene)) score += 1.5;
        if (!figures && scene.isAnother()) return 0;
        boolean fresh = !scene.definite() && scene.opensAnother();
        if (scene.where().isEmpty()) return fresh ? score - 1 : score;
        Site here = scene.where().get();
        if (draft.where.isEmpty()) {
            // a figure for several places, told before the places themselves
            boolean sum = !scene.definite() && draft.isSum(all);
            boolean other = !scene.definite() && draft.isOther(scene);
            return conflict && !scene.definite() || sum || other ? 0 : score;
        }
        Site there = draft.where.get();
        if (here.isSame(there)) return score + 3;
        if (fresh) return 0;
        boolean around = draft.within.filter(here::isSame).isPresent()
                || scene.within().filter(there::isSame).isPresent();
        if (here.rank() == there.rank() && here.rank() < Site.COUNTRY && !(around && scene.definite())) {
            boolean about = (here.near() || there.near()) && scene.definite() && !here.isFarFrom(there);
            return about ? score : 0;
        }
        if (around && !conflict && (sameKind || scene.definite())) return score + 1;
        if (conflict || !sameKind && !scene.definite()) return 0;
        if (here.rank() < there.rank() && distance > 2 && !scene.definite()) return 0;
        if (around) return score + 1;
        // a spot and a town that nobody puts together
        boolean stray = here.rank() <= Site.TOWN && there.rank() <= Site.TOWN && !scene.definite() && !figures;
        return stray ? 0 : score;
    }

    /// A day nobody gives is one of the last days before the report.
    private static boolean daysMeet(Draft draft, Scene scene, Optional<Edtf> recent) {
        Optional<Edtf> lead = scene.lead().flatMap(TimeExpression::edtf);
        if (scene.when().isEmpty())
            return lead.isEmpty()
                    || draft.when().isEmpty()
                    || draft.when().get().mayMeet(lead.get());
        if (scene.isApart() && draft.when().isEmpty()) return false;
        Optional<Edtf> day = draft.when().or(() -> recent);
        return day.isEmpty() || day.get().mayMeet(scene.when().get());
    }

    /// Whether it gives several days: "since Tuesday"
    private static boolean isSpell(Optional<Edtf> when) {
        Optional<LocalDate> first = when.flatMap(Edtf::earliest);
        Optional<LocalDate> last = when.flatMap(Edtf::latest);
        return first.isPresent()
                && last.isPresent()
                && last.get().isAfter(first.get().plusDays(1));
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

    /// Whether other doers are named for the same sort of deed: "rebels attacked", "troops shelled". In a fight both
    /// sides act, and "rebels" may well be the Lake Front.
    private static boolean isByOthers(Draft draft, Scene scene) {
        if (Scene.best(draft.kinds) == Kind.CLASH || scene.kind() == Kind.CLASH) return false;
        for (boolean named : List.of(true, false)) {
            Set<String> here = doers(scene, named);
            Set<String> there = new HashSet<>();
            for (Scene before : draft.scenes) there.addAll(doers(before, named));
            if (!here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there)) return true;
        }
        return false;
    }

    /// The words that name who did it, as a name or by what he is.
    private static Set<String> doers(Scene scene, boolean named) {
        Set<String> words = new HashSet<>();
        for (RoleReader.Role role : scene.roles()) {
            if (role.slot() != Slot.PERPETRATOR) continue;
            String text = role.text().strip();
            String head = text.substring(text.lastIndexOf(' ') + 1);
            boolean opens = role.span().start()
                    == scene.reading().words().getFirst().span().start();
            boolean name = !opens && head.chars().anyMatch(Character::isUpperCase);
            if (name != named) continue;
            // "US" and "the United States" are one
            Countries.known().of(text).ifPresent(country -> words.add(country.code()));
            for (String word : Figures.words(role.text())) words.add(word.substring(0, Math.min(4, word.length())));
        }
        return words;
    }

    static boolean kindsMeet(Map<Kind, Integer> one, Map<Kind, Integer> other) {
        Kind here = Scene.best(one);
        Kind there = Scene.best(other);
        if (here == there || here == Kind.ATTACK || there == Kind.ATTACK) return true;
        boolean weak = one.getOrDefault(here, 0) < Kinds.STRONG || other.getOrDefault(there, 0) < Kinds.STRONG;
        if (FIRE.contains(here) && FIRE.contains(there) && weak) return true;
        return weak && (one.containsKey(there) || other.containsKey(here));
    }
}
