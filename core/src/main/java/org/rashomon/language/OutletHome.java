package org.rashomon.language;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Origin;
import org.rashomon.document.Span;
import org.rashomon.document.WordList;

/// Where an outlet is at home, as far as its name and address tell: "Oslo Post", `https://www.oslopost.no/`.
final class OutletHome {
    private static final Span NOWHERE = new Span(0, 0);
    private static final int SHORTEST = 5;

    /// A name in an address is a town's when so many people live there, as a power of ten.
    private static final double TOWN = 4;

    /// Codes of countries that anybody may use, and does.
    private static final Set<String> FOR_ANYBODY = Set.of(
            "tv", "co", "io", "me", "ai", "ly", "fm", "to", "cc", "ws", "gg", "im", "la", "is", "eu", "su", "am");

    /// An outlet's own ending of its address says as much of its country as so many mentions of it.
    private static final int ENDING = 4;

    private final Set<String> english = WordList.words(OutletHome.class, "english-speaking.txt");
    private final PlaceMeanings meanings;

    OutletHome(PlaceMeanings meanings) {
        this.meanings = meanings;
    }

    /// Adds what the origin tells to what is known of the text's surroundings.
    void of(Origin origin, List<PlaceCandidate> context, Map<String, Integer> countries) {
        origin.outlet().ifPresent(outlet -> inName(outlet, context));
        Optional<String> host = origin.url().flatMap(OutletHome::host);
        host.ifPresent(name -> inAddress(name, context));
        host.flatMap(OutletHome::country).ifPresent(code -> countries.merge(code, ENDING, Integer::sum));
    }

    private void inName(String outlet, List<PlaceCandidate> context) {
        String[] words = outlet.split("\\s+");
        for (int from = 0; from < words.length; from++) {
            for (int to = words.length; to > from; to--) {
                String name = String.join(" ", List.of(words).subList(from, to));
                if (isTown(name)) {
                    add(name, context);
                    return;
                }
            }
        }
    }

    /// "newtonherald.com": the longest beginning that is a town's name.
    private void inAddress(String host, List<PlaceCandidate> context) {
        String[] labels = host.split("\\.");
        int last = labels.length - 2;
        if (last > 0 && labels[last].length() <= 3) last--;
        if (last < 0) return;
        String name = labels[last].startsWith("the") ? labels[last].substring(3) : labels[last];
        for (int end = name.length(); end >= SHORTEST; end--) {
            String beginning = Character.toUpperCase(name.charAt(0)) + name.substring(1, end);
            if (isTown(beginning)) {
                add(beginning, context);
                return;
            }
        }
    }

    private boolean isTown(String name) {
        return !name.isEmpty()
                && Character.isUpperCase(name.charAt(0))
                && meanings.of(name).stream().anyMatch(one -> !one.spelled() && one.weight() >= TOWN);
    }

    /// An outlet that writes English and is named after a town is of one where English is read, when there is one.
    private void add(String name, List<PlaceCandidate> context) {
        List<PlaceCandidate.Meaning> all = meanings.of(name);
        List<PlaceCandidate.Meaning> likely = all.stream()
                .filter(one -> one.kind() == PlaceMention.Kind.TOWN && english.contains(one.country()))
                .toList();
        context.add(new PlaceCandidate(NOWHERE, name, likely.isEmpty() ? all : likely, PlaceCandidate.Ground.SAID, -1));
    }

    /// The country that the ending of an address names.
    static Optional<String> endingOf(String url) {
        return host(url).flatMap(OutletHome::country);
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(new URI(url).getHost()).map(host -> host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            // An address that is none tells nothing.
            return Optional.empty();
        }
    }

    private static Optional<String> country(String host) {
        String end = host.substring(host.lastIndexOf('.') + 1);
        if (end.length() != 2 || FOR_ANYBODY.contains(end)) return Optional.empty();
        String code = end.equals("uk") ? "GB" : end.toUpperCase(Locale.ROOT);
        return Countries.known().withCode(code).map(Countries.Country::code);
    }
}
