package org.rashomon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.AttributionFinder;
import org.rashomon.document.Document;
import org.rashomon.document.Span;
import org.rashomon.language.English;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How many accounts of the incident gold, where they stand in the content of an attribution, have its speaker: a proxy
/// for speakers, which have no gold of their own.
///
/// `SaidBy ARTICLES.json GOLD.jsonl [--list]`
public final class SaidBy {
    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "and", "al", "el", "in", "for", "on", "by", "to", "from", "s", "mr");

    private SaidBy() {}

    public static void main(String[] args) throws IOException {
        boolean list = args.length > 2 && args[2].equals("--list");
        Map<String, Document> documents =
                Extract.documents(Path.of(args[0])).stream().collect(Collectors.toMap(Document::id, one -> one));
        English english = new English();
        AttributionFinder finder = new AttributionFinder();
        JsonMapper json = new JsonMapper();
        Map<String, Integer> counts = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            JsonNode gold = json.readTree(line);
            Document document = documents.get(gold.get("doc").asString());
            if (document == null)
                throw new IllegalArgumentException("no article " + gold.get("doc") + " in " + args[0]);
            List<Attribution> found = finder.in(english.read(document));
            for (JsonNode incident : gold.get("incidents")) {
                for (JsonNode account : incident.get("accounts")) {
                    String verdict = verdict(document, found, account, list);
                    counts.merge(verdict, 1, Integer::sum);
                }
            }
        }
        System.out.println(counts);
    }

    private static String verdict(Document document, List<Attribution> found, JsonNode account, boolean list) {
        String saidBy = account.get("said_by").asString();
        int from = document.body().start();
        JsonNode place = account.get("span");
        Span span = new Span(from + place.get(0).asInt(), from + place.get(1).asInt());
        Optional<Attribution> says = found.stream()
                .filter(one -> one.content().stream().anyMatch(part -> part.overlaps(span)))
                .min((one, other) -> Integer.compare(length(one), length(other)));
        boolean author = saidBy.equals("(author)");
        if (says.isEmpty()) return author ? "author's own" : "no attribution found";
        if (author) return "attributed, though the author's own";
        String name = says.get().speaker().name();
        Optional<String> affiliation = says.get().speaker().affiliation();
        boolean same = share(saidBy, name);
        String verdict = same
                ? "right"
                : name.isEmpty()
                        ? "unresolved"
                        : affiliation.filter(of -> share(saidBy, of)).isPresent() ? "right by affiliation" : "wrong";
        if (list && !same) {
            System.out.printf(
                    "%s: %s | %s | found %s%n",
                    document.id(), verdict, saidBy, says.get().speaker());
        }
        return verdict;
    }

    private static int length(Attribution one) {
        return one.content().stream().mapToInt(Span::length).sum();
    }

    private static boolean share(String one, String other) {
        Collection<String> words = words(one);
        return words(other).stream().anyMatch(words::contains);
    }

    private static Set<String> words(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[^\\p{L}\\p{N} -]", "");
        return Arrays.stream(folded.toLowerCase(Locale.ROOT).split("[\\s-]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(word -> word.length() > 4 ? word.replaceAll("(?:ians|ian|ese|ish|ies|es|s)$", "") : word)
                .collect(Collectors.toSet());
    }
}
