package org.rashomon.incident;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.document.Document;
import org.rashomon.document.Span;
import org.rashomon.language.CalendarWords;

/// Who tells what an attribution says: its speaker, for a paper without a name of its own whoever issued it, and of
/// several who speak together each.
final class Tellers {
    /// How many attributions back the one may stand that a paper comes from.
    private static final int REACH = 4;

    private static final Pattern ISSUED = Pattern.compile("\\b(?:by|from|of)\\s+(?:the\\s+|an?\\s+)?");

    private static final Pattern TOGETHER = Pattern.compile("\\band\\s+(?:the|an?)\\s");

    private static final Pattern OUTLET =
            Pattern.compile("\\b(?:agency|channel|newspaper|website|station|broadcaster|outlet|daily|radio) "
                    + "(\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,3})$");

    private static final Pattern PERSON = Pattern.compile("^(\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){1,3}) "
            + "(?:the |an? )?(?:\\p{Ll}[\\p{Ll}-]+ ){1,3}(?:of|for|at|in|with) ");

    private final Document document;
    private final Map<String, Speaker> issuers = new HashMap<>();
    private final Map<String, Speaker> byName = new LinkedHashMap<>();

    Tellers(Document document, List<Attribution> all) {
        this.document = document;
        for (Attribution one : all) {
            if (one.speaker().isResolved()) byName.putIfAbsent(one.speaker().name(), one.speaker());
        }
        for (int i = 0; i < all.size(); i++) {
            Attribution one = all.get(i);
            if (isUnnamedPaper(one.speaker())) issuer(all, i).ifPresent(who -> issuers.put(one.id(), who));
        }
    }

    List<Speaker> of(Attribution one) {
        Speaker who = single(one);
        if (!who.isSeveral()) return List.of(who);
        List<String> names = List.of(who.name().split(", | and "));
        boolean body = who.kind() == Speaker.Kind.BODY
                && names.stream().noneMatch(byName::containsKey)
                && one.source().stream()
                        .noneMatch(
                                source -> TOGETHER.matcher(document.at(source)).find());
        // "the Ministry of Trade and Industry" is one
        if (body) return List.of(who);
        return names.stream()
                .map(name -> Optional.ofNullable(byName.get(name))
                        .orElseGet(
                                () -> new Speaker(who.kind(), name, Optional.empty(), Optional.empty(), who.namedAt())))
                .toList();
    }

    private Speaker single(Attribution one) {
        Speaker who = issuers.getOrDefault(one.id(), one.speaker());
        if (one.source().size() != 1) return who;
        String words = document.at(one.source().getFirst());
        Matcher outlet = OUTLET.matcher(words);
        // "Kestrias state news agency KANA": the name stands last
        if (outlet.find() && !who.name().contains(outlet.group(1)) && words.startsWith(who.name()))
            return byName.getOrDefault(outlet.group(1), body(outlet.group(1), who.namedAt()));
        // "Omar Haddad director of the Lake Network": where the commas got lost, his post runs on
        Matcher person = PERSON.matcher(who.name());
        if (!person.find()) return who;
        String name = person.group(1);
        return byName.getOrDefault(
                name, new Speaker(Speaker.Kind.PERSON, name, who.role(), Optional.empty(), who.namedAt()));
    }

    private static boolean isUnnamedPaper(Speaker who) {
        return who.kind() == Speaker.Kind.DOCUMENT
                && who.name().equals(who.name().toLowerCase(Locale.ROOT));
    }

    private Optional<Speaker> issuer(List<Attribution> all, int i) {
        Attribution paper = all.get(i);
        return named(paper)
                .or(() -> before(all, i))
                .or(() -> paper.speaker()
                        .affiliation()
                        .map(body -> body(body, paper.speaker().namedAt())));
    }

    /// "a statement by the General Staff"
    private Optional<Speaker> named(Attribution paper) {
        for (Span source : paper.source()) {
            Matcher by = ISSUED.matcher(document.at(source));
            if (!by.find() || by.end() == source.length()) continue;
            Span name = new Span(source.start() + by.end(), source.end());
            String words = document.at(name);
            // "a report of March 16" names its day
            boolean day = CalendarWords.contain(words.split(" ", 2)[0].toLowerCase(Locale.ROOT));
            if (!Character.isUpperCase(words.charAt(0)) || day) continue;
            return Optional.of(byName.getOrDefault(words, body(words, Optional.of(name))));
        }
        return Optional.empty();
    }

    /// "Lee said in a statement … The statement added": the paper of whoever is told to have spoken in one.
    private Optional<Speaker> before(List<Attribution> all, int i) {
        Attribution paper = all.get(i);
        String noun = paper.speaker().name().substring(paper.speaker().name().lastIndexOf(' ') + 1);
        int at = paper.cue().isEmpty() ? 0 : paper.cue().getFirst().start();
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            Attribution one = all.get(k);
            if (one.cue().isEmpty()
                    || single(one).kind() == Speaker.Kind.DOCUMENT
                    || !single(one).isResolved()) continue;
            Span cue = one.cue().getLast();
            int end = Math.min(document.text().length(), cue.end() + " in a short written ".length() + noun.length());
            boolean inIt = cue.end() <= at
                    && document.text().substring(cue.start(), end).contains(noun);
            boolean venue =
                    one.venue().filter(span -> document.at(span).contains(noun)).isPresent();
            if (inIt || venue) return Optional.of(single(one));
        }
        return Optional.empty();
    }

    private static Speaker body(String name, Optional<Span> namedAt) {
        return new Speaker(Speaker.Kind.BODY, name, Optional.empty(), Optional.empty(), namedAt);
    }
}
