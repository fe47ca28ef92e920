package org.rashomon.incident.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rashomon.document.WordList;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.Value;

/// Reads what the values of claims come to.
public final class Meanings {
    private static final Pattern ABOUT =
            Pattern.compile("\\b(?:about|around|some|roughly|approximately|estimated|circa)\\b");
    private static final Pattern NEARLY = Pattern.compile("\\b(?:nearly|almost|close to)\\b");
    private static final Pattern VAGUE = Pattern.compile("\\b(?:dozens?|scores?|hundreds|tens|thousands|several)\\b");
    private static final Pattern MORE_THAN = Pattern.compile("\\b(?:more than|over|exceed\\w*|upwards of)\\b");
    /// "Six others" are counted beside somebody; "more than" is not "more".
    private static final Pattern BESIDES = Pattern.compile(
            "\\b(?:others?|another|additional|further|of them|of which|of whom|of those|more(?! than))\\b");
    private static final Pattern OF_THEM = Pattern.compile("\\b(?:of them|of which|of whom|of those)\\b");
    private static final Pattern NO_CLAIM = Pattern.compile("\\b(?:no|not|nobody|none|unclaimed)\\b");
    private static final int BEHIND = 120;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?:\\s|$)|\\n");
    private static final Pattern OF_A_WAR = Pattern.compile(
            "\\bsince (?:the (?:start|beginning|outbreak|conflict|uprising|revolution|war|cease-?fire|truce)\\b"
                    + "|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\p{Lu}|(?:19|20)\\d\\d|\\d)"
                    + "|\\b(?:over|during|in) the (?:past|last) (?:\\w+ )?(?:weeks|month|months|year|years)\\b"
                    + "|\\b(?:years?|months?)(?:-long| of(?: \\w+)?) (?:war|conflict|fighting)\\b"
                    + "|\\bin the (?:civil )?(?:war|conflict)\\b");
    private static final Pattern DIED_LATER = Pattern.compile(
            "\\W*(?:of them )?(?:(?:had|have|has|who|later|since|then|also|subsequently) ){0,3}(?:died|succumbed)"
                    + "(?: later| since)?(?: (?:since|after) (?:being|arriving|reaching|they)| of (?:their|his|her) (?:wounds|injuries)"
                    + "| from (?:their|his|her) (?:wounds|injuries)| to (?:their|his|her) (?:wounds|injuries)| in hospital)");
    private static final Set<String> LITTLE = Set.of(
            "the", "a", "an", "of", "in", "on", "at", "to", "by", "and", "or", "that", "was", "were", "is", "are", "be",
            "been", "had", "has", "have", "it", "its", "their", "his", "from", "with", "for", "as", "due", "this",
            "which", "who", "after", "when", "because", "not");
    private static final Taxonomy WEAPONS = new Taxonomy("weapons.txt");
    private static final Taxonomy TARGETS = new Taxonomy("targets.txt");
    private static final Taxonomy GROUPS = new Taxonomy("groups.txt");
    private static final List<String> FABRICATIONS = WordList.lines(Meanings.class, "fabrications.txt").stream()
            .map(line -> " " + line.strip() + " ")
            .toList();

    private final Parties parties;

    public Meanings(Parties parties) {
        this.parties = parties;
    }

    /// What a statement says, when it can be read.
    ///
    /// @param home the country of the incident by its ISO 3166-1 code, or ""
    public Optional<Meaning> of(Statement statement, String home) {
        Claim claim = statement.claim();
        return switch (claim.value()) {
            case Value.Toll toll ->
                isOfAWar(statement) || diedLater(statement)
                        ? Optional.empty()
                        : Optional.of(toll(toll, claim.slot(), statement.words()));
            case Value.When(var date) -> Optional.of(new Meaning.Days(date));
            case Value.Words(String text) -> words(claim.slot(), text, home);
        };
    }

    /// A count "since March" or "in three years of war" is no incident's.
    private static boolean isOfAWar(Statement statement) {
        String text = statement.document().text();
        int end = statement.claim().span().end();
        String behind = text.substring(end, Math.min(text.length(), end + BEHIND));
        Matcher stop = SENTENCE_END.matcher(behind);
        return OF_A_WAR.matcher(stop.find() ? behind.substring(0, stop.start()) : behind)
                .find();
    }

    /// "Three had died since being brought to hospital": some of the wounded, not all of the dead.
    private static boolean diedLater(Statement statement) {
        String text = statement.document().text();
        int end = statement.claim().span().end();
        return DIED_LATER
                .matcher(text.substring(end, Math.min(text.length(), end + BEHIND)))
                .lookingAt();
    }

    /// The hours of the day that a time gives, by the clock or in words: "Monday night".
    public Optional<Meaning> hours(Statement statement) {
        return statement.claim().value() instanceof Value.When(var date)
                ? HourWords.in(date, statement.words())
                : Optional.empty();
    }

    /// The weapons that words name, whatever their slot: "dropped by helicopters".
    public Optional<Meaning> arms(String text) {
        Set<String> kinds = WEAPONS.in(Words.of(text)).paths();
        return kinds.isEmpty() ? Optional.empty() : Optional.of(new Meaning.Arms(kinds));
    }

    /// The kinds of things that words name as hit.
    public Optional<Meaning> things(String text) {
        Set<String> kinds = TARGETS.in(Words.of(text)).paths();
        return kinds.isEmpty() ? Optional.empty() : Optional.of(new Meaning.Things(kinds));
    }

    private Optional<Meaning> words(Slot slot, String text, String home) {
        return switch (slot) {
            case PERPETRATOR -> actors(text, home).map(Meaning.class::cast);
            case WEAPON, FIRST_REPORTED, LATER_REPORTED -> arms(text);
            case RESPONSIBILITY -> claimed(text, home);
            case VOTES -> Optional.of(ballot(text));
            case TARGET, EXPLANATION, WHERE, WHEN, KILLED, WOUNDED -> plain(text);
        };
    }

    /// Whoever words name.
    public Optional<Meaning.Actors> actors(String text, String home) {
        Set<Party> named = parties.in(text, home);
        return named.isEmpty() ? Optional.empty() : Optional.of(new Meaning.Actors(named, home));
    }

    private static Meaning ballot(String text) {
        return new Meaning.Ballot(
                numberBefore(text, "in favour"),
                numberBefore(text, "against"),
                numberBefore(text, "abstained"),
                numberBefore(text, "members"));
    }

    private static OptionalInt numberBefore(String text, String words) {
        Matcher found = Pattern.compile("(\\d+) " + words).matcher(text);
        return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    }

    private Optional<Meaning> claimed(String text, String home) {
        String folded = Words.folded(text);
        if (NO_CLAIM.matcher(folded).find()) {
            return folded.contains("claim") ? Optional.of(new Meaning.Claimed(Optional.empty())) : Optional.empty();
        }
        String who = text.replaceFirst("(?i)^.*\\bclaimed by\\s+", "")
                .replaceFirst("(?i)\\s+(?:has |have |had )?claimed\\b.*$", "");
        return actors(who, home).map(by -> new Meaning.Claimed(Optional.of(by)));
    }

    private static Optional<Meaning> plain(String text) {
        List<String> words = Words.of(text);
        List<String> stems = words.stream()
                .filter(word -> !LITTLE.contains(word))
                .map(Meanings::stem)
                .distinct()
                .sorted()
                .toList();
        if (stems.isEmpty()) return Optional.empty();
        String padded = " " + String.join(" ", words) + " ";
        return Optional.of(new Meaning.Plain(stems, FABRICATIONS.stream().anyMatch(padded::contains)));
    }

    private static String stem(String word) {
        return word.length() > 5 ? word.replaceFirst("(?:ing|ed|es|s)$", "") : word.replaceFirst("(?<=\\w{3})s$", "");
    }

    private static Meaning.Toll toll(Value.Toll toll, Slot slot, String written) {
        String words = Words.folded(written);
        int min = orElse(toll.min(), 0);
        int max = orElse(toll.max(), Integer.MAX_VALUE);
        int slackMin = min;
        int slackMax = max;
        if (ABOUT.matcher(words).find()) {
            slackMin = min - min / 10;
            slackMax = max == Integer.MAX_VALUE ? max : max + max / 10;
        } else if (NEARLY.matcher(words).find() && max < Integer.MAX_VALUE) {
            slackMin = max - Math.max(1, max / 7);
        } else if (VAGUE.matcher(words).find()) {
            slackMin = min - min / 5;
        } else if (MORE_THAN.matcher(words).find()) {
            slackMin = Math.max(0, min - 1);
        }
        return new Meaning.Toll(min, max, slackMin, slackMax, group(toll.who(), slot, words));
    }

    private static int orElse(OptionalInt bound, int open) {
        return bound.isPresent() ? bound.getAsInt() : open;
    }

    /// The words of some that say which people are counted: "soldiers" of "the number of soldiers killed".
    public String counted(String words) {
        return Words.of(words).stream()
                .filter(word -> {
                    Set<String> kinds = GROUPS.in(List.of(word)).paths();
                    return !kinds.isEmpty() && !kinds.contains("people/people");
                })
                .collect(Collectors.joining(" "));
    }

    private static Meaning.Group group(String who, Slot slot, String written) {
        // "killed three and wounded ten others": others than the dead, which is all of the wounded
        Pattern besides = slot == Slot.WOUNDED ? OF_THEM : BESIDES;
        if (besides.matcher(written).find()) return new Meaning.Group(Meaning.Group.BESIDES, who);
        List<String> words = new ArrayList<>(Words.of(who));
        words.removeAll(LITTLE);
        if (words.isEmpty()) return new Meaning.Group("people/people", "");
        Taxonomy.Found found = GROUPS.in(words);
        if (found.paths().isEmpty()) return new Meaning.Group(String.join(" ", words), "");
        String kind = String.join("+", found.paths());
        return new Meaning.Group(kind, String.join(" ", found.rest()));
    }
}
