package org.rashomon.incident.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.document.Origin;
import org.rashomon.document.Span;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Incident;
import org.rashomon.incident.Kind;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Telling;
import org.rashomon.incident.Value;
import org.rashomon.language.NameMask;
import org.rashomon.language.PlaceMention;

/// What a telling is recognised by.
///
/// @param id the telling's
/// @param place the most specific place's spelling, folded; empty when none is told
/// @param within the larger place's spelling
/// @param large whether the place is a region or a country
/// @param words how often each word stands near the words that tell of it
/// @param names capitalised pairs of words that stand there
/// @param victims people who are named as killed or wounded, first and last name
/// @param targets the last words of what was hit: "convoy" of "the relief convoy"
record Traits(
        String id,
        Telling telling,
        String place,
        String within,
        boolean large,
        Optional<PlaceMention.Point> point,
        Optional<Days> days,
        Kind kind,
        Optional<Value.Toll> killed,
        WordBag words,
        Set<String> names,
        Set<String> victims,
        Set<String> targets) {
    private static final int AROUND = 220;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}'’-]+");
    private static final Pattern NAME = Pattern.compile("\\b(?=(\\p{Lu}[\\p{L}’'-]+\\s\\p{Lu}[\\p{L}’'-]+))");

    private static final Pattern SPACE = Pattern.compile("\\s");

    private static final Set<String> BEHIND_NAMES = Set.of("Jr", "Sr");
    private static final NameMask MASK = new NameMask();

    private static final Set<String> ANY_TARGET = Set.of(
            "area",
            "areas",
            "army",
            "attack",
            "base",
            "building",
            "camp",
            "city",
            "civilian",
            "country",
            "district",
            "people",
            "fighter",
            "force",
            "government",
            "group",
            "home",
            "house",
            "location",
            "member",
            "militant",
            "neighborhood",
            "neighbourhood",
            "place",
            "police",
            "position",
            "province",
            "rebel",
            "regime",
            "region",
            "resident",
            "site",
            "soldier",
            "source",
            "strike",
            "them",
            "target",
            "town",
            "troop",
            "vehicle",
            "victim",
            "village",
            "woman",
            "women",
            "children",
            "man",
            "men");

    /// @param pool the words met so far, so that each is kept once
    static Traits of(Telling telling, boolean alone, Map<String, String> pool) {
        Incident incident = telling.incident();
        Optional<PlaceMention> where = incident.where();
        List<String> near = alone ? List.of(telling.document().text()) : near(telling);
        return new Traits(
                telling.id(),
                telling,
                where.map(PlaceMention::name).map(Spelling::of).orElse(""),
                incident.within().map(PlaceMention::name).map(Spelling::of).orElse(""),
                where.filter(place ->
                                place.kind() == PlaceMention.Kind.COUNTRY || place.kind() == PlaceMention.Kind.REGION)
                        .isPresent(),
                where.flatMap(PlaceMention::point),
                Days.of(telling.document(), incident),
                incident.kind(),
                killed(incident),
                words(near, where.map(PlaceMention::name).orElse(""), pool),
                names(near, pool),
                victims(incident),
                targets(incident));
    }

    /// Things by their last word; whoever or wherever anybody is hit is no mark of one attack.
    private static Set<String> targets(Incident incident) {
        Set<String> targets = new TreeSet<>();
        for (Claim claim : incident.claims()) {
            if (claim.slot() != Slot.TARGET || !(claim.value() instanceof Value.Words(String text))) continue;
            String last = folded(text.strip().replaceFirst("^.*[\\s-]", ""));
            if (last.length() > 3 && !ANY_TARGET.contains(last)) targets.add(last);
        }
        return targets;
    }

    /// Who is named alone as killed or wounded: "George M. Carrington III" is "George Carrington".
    private static Set<String> victims(Incident incident) {
        Set<String> victims = new TreeSet<>();
        for (Claim claim : incident.claims()) {
            if (!(claim.value() instanceof Value.Toll(OptionalInt min, OptionalInt max, String who))) continue;
            if (min.orElse(0) != 1 || max.orElse(0) != 1) continue;
            List<String> names = Stream.of(SPACE.split(who))
                    .map(word -> word.replaceAll("^\\P{L}+|\\P{L}+$", ""))
                    .filter(word -> word.length() > 1 && MASK.isName(word) && !BEHIND_NAMES.contains(word))
                    .toList();
            if (names.size() > 1) victims.add(names.getFirst() + " " + names.getLast());
        }
        return victims;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("['’]s$", "").replaceFirst("(?<=\\w{3}[^s])s$", "");
    }

    /// A word by which both tell what was hit; one may say it outside the words that were read as its target.
    Optional<String> sharedTarget(Traits other) {
        return targets.stream()
                .filter(target -> other.targets.contains(target) || other.speaksOf(target))
                .findFirst()
                .or(() -> other.targets.stream().filter(this::speaksOf).findFirst());
    }

    private boolean speaksOf(String target) {
        return words.has(target) || words.has(target + "s");
    }

    private static Optional<Value.Toll> killed(Incident incident) {
        return incident.claims().stream()
                .filter(claim -> claim.slot() == Slot.KILLED)
                .map(Claim::value)
                .filter(Value.Toll.class::isInstance)
                .map(Value.Toll.class::cast)
                .filter(toll -> toll.who().isEmpty())
                .findFirst();
    }

    /// The text around the words that tell of the incident; overlapping stretches once.
    private static List<String> near(Telling telling) {
        String text = telling.document().text();
        Set<Span> wide = new TreeSet<>();
        for (Span mention : telling.incident().mentions()) wide.add(around(mention, text));
        for (Claim claim : telling.incident().claims()) wide.add(around(claim.span(), text));
        List<String> near = new ArrayList<>();
        Optional<Span> open = Optional.empty();
        for (Span next : wide) {
            if (open.isPresent() && open.get().end() >= next.start()) {
                open = Optional.of(open.get().join(next));
            } else {
                open.ifPresent(done -> near.add(done.in(text)));
                open = Optional.of(next);
            }
        }
        open.ifPresent(done -> near.add(done.in(text)));
        return near;
    }

    private static Span around(Span span, String text) {
        int from = Math.max(0, span.start() - AROUND);
        int to = Math.min(text.length(), span.end() + AROUND);
        while (from > 0 && from < span.start() && !Character.isWhitespace(text.charAt(from - 1))) from++;
        while (to < text.length() && to > span.end() && !Character.isWhitespace(text.charAt(to))) to--;
        return new Span(from, to);
    }

    /// Without the words of the place, which is compared by itself.
    private static WordBag words(List<String> near, String place, Map<String, String> pool) {
        Set<String> placed =
                new TreeSet<>(List.of(place.toLowerCase(Locale.ROOT).split(" ")));
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (String part : near) {
            Matcher word = WORD.matcher(part);
            while (word.find()) {
                String folded = withoutGenitive(word.group().toLowerCase(Locale.ROOT));
                if (folded.length() > 2 && !placed.contains(folded)) counts.merge(folded, 1, Integer::sum);
            }
        }
        return WordBag.of(counts, pool);
    }

    private static Set<String> names(List<String> near, Map<String, String> pool) {
        Set<String> names = new LinkedHashSet<>();
        for (String part : near) {
            Matcher name = NAME.matcher(part);
            while (name.find()) {
                String[] words = SPACE.split(withoutGenitive(name.group(1)));
                if (!MASK.isName(words[0]) && !MASK.isName(words[1])) continue;
                names.add(pool.computeIfAbsent(words[0] + " " + words[1], both -> both));
            }
        }
        return names;
    }

    private static String withoutGenitive(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    /// Whether a pair of words is the name of somebody rather than of a street, a body or a headline.
    static boolean isPerson(String name) {
        String[] words = name.split(" ");
        return MASK.isName(words[0]) && MASK.isName(words[1]);
    }

    /// Whether a name is the place's own, or that of the larger place.
    boolean isAt(String name) {
        String spelling = Spelling.of(name);
        return place.contains(spelling) || within.contains(spelling);
    }

    Origin report() {
        return telling.document().origin();
    }

    boolean isInReportOf(Traits other) {
        return report().equals(other.report());
    }

    /// Tellings that say more stand first, so that vague ones join them and not the other way round.
    int precision() {
        int precise = place.isEmpty() ? 0 : large ? 1 : 2;
        return precise * 2
                + (days.filter(Days::exact).isPresent() ? 2 : 0)
                - (days.filter(Days::own).isPresent() ? 1 : 0)
                + (days.filter(Days::isShort).isPresent() ? 1 : 0);
    }
}
