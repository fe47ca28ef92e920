package org.rashomon.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Finds how a toll is shared out among places: "54 were killed in raids on the region, including nine in Tarnes and
/// eight in Velmora", "five were killed in Tarnes and one in the town of Sarn". Each place is an incident of its own.
final class Shares {
    /// The count of one place, with the words `[from, to)` it stands in.
    record Share(Toll toll, Site site, int from, int to) {
        boolean holds(Toll other) {
            return other.from() <= from && from < other.to() && other.to() <= to;
        }
    }

    private static final Set<String> WHERE = Set.of("in", "at", "near", "around", "outside");
    private static final Set<String> MORE = Set.of("others", "more", "people");
    /// "nine in the neighbourhood of Tarnes"
    private static final int REACH = 6;

    private Shares() {}

    static List<Share> in(Reading reading, List<Site> sites, List<Toll> counted) {
        if (sites.size() < 2 || counted.isEmpty()) return List.of();
        List<Share> shares = new ArrayList<>();
        List<Word> words = reading.words();
        for (int i = 1; i + 2 < words.size(); i++) {
            OptionalInt count = Quantities.value(words.get(i).low());
            int in = MORE.contains(words.get(i + 1).low()) ? i + 2 : i + 1;
            if (count.isEmpty() || !WHERE.contains(words.get(in).low())) continue;
            Optional<Site> site = siteFrom(reading, sites, in + 1);
            Optional<Toll> whole = before(counted, i);
            if (site.isEmpty() || whole.isEmpty()) continue;
            int to = in + 1;
            while (to < words.size()
                    && words.get(to).span().start() < site.get().span().end()) to++;
            Toll toll = new Toll(whole.get().slot(), count, count, whole.get().who(), i, i, i + 1);
            shares.add(new Share(toll, site.get(), i, to));
        }
        boolean elliptic = shares.stream().anyMatch(share -> counted.stream().noneMatch(share::holds));
        return elliptic ? shares : List.of();
    }

    /// The toll that is shared out: the last that ends before a word and is no share itself.
    private static Optional<Toll> before(List<Toll> counted, int word) {
        return counted.stream()
                .filter(toll -> toll.to() <= word && toll.to() - toll.from() > 1)
                .reduce((one, other) -> other);
    }

    private static Optional<Site> siteFrom(Reading reading, List<Site> sites, int from) {
        List<Word> words = reading.words();
        for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
            if (Quantities.value(words.get(i).low()).isPresent() || words.get(i).isTagged("VERB"))
                return Optional.empty();
            int start = words.get(i).span().start();
            Optional<Site> here =
                    sites.stream().filter(site -> site.span().start() == start).findFirst();
            if (here.isPresent()) return here.filter(site -> site.rank() < Site.COUNTRY);
        }
        return Optional.empty();
    }

    /// What a sentence tells, and what of its toll belongs to each place.
    static List<Scene> told(List<Scene> scenes, List<Share> shares) {
        if (scenes.isEmpty()) return scenes;
        List<Scene> all = new ArrayList<>(scenes);
        for (Share share : shares) all.add(scenes.getLast().sharing(share));
        return all;
    }

    /// Those of a list that are no part of a share.
    static List<Site> sites(List<Site> sites, List<Share> shares) {
        return sites.stream()
                .filter(site -> shares.stream().noneMatch(share -> share.site().equals(site)))
                .toList();
    }

    static List<Toll> tolls(List<Toll> tolls, List<Share> shares) {
        return tolls.stream()
                .filter(toll -> shares.stream().noneMatch(share -> share.holds(toll)))
                .toList();
    }
}
