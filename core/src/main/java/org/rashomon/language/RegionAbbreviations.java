package org.rashomon.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.document.WordList;

/// First-level regions by what is written for them behind a town: "Wash.", "NSW", "Ont.".
///
/// Case and dots count: "Ore." is a region, "ore" is none; "IN" is one and "in" is not.
final class RegionAbbreviations {
    private final Map<String, List<Gazetteer.Place>> regions = new HashMap<>();

    RegionAbbreviations(Gazetteer gazetteer) {
        Map<String, Gazetteer.Place> known = gazetteer.regions();
        for (String line : WordList.lines(RegionAbbreviations.class, "region-abbreviations.tsv")) {
            String[] columns = line.split("\t", -1);
            Gazetteer.Place region = known.get(columns[0] + "." + columns[1]);
            if (region == null) throw new IllegalStateException("the gazetteer lacks the region of: " + line);
            for (String abbreviation : columns[2].split("\\|")) {
                regions.computeIfAbsent(abbreviation, unseen -> new ArrayList<>())
                        .add(region);
            }
        }
    }

    /// The regions so abbreviated; at the end of a sentence the dot may be cut off.
    List<Gazetteer.Place> of(String words) {
        return regions.getOrDefault(words, regions.getOrDefault(words + ".", List.of()));
    }
}
