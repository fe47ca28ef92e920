package org.rashomon.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    private static final int MOST_WORDS = 5;
    private static final Set<String> BANDS = Lexicon.words(
            "fighters militants terrorists jihadists militia group terror members rebels insurgents gunmen extremists positions",
            "targets commander commanders stronghold militant fighter terrorist faction spokesman forces-led jihadist leader");

    private final PlaceWords placeWords;

    SiteFinder(Actors actors) {
        this.placeWords = new PlaceWords(actors);
    }

    /// The places of each sentence, in the order of the text.
    List<List<Site>> in(Prose prose, List<Reading> readings) {
        List<TreeMap<Span, Site>> found = new ArrayList<>();
        Set<String> bands = bands(readings);
        Spelling report = Spelling.of(readings);
        Map<String, Integer> ranks = new HashMap<>();
        Lexicon<PlaceMention> names = new Lexicon<>();
        Set<String> alone = alone(prose);
        int next = 0;
        for (Reading reading : readings) {
            TreeMap<Span, Site> sites = new TreeMap<>();
            found.add(sites);
            Span sentence = reading.sentence().span();
            while (next < prose.places().size()
                    && prose.places().get(next).span().start() < sentence.end()) {
                PlaceMention place = prose.places().get(next++);
                if (place.span().start() >= sentence.start()) known(reading, place, report, alone, sites);
            }
            byWords(reading, report, alone, sites);
            sites.values()
                    .removeIf(site -> site.place().point().isEmpty()
                            && (bands.contains(Site.folded(site.name()))
                                    || bands.contains(Site.folded(lastWord(site.name())))));
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
            together(readings.get(i), found.get(i));
            all.add(found.get(i).values().stream()
                    .map(site -> ranked(site, ranks))
                    .toList());
        }
        return StandIns.with(readings, all);
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

    /// Names of one word that stand by themselves somewhere in this report.
    private static Set<String> alone(Prose prose) {
        Set<String> alone = new HashSet<>();
        for (PlaceMention place : prose.places())
            if (place.name().indexOf(' ') < 0) alone.add(place.name().toLowerCase(Locale.ROOT));
        return alone;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /// A name that is a region anywhere is one wherever nothing says otherwise.
    private static Site ranked(Site site, Map<String, Integer> ranks) {
        int rank = ranks.getOrDefault(Site.folded(site.name()), site.rank());
        return site.rank() == Site.TOWN && rank == Site.REGION ? new Site(site.place(), rank, site.near()) : site;
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

    /// A place the gazetteer, or a noun beside it, gave; its name ends where the report's spelling says so.
    private void known(
            Reading reading, PlaceMention place, Spelling report, Set<String> alone, TreeMap<Span, Site> sites) {
        List<Word> words = reading.words();
        boolean unsure = reading.isHeadline() && place.kind() == PlaceMention.Kind.UNKNOWN;
        if (unsure) return;
        int from = 0;
        while (from < words.size()
                && words.get(from).span().end() <= place.span().start()) from++;
        int to = from;
        while (to < words.size() && words.get(to).span().start() < place.span().end()) to++;
        int start = from;
        int end = to;
        while (end > start && report.isWord(words.get(end - 1))) end--;
        // "Syrias rebel-held X": what stands before the name
        while (start < end && isBefore(words, start, end, report)) start++;
        while (end > start && PlaceWords.isCompass(words.get(end - 1).low())) end--;
        if (start < end && Chunker.isTime(words, start)) return;
        if (end - start == 1 && PlaceWords.isNoPlace(words.get(start))) return;
        if (start >= end || placeWords.isOfBody(words, start, end) || placeWords.isOfSource(reading, start)) return;
        if (isDateline(words, start, end)) return;
        if (end - start == 1 && placeWords.isCountry(words.get(start))) {
            country(reading, start, sites);
            return;
        }
        // "Deir al Merrow", of which a list may hold the first word alone
        boolean opening =
                end - start == 1 && PlaceWords.isOpening(words.get(start).low());
        if (opening && end < words.size() && placeWords.isName(words, end)) end++;
        while (placeWords.isParticle(words, end) || end > start && isAfterParticle(words, end)) end++;
        start = placeWords.withAdjective(words, start);
        if (place.point().isEmpty() && isList(words, start, end, alone)) {
            split(reading, start, end, sites);
            return;
        }
        boolean whole = start == from && end == to;
        int byKind = switch (place.kind()) {
            case COUNTRY -> Site.COUNTRY;
            case REGION -> Site.REGION;
            case TOWN, UNKNOWN -> Site.TOWN;
        };
        if (PlaceWords.isBuilding(words, end)) return;
        boolean placed =
                byKind == Site.COUNTRY ? placeWords.isLocative(words, start) : placeWords.isPlaced(words, start, end);
        if (!placed) return;
        int rank = byKind == Site.COUNTRY
                ? byKind
                : placeWords.setting(words, start, end).orElse(byKind);
        // "Merrow Two were killed when …": a heading that ran into its story
        boolean heading = start == 0 && !placeWords.isLocative(words, start) && PlaceWords.opensHeading(words, end);
        if (whole) sites.put(place.span(), new Site(place, rank, heading || PlaceWords.isNear(words, start)));
        else put(reading, start, end, rank, sites);
    }

    /// "BEIRUT At least two were killed": where the report was written, in capitals before words that are not.
    private boolean isDateline(List<Word> words, int from, int to) {
        if (to >= words.size() || placeWords.isLocative(words, from)) return false;
        for (int i = from; i < to; i++)
            if (words.get(i).text().length() < 4 || !Actors.isAcronym(words.get(i))) return false;
        return !Actors.isAcronym(words.get(to));
    }

    private boolean isAfterParticle(List<Word> words, int i) {
        return i < words.size() && placeWords.isParticle(words, i - 1) && placeWords.isName(words, i);
    }

    private boolean isBefore(List<Word> words, int i, int end, Spelling report) {
        Word word = words.get(i);
        if (word.isTagged("ADJ") && word.low().indexOf('-') > 0) return true;
        if (i + 1 >= end) return false;
        return placeWords.isCountry(word) && word.low().endsWith("s") || report.isPossessive(word.low());
    }

    /// A country is where something happened when the words say "in", or when its name, as a possessive, goes on to a
    /// smaller place; else it acts, or is spoken of.
    private void country(Reading reading, int at, TreeMap<Span, Site> sites) {
        List<Word> words = reading.words();
        int first = at;
        while (first >= 2
                && (words.get(first - 1).is("and") || words.get(first - 1).is(","))
                && placeWords.isCountry(words.get(first - 2))) first -= 2;
        boolean possessive = at + 1 < words.size()
                && words.get(at).low().endsWith("s")
                && !placeWords.isLocative(words, first)
                && !words.get(at + 1).isTagged("ADJ")
                && !words.get(at + 1).isCapitalised();
        // "in US airstrikes"
        if (at + 1 < words.size() && PlaceWords.isEvent(words.get(at + 1))) return;
        boolean placed = placeWords.isLocative(words, first)
                || words.get(at).low().endsWith("s")
                || placeWords.isReached(words, at, at + 1);
        boolean part = at > 0 && PlaceWords.isCompass(words.get(at - 1).low());
        if (placed && !possessive && !placeWords.isOfSource(reading, first))
            put(reading, part ? at - 1 : at, at + 1, Site.COUNTRY, sites);
    }

    private void byWords(Reading reading, Spelling report, Set<String> alone, TreeMap<Span, Site> sites) {
        List<Word> words = reading.words();
        boolean headline = reading.isHeadline();
        int i = 0;
        while (i < words.size()) {
            if (!placeWords.isName(words, i)) {
                i++;
                continue;
            }
            int from = i;
            int to = i + 1;
            while (to < words.size()
                    && to - from < MOST_WORDS
                    && !placeWords.isCountry(words.get(to))
                    && (placeWords.isName(words, to) || placeWords.isParticle(words, to))) to++;
            i = to;
            // words that the report also writes small are no part of a name: "Abu Kamal Leave"
            while (to > from && report.isWord(words.get(to - 1))) to--;
            while (from < to && report.isWord(words.get(from))) from++;
            if (from < to && placeWords.isOfBody(words, from, to)) continue;
            // "Xs Y district": X is a name elsewhere, its possessive lost the apostrophe
            while (from + 1 < to
                    && (report.isPossessive(words.get(from).low()) || placeWords.isCountry(words.get(from)))) {
                boolean country = placeWords.isCountry(words.get(from));
                put(reading, from, from + 1, country ? Site.COUNTRY : Site.TOWN, sites);
                from++;
            }
            if (from >= to) continue;
            if (to - from == 1 && placeWords.isCountry(words.get(from))) {
                country(reading, from, sites);
                continue;
            }
            // "Merrow Hill road": the town before a street that is no part of its name
            boolean inTown = to - from > 1 && alone.contains(words.get(from).low());
            if (inTown
                    && placeWords
                            .setting(words, from, to)
                            .filter(rank -> rank == Site.SPOT)
                            .isPresent()) put(reading, from, ++from, Site.TOWN, sites);
            from = placeWords.withAdjective(words, from);
            if (placeWords.isOfBody(words, from, to) || placeWords.isOfSource(reading, from) || headline) continue;
            if (isDateline(words, from, to)) continue;
            Optional<Integer> rank = placeWords.setting(words, from, to);
            if (rank.isEmpty() && (placeWords.isLocative(words, from) || placeWords.isReached(words, from, to)))
                rank = Optional.of(Site.TOWN);
            if (rank.isEmpty()) rank = alongside(reading, words, from, sites);
            if (rank.isEmpty() || PlaceWords.isBuilding(words, to)) continue;
            if (isList(words, from, to, alone)) split(reading, from, to, sites);
            else put(reading, from, to, rank.get(), sites);
        }
    }

    /// Whether names stand side by side that lost their commas: "in Merrow Tarnes and Velmora", each named by itself
    /// elsewhere.
    private static boolean isList(List<Word> words, int from, int to, Set<String> alone) {
        if (to - from < 2) return false;
        for (int i = from; i < to; i++) if (!alone.contains(words.get(i).low())) return false;
        return true;
    }

    private void split(Reading reading, int from, int to, TreeMap<Span, Site> sites) {
        for (int i = from; i < to; i++)
            put(reading, i, i + 1, placeWords.setting(reading.words(), i, i + 1).orElse(Site.TOWN), sites);
    }

    /// "in X and Y": what "and" joins to a place is one of the same size.
    private static Optional<Integer> alongside(Reading reading, List<Word> words, int from, TreeMap<Span, Site> sites) {
        if (from < 2 || !words.get(from - 1).is("and") && !words.get(from - 1).is(",")) return Optional.empty();
        int end = words.get(from - 2).span().end();
        boolean list = from + 1 >= words.size() || !words.get(from + 1).isTagged("VERB");
        return sites.values().stream()
                .filter(site -> site.span().end() == end && site.rank() <= Site.TOWN && list)
                .map(Site::rank)
                .findFirst();
    }

    /// "X and Y neighborhoods": the noun is of both.
    private static void together(Reading reading, TreeMap<Span, Site> sites) {
        List<Site> inOrder = List.copyOf(sites.values());
        for (int i = 1; i < inOrder.size(); i++) {
            Site before = inOrder.get(i - 1);
            Site site = inOrder.get(i);
            boolean joined = before.rank() != site.rank()
                    && isPluralBehind(reading, site)
                    && reading.wordsBetween(before.span(), site.span()).equals(List.of("and"));
            if (joined) sites.put(before.span(), new Site(before.place(), site.rank(), before.near()));
        }
    }

    private static boolean isPluralBehind(Reading reading, Site site) {
        for (Word word : reading.words())
            if (word.span().start() >= site.span().end())
                return word.low().endsWith("s")
                        && PlaceWords.rank(word.low())
                                .filter(rank -> rank == site.rank())
                                .isPresent();
        return false;
    }

    private static void put(Reading reading, int from, int to, int rank, TreeMap<Span, Site> sites) {
        Span span = reading.span(from, to);
        if (sites.keySet().stream().anyMatch(span::overlaps)) return;
        PlaceMention.Kind kind = rank == Site.COUNTRY
                ? PlaceMention.Kind.COUNTRY
                : rank == Site.REGION ? PlaceMention.Kind.REGION : PlaceMention.Kind.UNKNOWN;
        PlaceMention place =
                new PlaceMention(span, name(reading, from, to, rank), kind, Optional.empty(), Optional.empty());
        sites.put(span, new Site(place, rank, PlaceWords.isNear(reading.words(), from)));
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
            boolean taken = sites.keySet().stream().anyMatch(span::overlaps);
            boolean other = placeWords.isOfBody(words, i, to)
                    || placeWords.isOfSource(reading, i)
                    || PlaceWords.isBuilding(words, to)
                    || hit.get().meaning().point().isPresent() && !placeWords.isPlaced(words, i, to);
            if (taken || other) continue;
            PlaceMention first = hit.get().meaning();
            int rank = placeWords
                    .setting(words, i, to)
                    .orElse(first.kind() == PlaceMention.Kind.REGION ? Site.REGION : Site.TOWN);
            PlaceMention place = new PlaceMention(span, first.name(), first.kind(), first.country(), first.point());
            sites.put(span, new Site(place, rank, PlaceWords.isNear(words, i)));
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
}
