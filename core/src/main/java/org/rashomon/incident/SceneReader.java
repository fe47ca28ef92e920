package org.rashomon.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Span;
import org.rashomon.language.PlaceMention;
import org.rashomon.language.Prose;
import org.rashomon.language.Sentence;
import org.rashomon.language.TimeExpression;

/// Reads a sentence into what it tells of one incident or several: parts with different places, days or kinds of
/// violence
/// are different scenes.
final class SceneReader {
    static final int STRONG = 3;
    private static final Set<String> BREAKS = Set.of(
            "as",
            "while",
            "whilst",
            "when",
            "after",
            "before",
            "and",
            "but",
            "meanwhile",
            "prompting",
            "since",
            ";",
            "which",
            "where",
            "following",
            "separately",
            "elsewhere");
    private static final Set<String> HABITS = Set.of(
            "regularly",
            "often",
            "frequently",
            "routinely",
            "repeatedly",
            "always",
            "ever",
            "usually",
            "previously",
            "occasions",
            "sporadically",
            "typically",
            "intermittently");
    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "told",
            "tells",
            "reported",
            "reports",
            "announced",
            "added",
            "stated",
            "confirmed",
            "declared",
            "claimed",
            "tweeted",
            "wrote",
            "according",
            "quoted",
            "noted",
            "saying",
            "say");
    private static final Set<String> NEEDS_OBJECT = Set.of(
            "fire", "launch", "drop", "land", "fall", "crash", "free", "advance", "take", "hit", "target", "strike",
            "destroy");
    private static final Set<String> BODIES = Set.of(
            "command",
            "police",
            "directorate",
            "ministry",
            "observatory",
            "army",
            "center",
            "centre",
            "news",
            "agency",
            "network",
            "council",
            "university",
            "committee",
            "committees",
            "association",
            "organization",
            "foundation",
            "brigade",
            "coalition",
            "front",
            "channel",
            "tv",
            "television",
            "radio",
            "crescent",
            "cross",
            "commission",
            "nations",
            "house",
            "forces",
            "group",
            "units",
            "league",
            "times",
            "governor",
            "governorate");

    private final Triggers triggers = new Triggers();
    private final TollReader tolls = new TollReader();
    private final Actors actors = new Actors();
    private final RoleReader roles = new RoleReader(actors);
    private final PlacePhrases placePhrases = new PlacePhrases(actors);

    List<Scene> in(Prose prose) {
        List<Scene> scenes = new ArrayList<>();
        int place = 0;
        for (Sentence sentence : prose.sentences()) {
            while (place < prose.places().size()
                    && prose.places().get(place).span().end() <= sentence.span().start()) place++;
            int end = place;
            while (end < prose.places().size()
                    && prose.places().get(end).span().start() < sentence.span().end()) end++;
            scenes.addAll(in(sentence, prose.places().subList(place, end), prose));
        }
        return scenes;
    }

    private List<Scene> in(Sentence sentence, List<PlaceMention> known, Prose prose) {
        Reading reading = Reading.of(sentence);
        List<Trigger> found = triggers.in(reading);
        if (found.isEmpty()) return List.of();
        List<Toll> counted = tolls.in(reading);
        List<PlaceMention> places = placePhrases.in(reading, known).stream()
                .filter(one -> !isBody(reading, one))
                .toList();
        List<Trigger> real = found.stream()
                .filter(one -> isReal(reading, one, found, counted))
                .toList();
        if (real.isEmpty()) return List.of();
        if (counted.isEmpty() && reading.contains(HABITS)) return List.of();
        List<RoleReader.Role> acted = roles.in(reading, real, places);
        List<TimeExpression> times = times(reading, prose);
        List<int[]> segments = segments(reading, real);
        List<Scene> scenes = new ArrayList<>();
        for (int[] segment : segments) {
            Scene scene = scene(reading, segment, real, counted, acted, places, times);
            if (!scenes.isEmpty() && isSame(scenes.getLast(), scene))
                scenes.set(scenes.size() - 1, merged(scenes.getLast(), scene));
            else scenes.add(scene);
        }
        return scenes;
    }

    private static List<TimeExpression> times(Reading reading, Prose prose) {
        Optional<LocalDate> today = prose.document().today();
        List<TimeExpression> given = prose.times().isEmpty()
                ? DayWords.in(reading, today)
                : prose.times().stream()
                        .filter(time -> reading.sentence().span().covers(time.span()))
                        .toList();
        return given.stream()
                .filter(time -> time.edtf().isPresent() && !isOfSaying(reading, time.span()))
                .toList();
    }

    /// "said on Wednesday": when it was said, not when it happened.
    private static boolean isOfSaying(Reading reading, Span time) {
        List<Word> words = reading.words();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).span().overlaps(time)) continue;
            for (int j = i - 1; j >= 0 && j >= i - 3; j--) {
                Word word = words.get(j);
                if (SAYING.contains(word.low())) return true;
                if (!word.is("on")
                        && !word.is("late")
                        && !word.is("early")
                        && !word.is("earlier")
                        && !word.is("afp")
                        && !word.is("reuters")) break;
            }
            return i + 1 < words.size()
                    && SAYING.contains(words.get(i + 1).low())
                    && i > 0
                    && words.get(i - 1).isNounLike();
        }
        return false;
    }

    private static boolean isBody(Reading reading, PlaceMention place) {
        for (int i = 0; i < reading.words().size(); i++) {
            Word word = reading.words().get(i);
            if (word.span().overlaps(place.span()) && BODIES.contains(word.low())) return true;
            if (word.span().start() >= place.span().end()) return BODIES.contains(word.low()) && word.isCapitalised();
        }
        return false;
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
            return event || weapon || counted.size() > 0;
        }
        return true;
    }

    private static List<int[]> segments(Reading reading, List<Trigger> real) {
        List<int[]> segments = new ArrayList<>();
        int from = 0;
        int size = reading.words().size();
        for (int i = 1; i < size; i++) {
            if (!BREAKS.contains(reading.words().get(i).low())) continue;
            if (holds(real, from, i) && holds(real, i, size)) {
                segments.add(new int[] {from, i});
                from = i;
            }
        }
        segments.add(new int[] {from, size});
        return segments;
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
            List<PlaceMention> places,
            List<TimeExpression> times) {
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
        List<PlaceMention> placesHere = places.stream()
                .filter(one -> span.covers(one.span()))
                .filter(one -> rolesHere.stream()
                        .noneMatch(role ->
                                role.slot() == Slot.PERPETRATOR && role.span().overlaps(one.span())))
                .toList();
        List<TimeExpression> timesHere =
                times.stream().filter(one -> span.covers(one.span())).toList();
        return new Scene(
                reading,
                here,
                tollsHere,
                rolesHere,
                ordered(placesHere),
                timesHere,
                kinds(reading, here, from, to),
                isDefinite(reading, here));
    }

    /// The most specific place first, then what it lies in.
    private static List<PlaceMention> ordered(List<PlaceMention> places) {
        if (places.size() < 2) return places;
        int best = places.stream().mapToInt(SceneReader::rank).min().orElseThrow();
        List<PlaceMention> ordered = new ArrayList<>();
        int at = 0;
        while (rank(places.get(at)) != best) at++;
        ordered.add(places.get(at));
        for (int i = at + 1; i < places.size(); i++)
            if (rank(places.get(i)) > best || i == at + 1) ordered.add(places.get(i));
        for (int i = 0; i < at; i++) if (rank(places.get(i)) > best) ordered.add(places.get(i));
        return ordered;
    }

    static int rank(PlaceMention place) {
        return switch (place.kind()) {
            case TOWN, UNKNOWN -> 0;
            case REGION -> 1;
            case COUNTRY -> 2;
        };
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
        Optional<PlaceMention> here = one.where();
        Optional<PlaceMention> there = other.where();
        if (here.isPresent()
                && there.isPresent()
                && rank(here.get()) == 0
                && rank(there.get()) == 0
                && !here.get().name().equals(there.get().name())) {
            return false;
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
                kinds,
                one.definite() || other.definite());
    }

    static <T> List<T> both(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
