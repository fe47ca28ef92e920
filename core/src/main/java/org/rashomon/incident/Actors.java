package org.rashomon.incident;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Span;

/// Reads who did it out of a noun phrase: "Syrian regime warplanes" is "Syrian regime", "Russian jets" is Russia, "a
/// helicopter belonging to the regime" is "regime". No rule here knows anybody by name.
final class Actors {
    /// @param text shortened to what names the actor
    /// @param span the words it stands in
    /// @param demonym the country, when nothing but its adjective names the actor
    record Actor(String text, Span span, Optional<String> demonym) {}

    private static final Set<String> EMPTY = Lexicon.set("actor-words.txt", "EMPTY");
    private static final Set<String> PARTS = Lexicon.set("actor-words.txt", "PARTS");
    private static final Set<String> MASS = Lexicon.set("actor-words.txt", "MASS");

    /// "Ostrian forces" are Ostria's; "Ostrian Armed Forces" are called so.
    private static final Set<String> FORCES = Set.of("forces", "force", "air");

    private static final Set<String> EVENTS = Lexicon.set("actor-words.txt", "EVENTS");
    /// Names for whoever did it that say no more than that he did.
    private static final Set<String> ANYBODY = Lexicon.set("actor-words.txt", "ANYBODY");

    private final Set<String> groups = Lexicon.nouns("groups.txt");
    private final Map<String, String> demonyms = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final Lexicon<Kind> carriers = new Lexicon<>();

    Actors() {
        for (String line : Lexicon.lines("demonyms.txt")) {
            String[] sides = line.split(" = ");
            demonyms.put(sides[0], sides[1]);
            demonyms.put(sides[0] + "s", sides[1]);
            countries.add(sides[1].toLowerCase(Locale.ROOT));
            names.put(sides[1].toLowerCase(Locale.ROOT), sides[1]);
        }
        for (String line : Lexicon.lines("carriers.txt")) {
            String[] parts = line.split(" ", 2);
            for (String form : Inflection.ofNoun(parts[1])) carriers.add(form, Kind.valueOf(parts[0]));
        }
    }

    Lexicon<Kind> carriers() {
        return carriers;
    }

    boolean isCountry(String low) {
        return countries.contains(low) || low.endsWith("s") && countries.contains(low.substring(0, low.length() - 1));
    }

    /// The country a word belongs to: its name, its adjective, or either with a possessive that lost its apostrophe.
    Optional<String> land(String low) {
        if (demonyms.containsKey(low)) return Optional.of(demonyms.get(low));
        Optional<String> name = Optional.ofNullable(names.get(low));
        if (name.isPresent() || !low.endsWith("s")) return name;
        return Optional.ofNullable(names.get(low.substring(0, low.length() - 1)));
    }

    Optional<String> country(String adjective) {
        return Optional.ofNullable(demonyms.get(adjective));
    }

    /// The actor in a noun phrase that stands for somebody: subject of a deed, or behind "by".
    List<Actor> in(Reading reading, Phrase phrase) {
        List<Word> words = reading.words();
        for (int i = phrase.to() - 1; i > phrase.from(); i--) {
            if (EVENTS.contains(words.get(i).low())) return before(reading, phrase, i);
        }
        // "a helicopter belonging to the regime", "jets believed to be Russian"
        if (endsInCarrier(reading, phrase)) {
            List<Actor> owner = owner(reading, phrase);
            if (!owner.isEmpty()) return owner;
        }
        int to = phrase.to();
        to = withoutCarrier(words, phrase.from(), to);
        int from = withoutEmpty(words, phrase.from(), to);
        // "a fighter from the Lake Front"
        if (from >= to) return owner(reading, phrase);
        // "a unit from the Lake Front"
        boolean part = from + 1 == to
                && PARTS.contains(words.get(from).low())
                && to < words.size()
                && (words.get(to).is("from")
                        || words.get(to).is("of")
                        || words.get(to).is("belonging"));
        if (part) {
            List<Actor> whole = owner(reading, phrase);
            if (!whole.isEmpty()) return whole;
        }
        boolean dateline = words.get(to - 1).text().endsWith("-");
        if (dateline
                || !isActor(words, from, to)
                || ANYBODY.contains(words.get(to - 1).low())) return List.of();
        int end = to == phrase.to() ? coordinated(reading, phrase) : to;
        // "Russian and Syrian airstrikes"
        while (end > to && EVENTS.contains(words.get(end - 1).low())) end--;
        end = Math.max(to, withoutCarrier(words, from, end));
        return named(reading, from, end);
    }

    /// The actor before an event's own noun: "Syrian government | air strikes".
    List<Actor> before(Reading reading, Phrase phrase, int event) {
        List<Word> words = reading.words();
        int to = event;
        while (to > phrase.from() && words.get(to - 1).isOneOf(EMPTY)) to--;
        to = withoutCarrier(words, phrase.from(), to);
        int from = withoutEmpty(words, phrase.from(), to);
        while (from < to && (Chunker.isTime(words, from) || isQuality(words.get(from)))) from++;
        if (from >= to) return List.of();
        boolean named = false;
        for (int i = from; i < to; i++) {
            String low = words.get(i).low();
            named |= groups.contains(low)
                    || demonyms.containsKey(low)
                    || low.endsWith("-led")
                    || isAcronym(words.get(i));
        }
        // "a terrorist attack" says of what sort it was, not who did it
        boolean sort = to - from == 1 && words.get(from).low().matches("terrorists?|sniper|suicide|army-style");
        return named && !sort ? named(reading, from, to) : List.of();
    }

    /// "retaliatory", "punitive": how it was done, not who did it.
    private boolean isQuality(Word word) {
        return word.isTagged("ADJ")
                && !word.isCapitalised()
                && word.low().indexOf('-') < 0
                && !groups.contains(word.low());
    }

    /// "Russian and Syrian" are two, "the army and its allies" one.
    private List<Actor> named(Reading reading, int from, int to) {
        for (int and = from + 1; and + 1 < to; and++) {
            boolean or = reading.words().get(and).is("or");
            if (!or && !reading.words().get(and).is("and")) continue;
            Actor one = actor(reading, from, and);
            Actor other = actor(reading, withoutEmpty(reading.words(), and + 1, to), to);
            boolean country = isCountry(one.text().toLowerCase(Locale.ROOT));
            int next = withoutEmpty(reading.words(), and + 1, to);
            boolean called = one.demonym().isPresent()
                    || next < to
                            && demonyms.containsKey(reading.words().get(next).low());
            if (or || country || called) return List.of(one, other);
        }
        return List.of(actor(reading, from, to));
    }

    private Actor actor(Reading reading, int from, int to) {
        List<Word> words = reading.words();
        Optional<String> demonym = Optional.empty();
        boolean all = true;
        for (int i = from; i < to; i++) {
            boolean theirs = i > from && FORCES.contains(words.get(i).text());
            all &= demonyms.containsKey(words.get(i).low()) || words.get(i).is("and") || theirs;
        }
        if (all) demonym = country(words.get(from).low());
        String text = reading.text(from, to);
        // "the regimes helicopter": a possessive that lost its apostrophe
        boolean possessive = to < words.size()
                && words.get(to).isNounLike()
                && text.endsWith("s")
                && groups.contains(words.get(to - 1)
                        .low()
                        .substring(0, words.get(to - 1).low().length() - 1))
                && reading.phraseAt(to) == reading.phraseAt(to - 1);
        return new Actor(possessive ? text.substring(0, text.length() - 1) : text, reading.span(from, to), demonym);
    }

    private boolean endsInCarrier(Reading reading, Phrase phrase) {
        return withoutCarrier(reading.words(), phrase.from(), phrase.to()) < phrase.to();
    }

    private List<Actor> owner(Reading reading, Phrase phrase) {
        List<Word> words = reading.words();
        for (int i = phrase.to(); i + 1 < words.size() && i < phrase.to() + 7; i++) {
            // "jets bombed a depot belonging to the Front": whatever is owned behind the deed is no doer
            int at = reading.phraseAt(i);
            if (at >= 0 && reading.phrases().get(at).form() == Phrase.Form.ACTIVE) break;
            boolean owns = words.get(i).is("belonging")
                    || words.get(i).is("from")
                    || words.get(i).is("of") && i == phrase.to();
            if (owns) {
                int next = reading.phraseAt(i + 1);
                if (next < 0) next = reading.phraseAt(Math.min(words.size() - 1, i + 2));
                if (next >= 0
                        && reading.phrases().get(next).isNouns()
                        && !endsInCarrier(reading, reading.phrases().get(next))) {
                    return in(reading, reading.phrases().get(next));
                }
            }
            boolean tagged =
                    demonyms.containsKey(words.get(i).low()) && words.get(i - 1).is("be");
            if (tagged) return List.of(actor(reading, i, i + 1));
        }
        return List.of();
    }

    private int withoutCarrier(List<Word> words, int from, int to) {
        int end = to;
        boolean cut = true;
        while (cut && end > from) {
            cut = false;
            for (int start = Math.max(from, end - 3); start < end && !cut; start++) {
                Optional<Lexicon.Hit<Kind>> hit = carriers.at(words, start);
                boolean gunman = hit.isPresent()
                        && (hit.get().meaning() == Kind.SHOOTING || hit.get().meaning() == Kind.BOMBING);
                if (hit.isPresent() && hit.get().to() == end && !gunman) {
                    end = start;
                    cut = true;
                }
            }
        }
        return end;
    }

    private static int withoutEmpty(List<Word> words, int from, int to) {
        int start = from;
        // "its ally Kestria", "government ally Kestria"
        for (int i = from; i + 1 < to; i++) if (words.get(i).is("ally")) start = i + 1;
        while (start < to
                && !(words.get(start).is("air")
                        && start + 1 < to
                        && words.get(start + 1).low().startsWith("force"))
                && (words.get(start).isOneOf(EMPTY)
                        || words.get(start).isTagged("DET")
                        || words.get(start).isTagged("NUM")
                        || words.get(start).low().matches("(mon|tues|wednes|thurs|fri|satur|sun)days?|'s|\\d+")))
            start++;
        return start;
    }

    private boolean isActor(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            Word word = words.get(i);
            if (groups.contains(word.low()) || demonyms.containsKey(word.low()) || isAcronym(word)) return true;
        }
        return words.get(to - 1).isTagged("PROPN") && !words.get(to - 1).isOneOf(MASS);
    }

    static boolean isAcronym(Word word) {
        return word.text().length() >= 2 && word.text().chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }

    private static int coordinated(Reading reading, Phrase phrase) {
        int p = reading.phrases().indexOf(phrase);
        int end = phrase.to();
        int of = reading.endWithOf(phrase);
        if (of > end) return of;
        while (p + 1 < reading.phrases().size()) {
            Phrase next = reading.phrases().get(p + 1);
            boolean joined = next.isNouns()
                    && next.isBare()
                    && next.from() == end + 1
                    && (reading.words().get(end).is("and")
                            || reading.words().get(end).is("or"));
            boolean subject = p + 2 >= reading.phrases().size()
                    || !Reading.isFinite(reading.phrases().get(p + 2))
                    || phrase.isBare();
            if (!joined || !subject) break;
            end = next.to();
            p++;
        }
        return end;
    }
}
