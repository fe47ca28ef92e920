package org.rashomon.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.document.Span;
import org.rashomon.language.PlaceMention;
import org.rashomon.language.Prose;

/// Finds the places of a report, those no gazetteer holds included: by their surroundings ("the town of X", "X
/// neighborhood", "near X"), and, once a name is known for a place, wherever it stands in the report.
final class SiteFinder {
    private static final Set<String> LOCATIVE =
            Lexicon.words("in at near on around outside inside across into over towards");
    private static final Set<String> PARTICLES = Lexicon.words("al el de ar ad ash az al- bin abu");
    private static final Set<String> NOT_NAMES = Set.copyOf(Lexicon.lines("not-places.txt"));
    private static final Set<String> SPOTS = Lexicon.words(
            "neighborhood neighbourhood neighborhoods neighbourhoods district districts quarter quarters",
            "suburb suburbs street road highway camp airport airbase base oilfield field square crossing",
            "crossroad crossroads market prison hill dam bridge port mountain area areas",
            "roundabout avenue");
    private static final Set<String> TOWNS =
            Set.of("town", "towns", "city", "cities", "village", "villages", "hamlet", "capital", "citys");
    private static final Set<String> EDGES = Set.of("outskirts", "part", "parts", "border", "most", "edge");
    private static final Set<String> REGIONS =
            Lexicon.words("province provinces governorate governorates region state county countryside valley desert");
    private static final Set<String> REACHED = Lexicon.words(
            "hit struck attacked captured seized recaptured retook entered reached stormed besieged",
            "shelled bombed targeted targeting bombarded pounded hitting striking liberated overran freed");
    private static final Set<String> SOURCES = Lexicon.words(
            "source sources official officials journalist journalists resident residents activist",
            "activists witness witnesses correspondent reporter spokesman spokeswoman director",
            "representative doctor envoy ambassador experts office bureau researcher medic");
    private static final Set<String> STATIONED =
            Set.of("positioned", "located", "based", "stationed", "entrenched", "operating", "deployed", "holed");
    private static final Set<String> BODIES = Lexicon.words(
            "command police directorate ministry observatory army center centre news agency network",
            "council university committee committees association organization foundation brigade coalition",
            "front channel tv television radio crescent cross commission nations house forces group units",
            "league times governor court party regime government militants fighters terrorists rebels",
            "troops militia opposition");

    private static final Set<String> BANDS = Lexicon.words(
            "fighters militants terrorists jihadists militia group terror members rebels insurgents gunmen extremists positions",
            "targets commander commanders stronghold militant fighter terrorist faction spokesman forces-led jihadist leader");

    private final Set<String> groups = Lexicon.nouns("groups.txt");
    private final Actors actors;

    SiteFinder(Actors actors) {
        this.actors = actors;
    }

    /// The places of each sentence, in the order of the text.
    List<List<Site>> in(Prose prose, List<Reading> readings) {
        List<TreeMap<Span, Site>> found = new ArrayList<>();
        Set<String> bands = bands(readings);
        Spelling report = Spelling.of(readings);
        Map<String, Integer> ranks = new HashMap<>();
        Lexicon<PlaceMention> names = new Lexicon<>();
        int next = 0;
        for (Reading reading : readings) {
            TreeMap<Span, Site> sites = new TreeMap<>();
            found.add(sites);
            Span sentence = reading.sentence().span();
            while (next < prose.places().size()
                    && prose.places().get(next).span().start() < sentence.end()) {
                PlaceMention place = prose.places().get(next++);
                if (place.span().start() >= sentence.start()) known(reading, place, report, sites);
            }
            byWords(reading, report, sites);
            sites.values()
                    .removeIf(site -> bands.contains(Site.folded(site.name()))
                            || bands.contains(Site.folded(lastWord(site.name()))));
            for (Site site : sites.values()) {
                String folded = Site.folded(site.name());
                ranks.merge(folded, site.rank(), Math::max);
                if (site.rank() < Site.COUNTRY && folded.length() > 3)
                    names.add(lower(reading, site.span()), site.place());
            }
        }
        List<List<Site>> all = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            again(readings.get(i), names, found.get(i));
            all.add(found.get(i).values().stream()
                    .map(site -> ranked(site, ranks))
                    .toList());
        }
        return all;
    }

    /// Names that stand before "fighters", "militants" … anywhere in the report: of people, not of places.
    private static Set<String> bands(List<Reading> readings) {
        Set<String> bands = new HashSet<>();
        for (Reading reading : readings) {
            List<Word> words = reading.words();
            for (int i = 0; i + 1 < words.size(); i++) {
                if (words.get(i).isCapitalised()
                        && BANDS.contains(words.get(i + 1).low()))
                    bands.add(Site.folded(words.get(i).text()));
            }
        }
        return bands;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /// A name that is a region anywhere is one wherever nothing says otherwise.
    private static Site ranked(Site site, Map<String, Integer> ranks) {
        int rank = ranks.getOrDefault(Site.folded(site.name()), site.rank());
        return site.rank() == Site.TOWN && rank == Site.REGION ? new Site(site.place(), rank) : site;
    }

    private static String lower(Reading reading, Span span) {
        StringBuilder name = new StringBuilder();
        for (Word word : reading.words()) {
            if (!span.covers(word.span())) continue;
            if (!name.isEmpty()) name.append(' ');
            name.append(word.low());
        }
        return name.toString();
    }

    private void known(Reading reading, PlaceMention place, Spelling report, TreeMap<Span, Site> sites) {
        List<Word> words = reading.words();
        int from = 0;
        while (from < words.size()
                && words.get(from).span().end() <= place.span().start()) from++;
        int to = from;
        while (to < words.size() && words.get(to).span().start() < place.span().end()) to++;
        int start = from;
        int end = to;
        while (end > start && report.small().contains(words.get(end - 1).low())) end--;
        // "Syrias rebel-held X": what stands before the name
        while (start < end && isBefore(words, start, end, report)) start++;
        if (start >= end || isOfBody(words, start, end) || isOfSource(reading, start)) return;
        if (end - start == 1 && actors.isCountry(words.get(start).low())) {
            put(reading, start, end, Site.COUNTRY, sites);
            return;
        }
        start = withAdjective(words, start);
        boolean whole = start == from && end == to;
        int byKind = switch (place.kind()) {
            case COUNTRY -> Site.COUNTRY;
            case REGION -> Site.REGION;
            case TOWN, UNKNOWN -> Site.TOWN;
        };
        int rank = byKind == Site.COUNTRY ? byKind : setting(words, start, end).orElse(byKind);
        if (whole) sites.put(place.span(), new Site(place, rank));
        else put(reading, start, end, rank, sites);
    }

    private boolean isBefore(List<Word> words, int i, int end, Spelling report) {
        Word word = words.get(i);
        if (word.isTagged("ADJ") && word.low().indexOf('-') > 0) return true;
        if (i + 1 >= end) return false;
        return actors.isCountry(word.low()) && word.low().endsWith("s") || isPossessive(word.low(), report);
    }

    /// "Lower Merrow": a capitalised adjective before a name belongs to it, but for one of a people.
    private int withAdjective(List<Word> words, int from) {
        if (from < 2) return from;
        Word before = words.get(from - 1);
        boolean adjective = before.isCapitalised()
                && (before.isTagged("ADJ")
                        || before.low().endsWith("er") && words.get(from - 2).isTagged("ADP"))
                && before.low().indexOf('-') < 0
                && !NOT_NAMES.contains(before.low())
                && !Actors.isAcronym(before)
                && actors.country(before.low()).isEmpty()
                && words.get(from - 2).isTagged("ADP");
        return adjective ? from - 1 : from;
    }

    private static boolean isPossessive(String low, Spelling report) {
        return low.length() > 4 && low.endsWith("s") && report.capital().contains(low.substring(0, low.length() - 1));
    }

    /// How the words of a report are written.
    private record Spelling(Set<String> small, Set<String> capital) {
        static Spelling of(List<Reading> readings) {
            Set<String> small = new HashSet<>();
            Set<String> capital = new HashSet<>();
            for (Reading reading : readings) {
                for (Word word : reading.words()) {
                    if (word.text().length() > 2
                            && word.text().equals(word.low())
                            && word.low().indexOf('-') < 0) small.add(word.low());
                    else if (word.isCapitalised()) capital.add(word.low());
                }
            }
            return new Spelling(small, capital);
        }
    }

    private void byWords(Reading reading, Spelling report, TreeMap<Span, Site> sites) {
        List<Word> words = reading.words();
        boolean headline = reading.isHeadline();
        int i = 0;
        while (i < words.size()) {
            if (!isName(words, i)) {
                i++;
                continue;
            }
            int from = i;
            int to = i + 1;
            while (to < words.size()
                    && to - from < 5
                    && !actors.isCountry(words.get(to).low())
                    && (isName(words, to) || isParticle(words, to))) to++;
            i = to;
            // words that the report also writes small are no part of a name: "Abu Kamal Leave"
            while (to > from && report.small().contains(words.get(to - 1).low())) to--;
            while (from < to && report.small().contains(words.get(from).low())) from++;
            // "Xs Y district": X is a name elsewhere, its possessive lost the apostrophe
            while (from + 1 < to && isPossessive(words.get(from).low(), report)) {
                boolean country = actors.isCountry(words.get(from).low());
                put(reading, from, from + 1, country ? Site.COUNTRY : Site.TOWN, sites);
                from++;
            }
            if (from >= to) continue;
            // "Xs Y district": a possessive that lost its apostrophe, of a country
            while (from + 1 < to && actors.isCountry(words.get(from).low())) {
                put(reading, from, from + 1, Site.COUNTRY, sites);
                from++;
            }
            if (to - from == 1 && actors.isCountry(words.get(from).low())) {
                if (isLocative(words, from)) put(reading, from, to, Site.COUNTRY, sites);
                continue;
            }
            from = withAdjective(words, from);
            if (isOfBody(words, from, to) || isOfSource(reading, from)) continue;
            if (headline) continue;
            Optional<Integer> rank = setting(words, from, to);
            if (rank.isEmpty() && to + 1 < words.size() && words.get(to).isTagged("NOUN"))
                rank = rank(words.get(to + 1).low());
            if (rank.isEmpty() && (isLocative(words, from) || isReached(words, from, to)))
                rank = Optional.of(Site.TOWN);
            if (rank.isPresent()) put(reading, from, to, rank.get(), sites);
        }
    }

    private static void put(Reading reading, int from, int to, int rank, TreeMap<Span, Site> sites) {
        Span span = reading.span(from, to);
        if (sites.keySet().stream().anyMatch(span::overlaps)) return;
        PlaceMention.Kind kind = rank == Site.COUNTRY
                ? PlaceMention.Kind.COUNTRY
                : rank == Site.REGION ? PlaceMention.Kind.REGION : PlaceMention.Kind.UNKNOWN;
        sites.put(
                span,
                new Site(
                        new PlaceMention(span, name(reading, from, to, rank), kind, Optional.empty(), Optional.empty()),
                        rank));
    }

    /// As written, but for a country's lost apostrophe: "Syrias".
    private static String name(Reading reading, int from, int to, int rank) {
        String text = reading.text(from, to);
        return rank == Site.COUNTRY
                        && text.endsWith("s")
                        && !text.endsWith("ss")
                        && !text.endsWith("nds")
                        && !text.endsWith("es")
                ? text.substring(0, text.length() - 1)
                : text;
    }

    private void again(Reading reading, Lexicon<PlaceMention> names, TreeMap<Span, Site> sites) {
        List<Word> words = reading.words();
        for (int i = 0; i < words.size(); i++) {
            Optional<Lexicon.Hit<PlaceMention>> hit = names.at(words, i);
            if (hit.isEmpty()) hit = possessive(words, i, names);
            if (hit.isEmpty()
                    || !words.get(i).isCapitalised() && !words.get(i).low().contains("-")) continue;
            int to = hit.get().to();
            Span span = reading.span(i, to);
            if (sites.keySet().stream().anyMatch(span::overlaps) || isOfBody(words, i, to) || isOfSource(reading, i))
                continue;
            PlaceMention first = hit.get().meaning();
            int rank = setting(words, i, to).orElse(first.kind() == PlaceMention.Kind.REGION ? Site.REGION : Site.TOWN);
            sites.put(
                    span,
                    new Site(new PlaceMention(span, first.name(), first.kind(), first.country(), first.point()), rank));
            i = to - 1;
        }
    }

    private static Optional<Lexicon.Hit<PlaceMention>> possessive(
            List<Word> words, int i, Lexicon<PlaceMention> names) {
        Word word = words.get(i);
        if (!word.low().endsWith("s") || word.low().length() < 5) return Optional.empty();
        Word bare = new Word(word.text(), word.low().substring(0, word.low().length() - 1), word.tag(), word.span());
        return names.at(List.of(bare), 0).map(hit -> new Lexicon.Hit<>(i, i + 1, hit.meaning()));
    }

    private boolean isName(List<Word> words, int i) {
        Word word = words.get(i);
        if (!word.isCapitalised() && !isArabicArticle(word.low())) return false;
        if (NOT_NAMES.contains(word.low())
                || Chunker.isTime(words, i)
                || Actors.isAcronym(word)
                || word.text().indexOf('-') > 2 && word.isTagged("ADJ")) return false;
        if (groups.contains(word.low()) || Quantities.value(word.low()).isPresent()) return false;
        if (SPOTS.contains(word.low()) || TOWNS.contains(word.low()) || REGIONS.contains(word.low())) return false;
        switch (word.tag()) {
            case "ADJ" -> {
                return false;
            }
            case "DET", "ADP", "PRON", "CCONJ", "SCONJ", "AUX", "PUNCT" -> {
                return false;
            }
            default -> {}
        }
        return actors.country(word.low()).isEmpty() || actors.isCountry(word.low());
    }

    private static boolean isArabicArticle(String low) {
        int dash = low.indexOf('-');
        return dash >= 2 && dash <= 3 && low.length() > dash + 2 && PARTICLES.contains(low.substring(0, dash));
    }

    private static boolean isParticle(List<Word> words, int i) {
        return PARTICLES.contains(words.get(i).low())
                && i + 1 < words.size()
                && words.get(i + 1).isCapitalised();
    }

    private static Optional<Integer> setting(List<Word> words, int from, int to) {
        Optional<Integer> rank = to < words.size() ? rank(words.get(to).low()) : Optional.empty();
        if (rank.isPresent()) return rank;
        if (from >= 2 && words.get(from - 1).is("of"))
            return rank(words.get(from - 2).low());
        if (from >= 1) return rank(words.get(from - 1).low());
        return Optional.empty();
    }

    private static Optional<Integer> rank(String setting) {
        if (SPOTS.contains(setting)) return Optional.of(Site.SPOT);
        if (TOWNS.contains(setting)) return Optional.of(Site.TOWN);
        if (REGIONS.contains(setting)) return Optional.of(Site.REGION);
        return Optional.empty();
    }

    private static boolean isReached(List<Word> words, int from, int to) {
        boolean verb = from > 0 && REACHED.contains(words.get(from - 1).low());
        return verb && (to >= words.size() || !words.get(to).isNounLike());
    }

    private static boolean isLocative(List<Word> words, int from) {
        int i = from - 1;
        // "the X" without a word for its sort is a group, seldom a town
        if (i >= 0 && words.get(i).is("the")) return false;
        while (i >= 0
                && i > from - 5
                && (words.get(i).isTagged("ADJ")
                        || words.get(i).is("the")
                        || isCompass(words.get(i).low()))) i--;
        if (i < 0) return false;
        if (LOCATIVE.contains(words.get(i).low())) return true;
        return words.get(i).is("of")
                && i > 0
                && (isCompass(words.get(i - 1).low())
                        || EDGES.contains(words.get(i - 1).low()));
    }

    private static boolean isCompass(String low) {
        return low.startsWith("north")
                || low.startsWith("south")
                || low.startsWith("east")
                || low.startsWith("west")
                || low.equals("central");
    }

    private static boolean isOfBody(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) if (BODIES.contains(words.get(i).low())) return true;
        return to < words.size() && BODIES.contains(words.get(to).low());
    }

    /// "a journalist in X said": where the source sits.
    private static boolean isOfSource(Reading reading, int from) {
        List<Word> words = reading.words();
        int i = from - 1;
        while (i >= 0
                && i > from - 4
                && (words.get(i).is("the")
                        || words.get(i).isTagged("ADJ")
                        || TOWNS.contains(words.get(i).low())
                        || words.get(i).is("of"))) i--;
        if (i < 1 || !words.get(i).isTagged("ADP")) return false;
        if (STATIONED.contains(words.get(i - 1).low())) return true;
        return SOURCES.contains(words.get(i - 1).low());
    }
}
