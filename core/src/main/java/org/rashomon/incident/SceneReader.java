package org.rashomon.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.document.Span;
import org.rashomon.language.Edtf;
import org.rashomon.language.Prose;
import org.rashomon.language.TimeExpression;

/// Reads a sentence into what it tells of one incident or several: parts with different places, days or kinds of
/// violence
/// are different scenes.
final class SceneReader {
    private static final Pattern YEARLESS = Pattern.compile("XXXX-\\d\\d-\\d\\d");
    /// What a sentence may call the place of a deed told before it.
    private static final Set<String> AIMS = Set.of("target", "targets", "site", "scene", "location");
    private static final Set<String> HABITS = Lexicon.words(
            "regularly often frequently routinely repeatedly always ever usually previously occasions",
            "sporadically typically intermittently whenever every");
    static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> ENDURED = Lexicon.words(
            "saw seen witnessed suffered endured experienced came come fell fallen burned remained lies is was were has");
    private static final Set<String> TOLLS_OF_VERBS = Set.of("killed", "injured", "wounded");

    private final Triggers triggers = new Triggers();
    private final TollReader tolls = new TollReader();
    private final Actors actors = new Actors();
    private final RoleReader roles = new RoleReader(actors);
    private final ResponsibilityReader responsibility = new ResponsibilityReader(actors);
    private final OwnDeeds ownDeeds = new OwnDeeds(actors);
    private final ExplanationReader explanations = new ExplanationReader();
    private final Kinds kinds = new Kinds(roles, actors);
    private final Deeds deeds = new Deeds(roles, actors);
    private final SiteFinder siteFinder = new SiteFinder(actors);
    private final RetellingReader retellings = new RetellingReader(triggers, roles.weapons(), actors.carriers());

    Actors actors() {
        return actors;
    }

    List<Scene> in(Prose prose, Attributions said) {
        Optional<LocalDate> today = prose.document().today();
        List<Reading> readings = prose.sentences().stream()
                .map(sentence -> Reading.of(sentence, said))
                .toList();
        List<List<Site>> sites = siteFinder.in(prose, readings);
        Map<Integer, RetellingReader.Retold> retold = retellings.in(readings);
        Victims victims =
                Victims.of(readings, sites, readings.stream().map(tolls::in).toList());
        List<List<Toll>> counted = victims.tolls();
        List<Scene> scenes = new ArrayList<>();
        int next = 0;
        List<TimeExpression> before = List.of();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            List<Site> here = sites.get(i).stream()
                    .filter(site -> !said.isSource(site.span()) && !isActing(reading, site) && !victims.isName(site))
                    .toList();
            Span sentence = readings.get(i).sentence().span();
            List<TimeExpression> times = new ArrayList<>();
            while (next < prose.times().size() && prose.times().get(next).span().start() < sentence.end()) {
                TimeExpression time = prose.times().get(next++);
                if (sentence.covers(time.span())) times.add(time);
            }
            Optional<TimeExpression> lead =
                    i == 0 ? Optional.empty() : lead(readings.get(i - 1), readings.get(i), before, said);
            Optional<RetellingReader.Retold> others = Optional.ofNullable(retold.get(i));
            List<Scene> told = in(new Part(reading, here, times, lead, others, counted.get(i), said, today));
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
            // "X neighbourhood", which a tagger may take for a verb
            boolean called = phrase.to() < reading.words().size()
                    && PlaceWords.rank(reading.words().get(phrase.to()).low()).isPresent();
            if (called) return false;
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
    private static Optional<TimeExpression> lead(
            Reading before, Reading here, List<TimeExpression> times, Attributions said) {
        if (!before.sentence().paragraph().equals(here.sentence().paragraph())) return Optional.empty();
        return DayReader.in(before, times, List.of(), said, Optional.empty()).deeds().stream()
                .filter(time ->
                        DayReader.isDay(time) || YEARLESS.matcher(time.value()).matches())
                .findFirst();
    }

    /// A sentence with what other rooms found in it.
    private record Part(
            Reading reading,
            List<Site> sites,
            List<TimeExpression> times,
            Optional<TimeExpression> lead,
            Optional<RetellingReader.Retold> retold,
            List<Toll> counted,
            Attributions said,
            Optional<LocalDate> today) {
        /// Whether words tell of a deed, and not of how others told of one.
        boolean tells(Trigger trigger) {
            return retold.isEmpty() || !retold.get().words().covers(reading.span(trigger.from(), trigger.to()));
        }

        Part without(List<Shares.Share> shares) {
            return new Part(
                    reading,
                    Shares.sites(sites, shares),
                    times,
                    lead,
                    retold,
                    Shares.tolls(counted, shares),
                    said,
                    today);
        }
    }

    private List<Scene> in(Part part) {
        List<Shares.Share> shares = Shares.in(part.reading(), part.sites(), part.counted());
        return Shares.told(told(part.without(shares)), shares);
    }

    private List<Scene> told(Part part) {
        Reading reading = part.reading();
        List<Trigger> found = triggers.in(reading).stream().filter(part::tells).toList();
        if (found.isEmpty() && !part.sites().isEmpty()) {
            Optional<Trigger> aim = aim(reading);
            if (aim.isPresent()) return List.of(placed(part, aim.get()));
        }
        if (found.isEmpty()
                && part.counted().isEmpty()
                && !reading.contains(ResponsibilityReader.WORDS)
                && !reading.contains(ExplanationReader.WORDS)
                && part.retold().isEmpty()
                && !reading.contains(BlameReader.WORDS)
                && !reading.contains(TollNouns.WORDS)
                && !reading.contains(TollReader.WORDS)) return List.of();
        if (WarTotals.isTotal(reading) && found.stream().noneMatch(Trigger::strong)) return List.of();
        List<Toll> counted = part.counted();
        List<Trigger> real = found.stream()
                .filter(one -> deeds.isReal(reading, part.sites(), one, found, counted))
                .toList();
        List<RoleReader.Role> rivals = explanations.in(reading);
        real = real.stream().filter(one -> !isExplained(reading, one, rivals)).toList();
        int at = real.isEmpty() ? 0 : real.getFirst().from();
        List<RoleReader.Role> answers = both(
                responsibility.in(reading, at, found),
                Stream.concat(rivals.stream(), part.retold().stream().flatMap(one -> one.roles().stream()))
                        .map(one -> one.on(at))
                        .toList());
        if (found.isEmpty()) answers = both(answers, roles.blamed(reading, at));
        boolean heads = found.isEmpty() && !counted.isEmpty();
        if (real.isEmpty() && answers.isEmpty() && !heads) return List.of();
        // a stand-in is no verb with a doer of its own
        List<Trigger> acting = real.isEmpty() ? List.of(new Trigger(0, 1, Kind.ATTACK, false, true)) : real;
        if (real.isEmpty()) real = List.of(standIn(reading, counted, answers));
        if (counted.isEmpty() && answers.isEmpty() && part.times().isEmpty() && reading.contains(HABITS))
            return List.of();
        List<RoleReader.Role> acted = both(
                roles.in(reading, acting, part.sites()).stream()
                        .filter(role ->
                                rivals.stream().noneMatch(rival -> rival.span().covers(role.span())))
                        .toList(),
                both(answers, ownDeeds.in(reading, real, part.said())));
        DayReader.Days days = DayReader.in(reading, part.times(), found, part.said(), part.today());
        List<Scene> scenes = new ArrayList<>();
        for (Segment segment : Segment.of(reading, real, part.sites())) {
            Scene scene = scene(part, segment, real, counted, acted, days);
            if (segment.later() != 0 && scene.times().isEmpty()) {
                Optional<LocalDate> from = scenes.isEmpty()
                        ? part.today()
                        : scenes.getLast().when().flatMap(Edtf::earliest).or(part::today);
                if (from.isPresent()) scene = scene.apart(from.get().plusDays(segment.later()), segment.from());
            }
            if (!scenes.isEmpty() && isSame(scenes.getLast(), scene)) {
                scenes.set(scenes.size() - 1, merged(scenes.getLast(), scene));
            } else {
                scenes.add(scene);
            }
        }
        return scenes;
    }

    /// "identified the target as a position south of X": no deed, but where the one told before was.
    private static Optional<Trigger> aim(Reading reading) {
        for (int i = 1; i < reading.words().size(); i++) {
            boolean the = DEFINITE.contains(reading.words().get(i - 1).low());
            if (the && AIMS.contains(reading.words().get(i).low()))
                return Optional.of(new Trigger(i, i + 1, Kind.ATTACK, false, false));
        }
        return Optional.empty();
    }

    private Scene placed(Part part, Trigger aim) {
        Reading reading = part.reading();
        DayReader.Days days = DayReader.in(reading, List.of(), List.of(), part.said(), part.today());
        Segment whole = new Segment(0, reading.words().size(), 0);
        return scene(part, whole, List.of(aim), List.of(), List.of(), days);
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
        return rivals.stream()
                .anyMatch(rival ->
                        !ExplanationReader.isUnreal(rival) && rival.span().covers(span));
    }

    private Scene scene(
            Part part,
            Segment segment,
            List<Trigger> real,
            List<Toll> counted,
            List<RoleReader.Role> acted,
            DayReader.Days days) {
        Reading reading = part.reading();
        int from = segment.from();
        int to = segment.to();
        Span span = reading.span(from, to);
        List<Trigger> here = real.stream()
                .filter(one -> one.from() >= from && one.from() < to)
                .toList();
        List<Toll> tollsHere = counted.stream()
                .filter(one -> one.at() >= from && one.at() < to)
                .toList();
        List<RoleReader.Role> rolesHere =
                acted.stream().filter(one -> one.at() >= from && one.at() < to).toList();
        List<Site> placesHere = part.sites().stream()
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
                Site.ordered(placesHere),
                timesHere,
                days.telling(),
                part.lead(),
                days.open(),
                kinds.of(reading, here, from, to),
                isDefinite(reading, here, tollsHere),
                voices(reading, tollsHere, part.said()),
                segment.isSequel(reading));
    }

    /// Whose figures these are; the report's own voice is "".
    private static Set<String> voices(Reading reading, List<Toll> tolls, Attributions said) {
        return tolls.stream()
                .map(toll -> said.of(reading.span(toll.from(), toll.to()))
                        .map(one -> one.speaker().name())
                        .orElse(""))
                .collect(Collectors.toSet());
    }

    /// "The jets targeted": those of the deed told before.
    private boolean isOfKnownCarrier(Reading reading, int verb) {
        return reading.subject(verb)
                .filter(subject -> subject.to() == subject.from() + 2
                        && DEFINITE.contains(reading.words().get(subject.from()).low()))
                .filter(subject -> actors.carriers()
                                .at(reading.words(), subject.head())
                                .isPresent()
                        || roles.weapons().at(reading.words(), subject.head()).isPresent())
                .isPresent();
    }

    private boolean isDefinite(Reading reading, List<Trigger> here, List<Toll> tolls) {
        for (Toll toll : tolls) if (Scene.isOfKnown(reading, toll)) return true;
        // "he had earlier given a toll of eight": a count of what was told before
        if (here.stream()
                .allMatch(one -> !one.verb()
                        && Deeds.TOLLS.contains(
                                reading.words().get(one.to() - 1).low()))) return true;
        for (Trigger trigger : here) {
            int p = reading.phraseAt(trigger.from());
            if (p >= 0 && trigger.verb() && reading.phrases().get(p).form() == Phrase.Form.PASSIVE) {
                // "the gunmen were killed"
                boolean known = reading.subject(p)
                        .filter(subject -> reading.words().get(subject.from()).is("the"))
                        .filter(subject -> tolls.isEmpty())
                        .isPresent();
                if (known
                        && TOLLS_OF_VERBS.contains(
                                reading.words().get(trigger.from()).low())) return true;
            }
            if (p < 0) continue;
            if (trigger.verb()) {
                if (isOfKnownCarrier(reading, p)) return true;
                continue;
            }
            Word first = reading.words().get(reading.phrases().get(p).from());
            if (DEFINITE.contains(first.low()) && !isOfSomethingNew(reading, trigger.to())) return true;
        }
        return false;
    }

    /// "the bombing of a convoy"
    private static boolean isOfSomethingNew(Reading reading, int at) {
        List<Word> words = reading.words();
        return at + 1 < words.size()
                && words.get(at).is("of")
                && (words.get(at + 1).is("a") || words.get(at + 1).is("an"));
    }

    private static boolean isSame(Scene one, Scene other) {
        if (one.isApart() || other.isApart() || other.isOtherThan(one)) return false;
        if (!SceneJoiner.kindsMeet(one.kinds(), other.kinds())) return false;
        Optional<Site> here = one.where();
        Optional<Site> there = other.where();
        if (here.isPresent() && there.isPresent()) {
            boolean level =
                    here.get().rank() == there.get().rank() && here.get().rank() < Site.COUNTRY;
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
                Site.ordered(both(one.places(), other.places())),
                both(one.times(), other.times()),
                one.saidOn(),
                one.lead(),
                one.undated() || other.undated(),
                kinds,
                one.definite() || other.definite(),
                Stream.concat(one.voices().stream(), other.voices().stream()).collect(Collectors.toSet()),
                one.sequel());
    }

    static <T> List<T> both(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
