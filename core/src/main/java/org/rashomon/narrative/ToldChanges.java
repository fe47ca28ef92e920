package org.rashomon.narrative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Document;
import org.rashomon.document.Span;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Incident;
import org.rashomon.incident.Moment;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.Telling;
import org.rashomon.incident.Value;
import org.rashomon.incident.Voice;
import org.rashomon.incident.Voices;
import org.rashomon.incident.meaning.Meaning;
import org.rashomon.incident.meaning.Meanings;
import org.rashomon.incident.meaning.Relation;
import org.rashomon.narrative.spread.NumberWords;
import org.rashomon.narrative.spread.Reported;

/// Reads changes of an account that a report tells of, so that both values stand in it: a number revised ("raised its
/// count of the dead from 12 to 18"), one thing said instead of another ("a drone, and not helicopters"), and what a
/// correction quotes from the house's own earlier report. Whose account it is must be named.
public final class ToldChanges {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+(?:[.!?](?!\\s|$)[^.!?\\n]*)*[.!?]?");
    private static final Pattern INSTEAD = Pattern.compile(
            "(?<to>\\b[\\p{L} -]{3,40}?),? and not(?:,? as (?<who>[^,]{2,40}?) (?:said|says|claimed|reported)[^,]{0,30},)? (?<from>[\\p{L} -]{3,40})");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}'’-]+");
    private static final Set<Slot> CORRECTED = Set.of(Slot.KILLED, Slot.WOUNDED, Slot.WEAPON, Slot.PERPETRATOR);

    /// What in a report may tell of a change, looked for once however many incidents it tells of.
    ///
    /// @param sentences with the two words that such a change cannot do without
    private record Candidate(List<Span> sentences, boolean corrects) {
        static Candidate of(Document document) {
            List<Span> sentences = new ArrayList<>();
            Matcher sentence = SENTENCE.matcher(document.text());
            while (sentence.find()) {
                String words = sentence.group();
                if (words.contains(" from ") || words.contains(" and not"))
                    sentences.add(new Span(sentence.start(), sentence.end()));
            }
            return new Candidate(List.copyOf(sentences), ChangeWords.corrects(document));
        }
    }

    private final Map<String, Candidate> candidates = new HashMap<>();
    private final Voices voices;
    private final Meanings meanings;
    private final List<Voice> outlets;
    private final Map<String, List<Attribution>> said = new HashMap<>();
    private final Map<String, List<Incident>> incidents = new HashMap<>();

    /// @param all the reports of the case with what is said in them
    /// @param tellings all there are of incidents
    public ToldChanges(Collection<Reported> all, Collection<Telling> tellings, Voices voices, Meanings meanings) {
        this.voices = voices;
        this.meanings = meanings;
        this.outlets = all.stream()
                .flatMap(one -> one.document().origin().outlet().stream())
                .distinct()
                .sorted()
                .map(Voice::outlet)
                .toList();
        for (Reported one : all) said.put(key(one.document()), one.attributions());
        for (Telling one : tellings) {
            incidents
                    .computeIfAbsent(key(one.document()), unused -> new ArrayList<>())
                    .add(one.incident());
        }
    }

    /// What a report tells of changes in the account of an incident; a change belongs to the incident of its that is
    /// told nearest to it.
    public List<ToldChange> in(Telling telling) {
        Document document = telling.document();
        Candidate candidate = candidates.computeIfAbsent(key(document), unused -> Candidate.of(document));
        if (candidate.sentences().isEmpty() && !candidate.corrects()) return List.of();
        List<Incident> besides = incidents.getOrDefault(key(document), List.of());
        ToldVoices by = new ToldVoices(document, said.getOrDefault(key(document), List.of()), outlets, voices);
        List<ToldChange> found = new ArrayList<>();
        for (Span span : candidate.sentences()) {
            if (!isNearest(telling.incident(), besides, span)) continue;
            revised(document, span, by).ifPresent(found::add);
            instead(document, span, by).ifPresent(found::add);
        }
        if (candidate.corrects()) found.addAll(corrected(telling));
        return found;
    }

    private Optional<ToldChange> revised(Document document, Span sentence, ToldVoices by) {
        Matcher revised = ChangeWords.REVISED.matcher(document.text()).region(sentence.start(), sentence.end());
        if (!revised.find()) return Optional.empty();
        List<String> what =
                List.of(revised.group("what").toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        Optional<Slot> slot = what.stream().anyMatch(ChangeWords.WOUNDED::contains)
                ? Optional.of(Slot.WOUNDED)
                : what.stream().anyMatch(ChangeWords.KILLED::contains) ? Optional.of(Slot.KILLED) : Optional.empty();
        Optional<Integer> from = NumberWords.of(revised.group("from").toLowerCase(Locale.ROOT));
        Optional<Integer> to = NumberWords.of(revised.group("to").toLowerCase(Locale.ROOT));
        if (slot.isEmpty() || from.isEmpty() || to.isEmpty()) return Optional.empty();
        String who = meanings.counted(revised.group("what"));
        Span verb = new Span(revised.start("verb"), revised.end("verb"));
        Span subject = new Span(sentence.start(), verb.start());
        return change(
                by.saying(verb, subject, slot.get(), toll(from.get(), who), span(revised, "from")),
                by.saying(verb, subject, slot.get(), toll(to.get(), who), span(revised, "to")));
    }

    /// "That a drone, and not helicopters, destroyed it".
    private Optional<ToldChange> instead(Document document, Span sentence, ToldVoices by) {
        Matcher instead = INSTEAD.matcher(document.text()).region(sentence.start(), sentence.end());
        while (instead.find()) {
            Optional<Span> to = arms(document, instead.start("to"), instead.end("to"));
            Optional<Span> from = arms(document, instead.start("from"), instead.end("from"));
            if (to.isEmpty() || from.isEmpty() || !areApart(document, to.get(), from.get())) continue;
            Optional<ToldChange> change = instead.group("who") == null
                    ? bySayer(document, to.get(), from.get(), by)
                    : bySpokesman(document, to.get(), from.get(), span(instead, "who"), by);
            if (change.isPresent()) return change;
        }
        return Optional.empty();
    }

    private static Optional<ToldChange> bySayer(Document document, Span to, Span from, ToldVoices by) {
        return by.said().stream()
                .filter(one -> one.says(to) && !one.cue().isEmpty())
                .findFirst()
                .map(one -> one.cue().getFirst())
                .flatMap(cue -> change(
                        by.saying(cue, cue, Slot.WEAPON, words(document, from), from),
                        by.saying(cue, cue, Slot.WEAPON, words(document, to), to)));
    }

    /// "And not, as the Monitor said, by rockets": said by whoever speaks for it.
    private static Optional<ToldChange> bySpokesman(Document document, Span to, Span from, Span who, ToldVoices by) {
        boolean own = by.said().stream().anyMatch(one -> one.says(to) && speaksFor(document, one));
        if (!own) return Optional.empty();
        return change(
                by.named(who, Slot.WEAPON, words(document, from), from),
                by.named(who, Slot.WEAPON, words(document, to), to));
    }

    private static Optional<ToldChange> change(Optional<Statement> from, Optional<Statement> to) {
        return from.flatMap(before -> to.map(after -> new ToldChange(before, after)));
    }

    private static Span span(Matcher found, String group) {
        return new Span(found.start(group), found.end(group));
    }

    /// "The group's director": somebody of a body's own.
    private static boolean speaksFor(Document document, Attribution words) {
        boolean own = words.source().stream()
                .map(document::at)
                .anyMatch(source -> source.matches("(?i).*(?:'s|’s|\\bits|\\btheir)\\b.*"));
        return own || words.speaker().affiliation().isPresent();
    }

    /// What the house's own earlier words said, against what its report says now; withdrawn when it says nothing.
    private List<ToldChange> corrected(Telling telling) {
        Document document = telling.document();
        Optional<String> outlet = document.origin().outlet();
        if (outlet.isEmpty()) return List.of();
        Voice house = Voice.outlet(outlet.get());
        List<ToldChange> found = new ArrayList<>();
        for (Claim claim : telling.incident().claims()) {
            boolean earlier = CORRECTED.contains(claim.slot())
                    && claim.stance() == Stance.ASSERTS
                    && claim.by()
                            .filter(by -> by.kind() == Speaker.Kind.DOCUMENT)
                            .filter(by -> ChangeWords.isEarlierText(by.name()))
                            .isPresent();
            if (!earlier || isQuotedThere(document, claim)) continue;
            Statement before = new Statement(document, claim, house, Moment.of(document, claim.span()));
            Optional<Claim> now = telling.incident().claims().stream()
                    .filter(one -> one.slot() == claim.slot() && one.by().isEmpty())
                    .filter(one -> one.span().start() > claim.span().end())
                    .filter(one -> !one.value().equals(claim.value()))
                    .findFirst();
            Claim after = now.orElseGet(() -> new Claim(
                    claim.slot(),
                    claim.value(),
                    claim.by(),
                    claim.attribution(),
                    Stance.DENIES,
                    Optional.empty(),
                    claim.span()));
            found.add(new ToldChange(before, new Statement(document, after, house, before.when())));
        }
        return found;
    }

    /// "The report quoted a doctor as saying": not the house's own words.
    private static boolean isQuotedThere(Document document, Claim claim) {
        int from = Math.max(0, claim.span().start() - 80);
        return document.text().substring(from, claim.span().start()).matches("(?s).*\\bas (?:saying|having said)\\b.*");
    }

    private boolean isNearest(Incident mine, Collection<Incident> besides, Span sentence) {
        int far = distance(mine, sentence);
        return besides.stream().allMatch(other -> {
            int theirs = distance(other, sentence);
            return far < theirs || far == theirs && mine.id().compareTo(other.id()) <= 0;
        });
    }

    private static int distance(Incident incident, Span sentence) {
        return Stream.concat(
                        incident.mentions().stream(), incident.claims().stream().map(Claim::span))
                .mapToInt(span -> span.overlaps(sentence)
                        ? 0
                        : Math.max(span.start() - sentence.end(), sentence.start() - span.end()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean areApart(Document document, Span one, Span other) {
        Optional<Meaning> mine = meanings.arms(document.at(one));
        Optional<Meaning> theirs = meanings.arms(document.at(other));
        return mine.isPresent() && theirs.isPresent() && mine.get().to(theirs.get()) == Relation.APART
                || mine.isPresent() && theirs.isPresent() && mine.get().to(theirs.get()) == Relation.SIBLING;
    }

    /// The first word in a range that names a weapon; of a range that names several the last.
    private Optional<Span> arms(Document document, int start, int end) {
        Matcher word = NAME.matcher(document.text()).region(start, end);
        Optional<Span> last = Optional.empty();
        while (word.find())
            if (meanings.arms(word.group()).isPresent()) last = Optional.of(new Span(word.start(), word.end()));
        return last;
    }

    private static Value toll(int number, String who) {
        return new Value.Toll(OptionalInt.of(number), OptionalInt.of(number), who);
    }

    private static Value words(Document document, Span span) {
        return new Value.Words(document.at(span));
    }

    private static String key(Document document) {
        return document.origin().sha256() + "/" + document.id();
    }
}
