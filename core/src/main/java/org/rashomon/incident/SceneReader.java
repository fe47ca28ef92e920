package org.rashomon.incident;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Span;
import org.rashomon.language.Prose;
import org.rashomon.language.TimeExpression;

/// Reads a sentence into what it tells of one incident or several: parts with different places, days or kinds of
/// violence
/// are different scenes.
final class SceneReader {
    static final int STRONG = 3;
    static final Set<String> BREAKS = Lexicon.words(
            "as while whilst when after before and but meanwhile prompting since ; which where following",
            "separately elsewhere");
    private static final Set<String> HABITS = Lexicon.words(
            "regularly often frequently routinely repeatedly always ever usually previously occasions",
            "sporadically typically intermittently");
    private static final Set<String> NEEDS_OBJECT = Lexicon.words(
            "fire launch drop land fall crash free advance take hit target strike destroy use using release");

    private final Triggers triggers = new Triggers();
    private final TollReader tolls = new TollReader();
    private final Actors actors = new Actors();
    private final RoleReader roles = new RoleReader(actors);
    private final ResponsibilityReader responsibility = new ResponsibilityReader(actors);
    private final SiteFinder siteFinder = new SiteFinder(actors);

    Actors actors() {
        return actors;
    }

    List<Scene> in(Prose prose, Attributions said) {
        List<Reading> readings = prose.sentences().stream().map(Reading::of).toList();
        List<List<Site>> sites = siteFinder.in(prose, readings);
        List<Scene> scenes = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < readings.size(); i++) {
            List<Site> here = sites.get(i).stream()
                    .filter(site -> !said.isSource(site.span()))
                    .toList();
            Span sentence = readings.get(i).sentence().span();
            List<TimeExpression> times = new ArrayList<>();
            while (next < prose.times().size() && prose.times().get(next).span().start() < sentence.end()) {
                TimeExpression time = prose.times().get(next++);
                if (sentence.covers(time.span())) times.add(time);
            }
            scenes.addAll(in(readings.get(i), here, times));
        }
        return scenes;
    }

    private List<Scene> in(Reading reading, List<Site> sites, List<TimeExpression> times) {
        List<Trigger> found = triggers.in(reading);
        if (found.isEmpty() && !reading.contains(ResponsibilityReader.WORDS)) return List.of();
        List<Toll> counted = tolls.in(reading);
        List<Trigger> real = found.stream()
                .filter(one -> isReal(reading, one, found, counted))
                .toList();
        List<RoleReader.Role> answers =
                responsibility.in(reading, real.isEmpty() ? 0 : real.getFirst().from());
        if (real.isEmpty() && answers.isEmpty()) return List.of();
        if (real.isEmpty()) real = List.of(new Trigger(0, 1, Kind.ATTACK, false, true));
        if (counted.isEmpty() && answers.isEmpty() && reading.contains(HABITS)) return List.of();
        List<RoleReader.Role> acted = both(roles.in(reading, real, sites), answers);
        DayReader.Days days = DayReader.in(reading, times);
        List<Scene> scenes = new ArrayList<>();
        for (int[] segment : segments(reading, real)) {
            Scene scene = scene(reading, segment, real, counted, acted, sites, days);
            if (!scenes.isEmpty() && isSame(scenes.getLast(), scene)) {
                scenes.set(scenes.size() - 1, merged(scenes.getLast(), scene));
            } else {
                scenes.add(scene);
            }
        }
        return scenes;
    }

    private static boolean isCause(String low) {
        return low.startsWith("use") || low.equals("using") || low.startsWith("releas");
    }

    private boolean isReal(Reading reading, Trigger trigger, List<Trigger> all, List<Toll> counted) {
        int p = reading.phraseAt(trigger.from());
        boolean toll = counted.stream().anyMatch(one -> one.at() >= trigger.from() && one.at() < trigger.to());
        if (toll) return true;
        if (p >= 0 && trigger.verb() && reading.phrases().get(p).form() == Phrase.Form.UNREAL) return false;
        String low = reading.words().get(trigger.from()).low();
        if (!trigger.verb() && low.matches("deaths?|killings?|tolls?|casualt(y|ies)|murders?")) return false;
        if (!trigger.verb()
                && low.equals("fire")
                && (trigger.from() == 0
                        || !reading.words().get(trigger.from() - 1).isNounLike())) return false;
        if (trigger.verb()
                && NEEDS_OBJECT.stream()
                        .anyMatch(stem -> low.startsWith(stem.substring(0, Math.min(4, stem.length()))))) {
            boolean event = all.stream().anyMatch(one -> one != trigger && (one.strong() || !one.verb()));
            boolean weapon = false;
            for (int i = 0; i < reading.words().size(); i++) {
                weapon |= roles.weapons().at(reading.words(), i).isPresent()
                        || actors.carriers().at(reading.words(), i).isPresent();
            }
            if (isCause(low)) return weapon;
            return event || weapon || counted.size() > 0;
        }
        return true;
    }

    /// The parts of a sentence that may tell of different incidents: clauses, and phrases around words of violence of
    /// different kinds.
    private static List<int[]> segments(Reading reading, List<Trigger> real) {
        List<int[]> segments = new ArrayList<>();
        int from = 0;
        int size = reading.words().size();
        for (int i = 1; i < size; i++) {
            boolean breaks = BREAKS.contains(reading.words().get(i).low()) || isOtherKind(reading, real, i);
            if (breaks && holds(real, from, i) && holds(real, i, size)) {
                segments.add(new int[] {from, i});
                from = i;
            }
        }
        segments.add(new int[] {from, size});
        return segments;
    }

    /// Whether at this word a noun phrase begins with violence of another kind than the word of violence before it.
    private static boolean isOtherKind(Reading reading, List<Trigger> real, int word) {
        for (int t = 1; t < real.size(); t++) {
            Trigger before = real.get(t - 1);
            Trigger here = real.get(t);
            boolean differ = before.strong()
                    && here.strong()
                    && !here.verb()
                    && before.kind() != here.kind()
                    && here.kind() != Kind.ATTACK
                    && before.kind() != Kind.ATTACK;
            if (!differ) continue;
            int p = reading.phraseAt(here.from());
            if (p >= 0 && reading.phrases().get(p).from() == word && word > before.to()) return true;
        }
        return false;
    }

    private static boolean holds(List<Trigger> real, int from, int to) {
        return real.stream().anyMatch(trigger -> trigger.from() >= from && trigger.from() < to);
    }

    private Scene scene(
            Reading reading,
            int[] segment,
            List<Trigger> real,
            List<Toll> counted,
            List<RoleReader.Role> acted,
            List<Site> places,
            DayReader.Days days) {
        int from = segment[0];
        int to = segment[1];
        Span span = reading.span(from, to);
        List<Trigger> here = real.stream()
                .filter(one -> one.from() >= from && one.from() < to)
                .toList();
        List<Toll> tollsHere = counted.stream()
                .filter(one -> one.at() >= from && one.at() < to)
                .toList();
        List<RoleReader.Role> rolesHere =
                acted.stream().filter(one -> one.at() >= from && one.at() < to).toList();
        List<Site> placesHere = places.stream()
                .filter(one -> span.covers(one.span()))
                .filter(one -> rolesHere.stream()
                        .noneMatch(role ->
                                role.slot() == Slot.PERPETRATOR && role.span().overlaps(one.span())))
                .toList();
        List<TimeExpression> timesHere = DayReader.of(reading, days.deeds(), here, span);
        return new Scene(
                reading,
                here,
                tollsHere,
                rolesHere,
                ordered(placesHere),
                timesHere,
                days.telling(),
                kinds(reading, here, from, to),
                isDefinite(reading, here));
    }

    /// The most specific place first, then what it lies in.
    static List<Site> ordered(List<Site> sites) {
        if (sites.size() < 2) return sites;
        int best = sites.stream().mapToInt(Site::rank).min().orElseThrow();
        List<Site> ordered = new ArrayList<>();
        int at = 0;
        while (sites.get(at).rank() != best) at++;
        Site first = sites.get(at);
        ordered.add(first);
        for (int i = at + 1; i < sites.size(); i++) {
            if (sites.get(i).rank() > best && !sites.get(i).isSame(first)) ordered.add(sites.get(i));
        }
        for (int i = 0; i < at; i++)
            if (sites.get(i).rank() > best && !sites.get(i).isSame(first)) ordered.add(sites.get(i));
        return ordered;
    }

    private Map<Kind, Integer> kinds(Reading reading, List<Trigger> here, int from, int to) {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        for (Trigger trigger : here)
            kinds.merge(trigger.kind(), weight(trigger.kind(), trigger.strong()), Integer::sum);
        for (int i = from; i < to; i++) {
            int add = i;
            roles.weapons().at(reading.words(), i).ifPresent(hit -> {
                boolean counted = here.stream().anyMatch(one -> one.from() <= add && add < one.to());
                if (!counted) kinds.merge(hit.meaning(), hit.meaning() == Kind.CHEMICAL_ATTACK ? 6 : 2, Integer::sum);
            });
            actors.carriers().at(reading.words(), i).ifPresent(hit -> kinds.merge(hit.meaning(), 2, Integer::sum));
        }
        return kinds;
    }

    private static int weight(Kind kind, boolean strong) {
        if (kind == Kind.CHEMICAL_ATTACK) return 8;
        if (kind == Kind.EXECUTION) return 4;
        return strong ? STRONG : 1;
    }

    private static boolean isDefinite(Reading reading, List<Trigger> here) {
        for (Trigger trigger : here) {
            if (trigger.verb()) continue;
            int p = reading.phraseAt(trigger.from());
            if (p < 0) continue;
            Word first = reading.words().get(reading.phrases().get(p).from());
            if (first.low().matches("the|this|that|these|those")) return true;
        }
        return false;
    }

    private static boolean isSame(Scene one, Scene other) {
        if (!SceneJoiner.kindsMeet(one.kinds(), other.kinds())) return false;
        Optional<Site> here = one.where();
        Optional<Site> there = other.where();
        if (here.isPresent() && there.isPresent()) {
            boolean level =
                    here.get().rank() == there.get().rank() && here.get().rank() <= Site.TOWN;
            if (level && !here.get().isSame(there.get())) return false;
        }
        return one.when().isEmpty()
                || other.when().isEmpty()
                || one.when().get().mayMeet(other.when().get());
    }

    private static Scene merged(Scene one, Scene other) {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        kinds.putAll(one.kinds());
        other.kinds().forEach((kind, weight) -> kinds.merge(kind, weight, Integer::sum));
        return new Scene(
                one.reading(),
                both(one.triggers(), other.triggers()),
                both(one.tolls(), other.tolls()),
                both(one.roles(), other.roles()),
                ordered(both(one.places(), other.places())),
                both(one.times(), other.times()),
                one.saidOn(),
                kinds,
                one.definite() || other.definite());
    }

    static <T> List<T> both(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
