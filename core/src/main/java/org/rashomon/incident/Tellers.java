package org.rashomon.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.document.Document;
import org.rashomon.document.Span;

/// Who tells what an attribution says: its speaker, and for a paper without a name of its own whoever issued it.
final class Tellers {
    /// How many attributions back the one may stand that a paper comes from.
    private static final int REACH = 4;

    private static final Pattern ISSUED = Pattern.compile("\\b(?:by|from|of)\\s+(?:the\\s+|an?\\s+)?");

    private final Map<String, Speaker> issuers = new HashMap<>();

    Tellers(Document document, List<Attribution> all) {
        for (int i = 0; i < all.size(); i++) {
            Attribution one = all.get(i);
            if (isUnnamedPaper(one.speaker())) issuer(document, all, i).ifPresent(who -> issuers.put(one.id(), who));
        }
    }

    Speaker of(Attribution one) {
        return issuers.getOrDefault(one.id(), one.speaker());
    }

    private static boolean isUnnamedPaper(Speaker who) {
        return who.kind() == Speaker.Kind.DOCUMENT && who.name().equals(who.name().toLowerCase(java.util.Locale.ROOT));
    }

    private Optional<Speaker> issuer(Document document, List<Attribution> all, int i) {
        Attribution paper = all.get(i);
        return named(document, all, paper)
                .or(() -> before(document, all, i))
                .or(() -> paper.speaker().affiliation().map(body -> body(body, paper.speaker().namedAt())));
    }

    /// "a statement by the General Staff"
    private static Optional<Speaker> named(Document document, List<Attribution> all, Attribution paper) {
        for (Span source : paper.source()) {
            Matcher by = ISSUED.matcher(document.at(source));
            if (!by.find() || by.end() == source.length()) continue;
            Span name = new Span(source.start() + by.end(), source.end());
            String words = document.at(name);
            if (!Character.isUpperCase(words.charAt(0))) continue;
            return all.stream()
                    .map(Attribution::speaker)
                    .filter(who -> who.kind() != Speaker.Kind.DOCUMENT && who.name().equals(words))
                    .findFirst()
                    .or(() -> Optional.of(body(words, Optional.of(name))));
        }
        return Optional.empty();
    }

    /// "Lee said in a statement … The statement added": the paper of whoever is told to have spoken in one.
    private Optional<Speaker> before(Document document, List<Attribution> all, int i) {
        Attribution paper = all.get(i);
        String noun = paper.speaker().name().substring(paper.speaker().name().lastIndexOf(' ') + 1);
        int at = paper.cue().isEmpty() ? 0 : paper.cue().getFirst().start();
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            Attribution one = all.get(k);
            if (one.cue().isEmpty() || of(one).kind() == Speaker.Kind.DOCUMENT || !of(one).isResolved()) continue;
            Span cue = one.cue().getLast();
            int end = Math.min(document.text().length(), cue.end() + " in a short written ".length() + noun.length());
            boolean inIt = cue.end() <= at && document.text().substring(cue.start(), end).contains(noun);
            boolean venue = one.venue().filter(span -> document.at(span).contains(noun)).isPresent();
            if (inIt || venue) return Optional.of(of(one));
        }
        return Optional.empty();
    }

    private static Speaker body(String name, Optional<Span> namedAt) {
        return new Speaker(Speaker.Kind.BODY, name, Optional.empty(), Optional.empty(), namedAt);
    }
}
