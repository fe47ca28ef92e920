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
            "sporadically typically intermittently whenever every");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> ENDURED = Lexicon.words(
            "saw seen witnessed suffered endured experienced came come fell fallen burned remained lies is was were has");
    private static final Set<String> TOLLS =
            Lexicon.words("death deaths killing killings toll tolls casualty casualties murder murders");
    private static final Set<String> NEEDS_OBJECT = Lexicon.words(
            "fire launch drop land fall crash free advance take hit target strike destroy use using release");

    private final Triggers triggers = new Triggers();
    private final TollReader tolls = new TollReader();
    private final Actors actors = new Actors();
    private final RoleReader roles = new RoleReader(actors);
    private final ResponsibilityReader responsibility = new ResponsibilityReader(actors);
    private final OwnDeeds ownDeeds = new OwnDeeds(actors);
    private final ExplanationReader explanations = new ExplanationReader();
    private final SiteFinder siteFinder = new SiteFinder(actors);

    Actors actors() {
        return actors;
    }

    List<Scene> in(Prose prose, Attributions said) {
        List<Reading> readings = prose.sentences().stream()
                .map(sentence -> Reading.of(sentence, said))
                .toList();
        List<List<Site>> sites = siteFinder.in(prose, readings);
        List<Scene> scenes = new ArrayList<>();
        int next = 0;
        List<TimeExpression> before = List.of();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            List<Site> here = sites.get(i).stream()
                    .filter(site -> !said.isSource(site.span()) && !isActing(reading, site))
                    .toList();
            Span sentence = readings.get(i).sentence().span();
            List<TimeExpression> times = new ArrayList<>();
            while (next < prose.times().size() && prose.times().get(next).span().start() < sentence.end()) {
                TimeExpression time = prose.times().get(next++);
                if (sentence.covers(time.span())) times.add(time);
            }
            Optional<TimeExpression> lead =
                    i == 0 ? Optional.empty() : lead(readings.get(i - 1), readings.get(i), before);
            List<Scene> told = in(readings.get(i), here, times, lead, said);
            scenes.addAll(told);
            before = told.isEmpty() ? times : List.of();
        }
        return scenes;
    }

    /// "Sarn has blamed", "ordered by Sarn": a capital that stands for its government.
    private static boolean isActing(Reading reading, Site site) {
        for (int p = 0; p < reading.phrases().size(); p++) {
            Phrase phrase = reading.phrases().get(p);
            if (!phrase.isNouns() || !reading.span(phrase).covers(site.span())) continue;
            if (phrase.preposition().equals("by")) return true;
            if (!phrase.isBare() || p + 1 >= reading.phrases().size()) return false;
            Phrase next = reading.phrases().get(p + 1);
            return next.isVerbs()
                    && next.from() == phrase.to()
                    && reading.span(phrase).end() == site.span().end()
                    && next.form() == Phrase.Form.ACTIVE
                    && !ENDURED.contains(reading.words().get(next.head()).low());
        }
        return false;
    }

    /// "On 19 September there was another provocation. I am speaking of the bombing of …"
    private static Optional<TimeExpression> lead(Reading before, Reading here, List<TimeExpression> times) {
        if (!before.sentence().paragraph().equals(here.sentence().paragraph())) return Optional.empty();
        return DayReader.in(before, times, List.of()).deeds().stream()
                .filter(DayReader::isDay)
                .findFirst();
    }

    private List<Scene> in(
            Reading reading,
            List<Site> sites,
            List<TimeExpression> times,
            Optional<TimeExpression> lead,
            Attributions said) {
        List<Trigger> found = triggers.in(reading);
        if (found.isEmpty()
                && !reading.contains(ResponsibilityReader.WORDS)
                && !reading.contains(ExplanationReader.WORDS)
                && !reading.contains(TollNouns.WORDS)) return List.of();
        List<Toll> counted = tolls.in(reading);
        List<Trigger> real = found.stream()
                .filter(one -> isReal(reading, one, found, counted))
                .toList();
        List<RoleReader.Role> rivals = explanations.in(reading);
        real = real.stream().filter(one -> !isExplained(reading, one, rivals)).toList();
        int at = real.isEmpty() ? 0 : real.getFirst().from();
        List<RoleReader.Role> answers = both(
                responsibility.in(reading, at, found),
                rivals.stream().map(one -> one.on(at)).toList());
        boolean heads = found.isEmpty() && !counted.isEmpty();
        if (real.isEmpty() && answers.isEmpty() && !heads) return List.of();
        // a stand-in is no verb with a doer of its own
        List<Trigger> acting = real.isEmpty() ? List.of(new Trigger(0, 1, Kind.ATTACK, false, true)) : real;
        if (real.isEmpty()) real = List.of(standIn(reading, counted, answers));
        if (counted.isEmpty() && answers.isEmpty() && reading.contains(HABITS)) return List.of();
        List<RoleReader.Role> acted = both(
                roles.in(reading, acting, sites).stream()
                        .filter(role ->
                                rivals.stream().noneMatch(rival -> rival.span().covers(role.span())))
                        .toList(),
                both(answers, ownDeeds.in(reading, real, said)));
        DayReader.Days days = DayReader.in(reading, times, found);
        List<Scene> scenes = new ArrayList<>();
        for (int[] segment : segments(reading, real)) {
            Scene scene = scene(reading, segment, real, counted, acted, sites, days, lead);
            if (!scenes.isEmpty() && isSame(scenes.getLast(), scene)) {
                scenes.set(scenes.size() - 1, merged(scenes.getLast(), scene));
            } else {
                scenes.add(scene);
            }
        }
        return scenes;
    }

    /// Where no word of violence stands, the count or the answer itself tells of the deed.
    private static Trigger standIn(Reading reading, List<Toll> counted, List<RoleReader.Role> answers) {
        int from = counted.isEmpty() ? 0 : counted.getFirst().from();
        int to = counted.isEmpty() ? 1 : counted.getFirst().to();
        if (counted.isEmpty() && !answers.isEmpty()) {
            Span span = answers.getFirst().span();
            while (reading.words().get(from).span().end() <= span.start()) from++;
            to = from + 1;
            while (to < reading.words().size() && reading.words().get(to).span().start() < span.end()) to++;
        }
        return new Trigger(from, to, Kind.ATTACK, false, true);
    }

    /// What somebody says happened instead tells nothing of the sort of the deed.
    private static boolean isExplained(Reading reading, Trigger trigger, List<RoleReader.Role> rivals) {
        Span span = reading.span(trigger.from(), trigger.to());
        return rivals.stream().anyMatch(rival -> rival.span().covers(span));
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
        if (!trigger.verb() && TOLLS.contains(low)) return false;
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
            DayReader.Days days,
            Optional<TimeExpression> lead) {
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
                lead,
                days.open(),
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
            if (DEFINITE.contains(first.low())) return true;
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
                one.lead(),
                one.undated() || other.undated(),
                kinds,
                one.definite() || other.definite());
    }

    static <T> List<T> both(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
