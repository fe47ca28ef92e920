package org.rashomon.incident.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rashomon.document.WordList;
import org.rashomon.incident.meaning.Party.Standing;
import org.rashomon.language.Countries;

/// Reads who is meant: countries by the words for them, names by their words, common nouns by what sort of actor they
/// say.
/// A case adds what its user or its texts know: "Assad" is said of the president of a country.
public final class Parties {
    private static final Pattern SPLIT = Pattern.compile("\\s+(?:and|or)\\s+(?:the\\s+)?|\\s*[,;/]\\s*");
    private static final Pattern PLACED =
            Pattern.compile("\\s+(?:in|at|near|from|of|inside|outside|around)\\s+(?:the\\s+)?\\p{Lu}.*$");
    /// "Castillo's forces" are those of a ruler.
    private static final Pattern RULED =
            Pattern.compile("(\\p{Lu}[\\p{Ll}-]+(?:['’]s)?) (?:forces|troops|planes|warplanes|jets)\\b");
    /// Whose friend or prisoner somebody is does not say who he is.
    private static final Pattern SIDED = Pattern.compile(
            "\\b(?:pro|anti)-[\\p{L}-]+|\\b[\\p{L}.]+(?:\\s+[\\p{Lu}][\\p{L}]+)?[- ](?:backed|held|controlled|supported|linked"
                    + "|affiliated|allied|aligned|armed|trained|funded|made|built|supplied|designed|flagged|brokered"
                    + "|produced|manufactured|style|based)\\b|\\b(?:affiliated|linked|allied|loyal)\\s+(?:to|with)\\b");
    private static final Set<String> EMPTY = Set.of(
            "the",
            "a",
            "an",
            "al",
            "el",
            "of",
            "by",
            "led",
            "local",
            "their",
            "its",
            "his",
            "own",
            "some",
            "other",
            "embattled",
            "president",
            "prime",
            "minister",
            "forces",
            "force",
            "group",
            "groups",
            "organization",
            "organizations",
            "organisation",
            "organisations",
            "fighter",
            "fighters",
            "men",
            "suspected",
            "alleged",
            "unknown",
            "unidentified",
            "armed",
            "hardline",
            "allied",
            "popular",
            "attack",
            "attacks",
            "raid",
            "raids",
            "air",
            "strike",
            "strikes",
            "airstrike",
            "airstrikes",
            "warplane",
            "warplanes",
            "plane",
            "planes",
            "jet",
            "jets",
            "aircraft",
            "helicopter",
            "helicopters",
            "drone",
            "drones",
            "artillery",
            "bombers",
            "snipers",
            "sniper",
            "missile",
            "missiles",
            "rocket",
            "rockets",
            "gang",
            "gangs",
            "members",
            "units",
            "unit",
            "war",
            "ground",
            "troop",
            "convoy",
            "s",
            "element",
            "elements",
            "bomber",
            "suicide",
            "attacker",
            "attackers",
            "side",
            "sides",
            "any",
            "all",
            "responsibility",
            "responsible",
            "involvement",
            "role",
            "blame",
            "behind",
            "denied",
            "denies",
            "having",
            "carried",
            "out",
            "did",
            "not",
            "positions",
            "new",
            "two",
            "three",
            "affiliate",
            "branch");

    private static final Set<String> NOBODY = WordList.words(Parties.class, "nobody.txt");
    private static final Taxonomy STANDINGS = new Taxonomy("standings.txt");

    private final Map<String, String> aliases;

    /// Without anything known beyond the language.
    public Parties() {
        this(Map.of());
    }

    /// @param aliases from a name to the name to take it for: "Assad" → "Syria"
    public Parties(Map<String, String> aliases) {
        Map<String, String> folded = new HashMap<>();
        aliases.forEach((from, to) -> folded.put(Words.folded(from), to));
        this.aliases = Map.copyOf(folded);
    }

    /// Whoever is named, each by himself; none when the words name nobody.
    Set<Party> in(String text, String home) {
        String bare = SIDED.matcher(PLACED.matcher(text).replaceAll("")).replaceAll(" ");
        String plain = RULED.matcher(bare).replaceAll("$1 army");
        Set<Party> parties = new LinkedHashSet<>();
        for (String part : SPLIT.split(plain)) {
            if (isNobody(part)) continue;
            Party party = one(part, home);
            if (party.isNamed() || party.standing() != Standing.UNSAID) parties.add(party);
        }
        return Set.copyOf(parties);
    }

    /// "BEIRUT" of a dateline, "city state TV": what is written where a party should stand.
    private static boolean isNobody(String part) {
        String plain = Words.plain(part);
        String last = plain.substring(plain.lastIndexOf(' ') + 1);
        boolean shouted = last.length() > 5 && last.equals(last.toUpperCase(Locale.ROOT));
        boolean country = Countries.known().of(plain).isPresent();
        return !country && (shouted || NOBODY.contains(Words.folded(last)));
    }

    private Party one(String text, String home) {
        List<String> written = new ArrayList<>(List.of(Words.plain(text).split(" ")));
        Set<String> names = new TreeSet<>();
        takeKnown(written, names);
        Taxonomy.Found found = STANDINGS.in(Words.of(String.join(" ", written)));
        Set<String> capitalised = written.stream()
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(Words::folded)
                .collect(Collectors.toSet());
        for (String word : found.rest()) {
            if (!EMPTY.contains(word) && capitalised.contains(word)) names.add(singular(word));
        }
        Standing standing = standing(found.paths());
        if (standing == Standing.UNSAID && names.stream().anyMatch(Parties::isCode)) standing = Standing.STATE;
        if (names.isEmpty() && standing == Standing.STATE && !home.isEmpty()) names.add(home);
        return new Party(names, initials(text), standing);
    }

    /// Moves the words of countries and aliases into the names, longest first.
    private void takeKnown(List<String> words, Set<String> names) {
        for (int length = Math.min(5, words.size()); length > 0; length--) {
            for (int at = 0; at + length <= words.size(); at++) {
                String term = String.join(" ", words.subList(at, at + length));
                String known = known(term);
                if (known.isEmpty()) continue;
                names.add(known);
                words.subList(at, at + length).clear();
            }
        }
    }

    private String known(String term) {
        String folded = Words.folded(term);
        String alias = aliases.getOrDefault(folded, aliases.getOrDefault(singular(folded), ""));
        Optional<String> code =
                Countries.known().of(alias.isEmpty() ? term : alias).map(Countries.Country::code);
        return code.orElse(Words.folded(alias));
    }

    private static Standing standing(Set<String> paths) {
        if (paths.contains("actor/non state group")) return Standing.ARMED_GROUP;
        return paths.contains("actor/state forces") ? Standing.STATE : Standing.UNSAID;
    }

    private static boolean isCode(String name) {
        return name.length() == 2 && Character.isUpperCase(name.charAt(0));
    }

    private static String singular(String word) {
        return word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String initials(String text) {
        StringBuilder initials = new StringBuilder();
        for (String word : text.split("[\\s-]+")) {
            if (!word.isEmpty()
                    && Character.isUpperCase(word.charAt(0))
                    && !word.equals(word.toUpperCase(Locale.ROOT))) {
                initials.append(Character.toLowerCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }
}
