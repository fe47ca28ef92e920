package org.rashomon.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.document.Paragraph;
import org.rashomon.document.Span;
import org.rashomon.language.Prose;
import org.rashomon.language.TimeExpression;

/// Reads how a vote went, where a paragraph gives at least two of its numbers: "passed by 9 to 4 with two abstentions",
/// "Eleven of the fifteen members voted in favour and one against". A vote is an event like others, so that two reports
/// of one vote come together.
///
/// A value reads "9 in favour, 4 against, 2 abstained"; how many there are to vote is a value of its own, "15 members".
final class VoteReader {
    private static final String NUMBER =
            "(?:\\d{1,4}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|one|two|three|four|five|six"
                    + "|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|no"
                    + "|none|nobody)";
    private static final String ASIDE = "(?:,[^,.;]{1,40},)?";
    private static final Pattern VOTE = of("\\b(?:vot(?:e|es|ed|ing)|ballots?|abstained|abstentions?|vetoe?[sd]?)\\b");
    private static final Pattern FAVOUR =
            of("(?<![\\d–-])\\b(?<n>" + NUMBER + ")\\b" + ASIDE + "(?: of (?:\\p{L}+ ){0,2}?" + NUMBER
                    + "(?: \\p{L}+){0,2}?)?(?: (?:\\d+-)?\\p{L}+){0,6}? (?:in favou?r|(?:vote[sd]?|yes) for)\\b");
    private static final Pattern AGAINST = of("\\b(?<n>" + NUMBER + ")\\b" + ASIDE
            + "(?: (?:votes?|voted|voting|members?|states?|were)){0,2} against\\b");
    private static final Pattern ABSTAINED =
            of("\\b(?<n>" + NUMBER + ")\\b(?: \\p{L}+){0,2}? (?:abstentions?|abstained|abstaining)\\b");
    private static final Pattern NAMED = Pattern.compile(
            "(?<names>\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)*(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)*)*,? and"
                    + " \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)*) abstained\\b");
    private static final String DECIDED = "(?:passed|adopted|approved|rejected|defeated|carried|backed)";
    private static final Pattern PAIR = of("\\b(?:voted|vote of|votes?|" + DECIDED + "(?: \\p{L}+){0,4}? by|" + DECIDED
            + ") (?<a>" + NUMBER + ")(?: votes?)?(?:-|–| to | against )(?<b>" + NUMBER + ")\\b");
    private static final Pattern LOST = of("\\b(?:rejected|defeated|voted down)\\b");
    private static final Pattern MEMBERS = of("\\b(?:of (?:the|its|all|their) (?<n>" + NUMBER
            + ") (?:members|states|countries|nations|seats|deputies|lawmakers|votes)|(?<m>" + NUMBER
            + ")-(?:member|nation|seat))\\b");

    /// A number of a vote, where it stands.
    private record Part(int count, Span span) {}

    /// The votes of a report, numbered on from its other incidents.
    List<Incident> in(Prose prose, Attributions said, Tellers tellers, int known) {
        List<Incident> found = new ArrayList<>();
        prose.document().sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(Paragraph::span)
                .forEach(paragraph -> vote(prose, paragraph, said, tellers, "i" + (known + found.size() + 1))
                        .ifPresent(found::add));
        return found;
    }

    private static Optional<Incident> vote(Prose prose, Span paragraph, Attributions said, Tellers tellers, String id) {
        String text = prose.document().text();
        Matcher cue = VOTE.matcher(text).region(paragraph.start(), paragraph.end());
        if (!cue.find()) return Optional.empty();
        Matcher pair = PAIR.matcher(text).region(paragraph.start(), paragraph.end());
        boolean paired = pair.find();
        Optional<Part> favour = paired ? Optional.empty() : part(FAVOUR, text, paragraph);
        Optional<Part> against = paired ? Optional.empty() : part(AGAINST, text, paragraph);
        if (paired) {
            Part more = new Part(number(pair.group("a")), new Span(pair.start("a"), pair.end("a")));
            Part less = new Part(number(pair.group("b")), new Span(pair.start("b"), pair.end("b")));
            boolean lost =
                    LOST.matcher(text.substring(paragraph.start(), pair.end())).find();
            favour = Optional.of(lost ? less : more);
            against = Optional.of(lost ? more : less);
        }
        Optional<Part> abstained = part(ABSTAINED, text, paragraph).or(() -> named(text, paragraph));
        List<Part> parts = new ArrayList<>();
        favour.ifPresent(parts::add);
        against.ifPresent(parts::add);
        abstained.ifPresent(parts::add);
        if (parts.size() < 2) return Optional.empty();
        Span words = new Span(
                parts.stream().mapToInt(part -> part.span().start()).min().orElseThrow(),
                parts.stream().mapToInt(part -> part.span().end()).max().orElseThrow());
        List<Claim> claims = new ArrayList<>();
        claims.add(claim(words(favour, against, abstained), words, said, tellers));
        Matcher members = MEMBERS.matcher(text).region(paragraph.start(), paragraph.end());
        if (members.find()) {
            String number = members.group("n") == null ? members.group("m") : members.group("n");
            claims.add(claim(number(number) + " members", new Span(members.start(), members.end()), said, tellers));
        }
        Optional<TimeExpression> time = prose.times().stream()
                .filter(one -> paragraph.covers(one.span()) && one.edtf().isPresent())
                .filter(one -> one.edtf().get().isDay())
                .findFirst();
        return Optional.of(new Incident(
                id,
                Kind.VOTE,
                time.flatMap(TimeExpression::edtf)
                        .or(() -> prose.document().today().map(org.rashomon.language.Edtf::of)),
                time.map(TimeExpression::span),
                Optional.empty(),
                Optional.empty(),
                List.of(new Span(cue.start(), cue.end())),
                claims));
    }

    private static Claim claim(String value, Span span, Attributions said, Tellers tellers) {
        Optional<Attribution> by = said.of(span);
        Optional<Speaker> speaker = by.flatMap(one -> tellers.of(one).stream().findFirst());
        return new Claim(
                Slot.VOTES,
                new Value.Words(value),
                speaker,
                by.map(Attribution::id),
                Attributions.stance(by, false),
                Optional.empty(),
                span);
    }

    private static String words(Optional<Part> favour, Optional<Part> against, Optional<Part> abstained) {
        List<String> words = new ArrayList<>();
        favour.ifPresent(part -> words.add(part.count() + " in favour"));
        against.ifPresent(part -> words.add(part.count() + " against"));
        abstained.ifPresent(part -> words.add(part.count() + " abstained"));
        return String.join(", ", words);
    }

    private static Optional<Part> part(Pattern pattern, String text, Span paragraph) {
        Matcher found = pattern.matcher(text).region(paragraph.start(), paragraph.end());
        return found.find()
                ? Optional.of(new Part(number(found.group("n")), new Span(found.start(), found.end())))
                : Optional.empty();
    }

    /// "Sund, Marenne and Tolland abstained."
    private static Optional<Part> named(String text, Span paragraph) {
        Matcher found = NAMED.matcher(text).region(paragraph.start(), paragraph.end());
        if (!found.find()) return Optional.empty();
        int count = found.group("names").split(",? and |, ").length;
        return Optional.of(new Part(count, new Span(found.start(), found.end())));
    }

    private static int number(String word) {
        OptionalInt value = Quantities.value(word.toLowerCase(Locale.ROOT));
        return value.orElse(0);
    }

    private static Pattern of(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
