package org.rashomon.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a name may be the name of, by the lists of countries, regions and towns.
final class PlaceMeanings {
    private static final int REMEMBERED = 20_000;

    /// Of a name that hundreds of places bear, those with most people.
    private static final int MOST = 60;

    private final Map<String, List<PlaceCandidate.Meaning>> seen = new HashMap<>();
    private final Gazetteer gazetteer;
    private final Map<String, Gazetteer.Place> countries;
    private final RegionAbbreviations abbreviations;

    PlaceMeanings(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.countries = gazetteer.countries();
        this.abbreviations = new RegionAbbreviations(gazetteer);
    }

    List<PlaceCandidate.Meaning> of(String words) {
        List<PlaceCandidate.Meaning> known = seen.get(words);
        if (known != null) return known;
        List<PlaceCandidate.Meaning> meanings = read(words).stream()
                .sorted(Comparator.comparingDouble(PlaceCandidate.Meaning::weight)
                        .reversed())
                .limit(MOST)
                .toList();
        if (seen.size() >= REMEMBERED) seen.clear();
        seen.put(words, meanings);
        return meanings;
    }

    /// "Wash.", "Ont."
    List<PlaceCandidate.Meaning> abbreviated(String words) {
        return abbreviations.of(words).stream()
                .map(region -> meaning(region, false))
                .toList();
    }

    private List<PlaceCandidate.Meaning> read(String words) {
        List<PlaceCandidate.Meaning> found = new ArrayList<>();
        Countries.known()
                .named(words)
                .ifPresent(country -> found.add(new PlaceCandidate.Meaning(
                        PlaceMention.Kind.COUNTRY,
                        false,
                        false,
                        country.code(),
                        "",
                        PlaceChoice.COUNTRY_WEIGHT,
                        point(country))));
        boolean shortAcronym = words.length() < 3 || words.equals(words.toUpperCase(Locale.ROOT)) && words.length() < 5;
        if (shortAcronym) return found;
        String folded = PlaceNames.fold(words);
        List<Gazetteer.Place> places = gazetteer.named(folded);
        boolean spelled = places.isEmpty();
        if (spelled) places = gazetteer.spelledLike(folded);
        // A country's own name, spoken of in it, means the country.
        Optional<String> country = Countries.known().named(words).map(Countries.Country::code);
        Optional<Countries.Country> capital = Countries.known().byCapital(words);
        for (Gazetteer.Place place : places) {
            if (place.kind() == Gazetteer.Kind.COUNTRY && country.isPresent()) continue;
            if (country.isPresent() && place.country().equals(country.get())) continue;
            boolean seat = place.kind() != Gazetteer.Kind.REGION
                    && capital.isPresent()
                    && place.country().equals(capital.get().code())
                    && place.people() > PlaceChoice.CAPITAL_PEOPLE;
            found.add(seat ? capital(place) : meaning(place, spelled));
        }
        return found;
    }

    /// Where an imported gazetteer puts the country, otherwise the middle of its largest shape.
    private PlaceMention.Point point(Countries.Country country) {
        Gazetteer.Place place = countries.get(country.code());
        return place == null ? country.point() : new PlaceMention.Point(place.lat(), place.lon());
    }

    private static PlaceCandidate.Meaning capital(Gazetteer.Place place) {
        return new PlaceCandidate.Meaning(
                PlaceMention.Kind.TOWN,
                false,
                false,
                place.country(),
                place.admin(),
                Math.log10(place.people() + 10) + PlaceChoice.CAPITAL,
                new PlaceMention.Point(place.lat(), place.lon()));
    }

    private static PlaceCandidate.Meaning meaning(Gazetteer.Place place, boolean spelled) {
        boolean region = place.kind() == Gazetteer.Kind.REGION || place.kind() == Gazetteer.Kind.DISTRICT;
        // Another spelling counts for less, so that only a country spoken of makes it likely.
        double weight = Math.log10(place.people() + 10)
                - (spelled ? PlaceChoice.SPELLED : 0)
                - PlaceChoice.rarity(place.kind());
        if (place.kind() == Gazetteer.Kind.COUNTRY) {
            return new PlaceCandidate.Meaning(
                    PlaceMention.Kind.COUNTRY,
                    false,
                    spelled,
                    place.country(),
                    "",
                    PlaceChoice.COUNTRY_WEIGHT - (spelled ? PlaceChoice.SPELLED : 0),
                    new PlaceMention.Point(place.lat(), place.lon()));
        }
        return new PlaceCandidate.Meaning(
                region ? PlaceMention.Kind.REGION : PlaceMention.Kind.TOWN,
                place.kind() == Gazetteer.Kind.DISTRICT,
                spelled,
                place.country(),
                place.admin(),
                weight,
                new PlaceMention.Point(place.lat(), place.lon()));
    }
}
