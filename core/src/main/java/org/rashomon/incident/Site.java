package org.rashomon.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.document.Span;
import org.rashomon.language.PlaceMention;

/// A place named in a sentence, and how large it is among the others.
///
/// @param rank 0 a street, base or neighbourhood; 1 a town; 2 a region; 3 a country
/// @param near whether the words say that it was about the place and not in it: "near", "south of"
record Site(PlaceMention place, int rank, boolean near) {
    static final int SPOT = 0;
    static final int TOWN = 1;
    static final int REGION = 2;
    static final int COUNTRY = 3;
    private static final int NEAR_KM = 60;

    Span span() {
        return place.span();
    }

    String name() {
        return place.name();
    }

    boolean isSame(Site other) {
        String here = folded(name());
        String there = folded(other.name());
        return here.equals(there)
                || here.length() > 3 && there.length() > 3 && (here.contains(there) || there.contains(here));
    }

    /// Whether both have points, and those lie further apart than "near" can mean.
    boolean isFarFrom(Site other) {
        return place.point().isPresent()
                && other.place.point().isPresent()
                && place.point().get().kilometresTo(other.place.point().get()) > NEAR_KM;
    }

    /// For comparing: case, marks and a lost possessive do not count.
    static String folded(String name) {
        StringBuilder folded = new StringBuilder();
        String low = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < low.length(); i++)
            if (Character.isLetterOrDigit(low.charAt(i))) folded.append(low.charAt(i));
        if (folded.length() > 4 && folded.charAt(folded.length() - 1) == 's') folded.setLength(folded.length() - 1);
        return folded.toString();
    }

    /// The most specific place first, then what it lies in.
    static List<Site> ordered(List<Site> sites) {
        if (sites.size() < 2) return sites;
        int best = sites.stream().mapToInt(Site::rank).min().orElseThrow();
        List<Site> ordered = new ArrayList<>();
        int at = 0;
        while (sites.get(at).rank() != best) at++;
        // "near X in Y"
        for (int i = at + 1; best == TOWN && sites.get(at).near() && i < sites.size(); i++)
            if (sites.get(i).rank() == best && !sites.get(i).near()) at = i;
        Site first = sites.get(at);
        ordered.add(first);
        for (int i = at + 1; i < sites.size(); i++) {
            if (sites.get(i).rank() > best && !sites.get(i).isSame(first)) ordered.add(sites.get(i));
        }
        for (int i = 0; i < at; i++)
            if (sites.get(i).rank() > best && !sites.get(i).isSame(first)) ordered.add(sites.get(i));
        return ordered;
    }
}
