package org.rashomon.incident;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the words in and around a name say of it: whether it is a place's, and of what size. Knows no place by name.
final class PlaceWords {
    static final Set<String> LOCATIVE =
            Lexicon.words("in at near on around outside inside across into over towards throughout within");
    private static final Set<String> PARTICLES = Lexicon.words("al el de ar ad ash az ez al- bin abu");
    private static final Set<String> OPENINGS = Lexicon.words(
            "tal tel tell tall kafr kafar kfar deir dayr bab ein ain ayn um umm jabal khan beit bayt ras abu");
    private static final Set<String> NOT_NAMES = Set.copyOf(Lexicon.lines("not-places.txt"));
    private static final Set<String> SPOTS = Lexicon.words(
            "neighborhood neighbourhood neighborhoods neighbourhoods district districts quarter quarters",
            "street streets road highway camp airport airbase base oilfield field square crossing",
            "crossroad crossroads market prison hill hills dam bridge port mountain mountains area areas",
            "roundabout avenue citadel");
    private static final Set<String> SUBURBS = Set.of("suburb", "suburbs");
    private static final Set<String> TOWNS =
            Set.of("town", "towns", "city", "cities", "village", "villages", "hamlet", "capital", "citys");
    private static final Set<String> REGIONS =
            Lexicon.words("province provinces governorate governorates region state county countryside valley desert");
    private static final Set<String> EDGES = Set.of("outskirts", "part", "parts", "border", "most", "edge");
    private static final Set<String> REACHED = Lexicon.words(
            "hit struck attacked captured seized recaptured retook entered reached stormed besieged",
            "shelled bombed targeted targeting bombarded pounded hitting striking liberated overran freed",
            "rocked hammered pummeled pummelled rocking shook");
    private static final Set<String> SOURCES = Lexicon.words(
            "source sources official officials journalist journalists resident residents activist",
            "activists witness witnesses correspondent reporter spokesman spokeswoman director",
            "representative doctor envoy ambassador experts office bureau researcher medic");
    private static final Set<String> ENDURED = Lexicon.words(
            "saw witnessed suffered endured experienced came fell is was were has had have been remained");
    private static final Set<String> BUILDINGS = Lexicon.words(
            "hotel hospital mosque school church building clinic university station tower palace factory plant bakery");
    private static final Set<String> EVENTS = Lexicon.words(
            "attack attacks strike strikes airstrike airstrikes raid raids bombing bombings blast massacre battle",
            "offensive shelling operation clashes fighting siege killings explosion assault bombardment",
            "explosions blasts shootings");
    private static final Set<String> STATIONED =
            Set.of("positioned", "located", "based", "stationed", "entrenched", "operating", "deployed", "holed");
    private static final Set<String> HELD = Lexicon.words(
            "given delivered held speaking signed meeting talks conference summit address speech session");
    private static final Set<String> OUTLAWED =
            Set.of("banned", "outlawed", "prohibited", "proscribed", "blacklisted", "designated");
    private static final Set<String> BODIES = Lexicon.words(
            "command police directorate ministry observatory army center centre news agency network",
            "council university committee committees association organization foundation brigade coalition",
            "front channel tv television radio crescent cross commission nations house forces group units",
            "league times governor court party regime government militants fighters terrorists rebels",
            "troops militia opposition post herald");

    private final Set<String> groups = Lexicon.nouns("groups.txt");
    private final Actors actors;

    PlaceWords(Actors actors) {
        this.actors = actors;
    }

    /// Whether a word may be part of a place's name.
    boolean isName(List<Word> words, int i) {
        Word word = words.get(i);
        if (!word.isCapitalised() && !isArabicArticle(word.low())) return false;
        if (NOT_NAMES.contains(word.low())
                || Chunker.isTime(words, i)
                || Actors.isAcronym(word)
                || word.text().indexOf('-') > 2 && word.isTagged("ADJ")) return false;
        if (groups.contains(word.low()) || Quantities.value(word.low()).isPresent()) return false;
        if (rank(word.low()).isPresent()) return false;
        return switch (word.tag()) {
            case "ADJ", "DET", "ADP", "PRON", "CCONJ", "SCONJ", "AUX", "PUNCT" -> false;
            default -> actors.country(word.low()).isEmpty() || actors.isCountry(word.low());
        };
    }

    private static boolean isArabicArticle(String low) {
        int dash = low.indexOf('-');
        return dash >= 2 && dash <= 3 && low.length() > dash + 2 && PARTICLES.contains(low.substring(0, dash));
    }

    /// "Deir al Merrow": a small word between two parts of a name.
    boolean isParticle(List<Word> words, int i) {
        return i + 1 < words.size()
                && PARTICLES.contains(words.get(i).low())
                && words.get(i + 1).isCapitalised();
    }

    /// "Tal", "Kafr", "Deir": words for "hill", "village", "house" that begin a name and are none alone.
    static boolean isOpening(String low) {
        return OPENINGS.contains(low);
    }

    /// "Lower Merrow": a capitalised adjective before a name belongs to it, but for one of a people. Returns where the
    /// name begins.
    int withAdjective(List<Word> words, int from) {
        if (from < 2) return from;
        Word before = words.get(from - 1);
        boolean adjective = before.isCapitalised()
                && (before.isTagged("ADJ")
                        || before.low().endsWith("er") && words.get(from - 2).isTagged("ADP"))
                && before.low().indexOf('-') < 0
                && !NOT_NAMES.contains(before.low())
                && !Chunker.isTime(words, from - 1)
                && !Actors.isAcronym(before)
                && actors.country(before.low()).isEmpty()
                && words.get(from - 2).isTagged("ADP");
        return adjective ? from - 1 : from;
    }

    /// The size that a noun beside the name gives it: "the town of X", "X neighborhood", "X military airport".
    Optional<Integer> setting(List<Word> words, int from, int to) {
        // "X Province", all of it a name
        if (to - from > 1) {
            Optional<Integer> inside = rank(words.get(to - 1).low());
            if (inside.isPresent()) return inside;
        }
        if (to < words.size()) {
            // "an Xian suburb town"
            boolean kind = SUBURBS.contains(words.get(to).low())
                    && to + 1 < words.size()
                    && rank(words.get(to + 1).low()).isPresent();
            if (kind) return Optional.empty();
            // "the X suburb of Y": Y lies in X's suburbs
            if (SUBURBS.contains(words.get(to).low())) return Optional.of(Site.TOWN);
            Optional<Integer> behind = rank(words.get(to).low());
            if (behind.isPresent()) return behind;
            boolean modified = to + 1 < words.size()
                    && (words.get(to).isTagged("ADJ") || words.get(to).isTagged("NOUN"));
            if (modified
                    && rank(words.get(to + 1).low())
                            .filter(rank -> rank == Site.SPOT)
                            .isPresent()) return Optional.of(Site.SPOT);
        }
        if (from >= 2 && words.get(from - 1).is("of")) {
            Word noun = words.get(from - 2);
            return SUBURBS.contains(noun.low()) ? Optional.of(Site.SPOT) : rank(noun.low());
        }
        return from >= 1 ? rank(words.get(from - 1).low()) : Optional.empty();
    }

    /// The size of place a noun stands for.
    static Optional<Integer> rank(String noun) {
        if (SPOTS.contains(noun)) return Optional.of(Site.SPOT);
        if (TOWNS.contains(noun)) return Optional.of(Site.TOWN);
        if (REGIONS.contains(noun)) return Optional.of(Site.REGION);
        return Optional.empty();
    }

    /// "shelled X": what is hit may be a place, unless the name goes on as somebody's.
    boolean isReached(List<Word> words, int from, int to) {
        boolean verb = from > 0 && REACHED.contains(words.get(from - 1).low());
        return verb && (to >= words.size() || !words.get(to).isNounLike());
    }

    /// Whether a preposition of place stands before the name: "in X", "in rebel-held northern X", "south of X".
    boolean isLocative(List<Word> words, int from) {
        int i = from - 1;
        // "the X" without a word for its sort is a group, seldom a town
        if (i >= 0 && words.get(i).is("the")) return false;
        i = beforeAdjectives(words, i);
        if (i < 0) return false;
        if (LOCATIVE.contains(words.get(i).low())) return true;
        return words.get(i).is("of")
                && i > 0
                && (isCompass(words.get(i - 1).low())
                        || EDGES.contains(words.get(i - 1).low()));
    }

    private static int beforeAdjectives(List<Word> words, int last) {
        int i = last;
        while (i >= 0
                && i > last - 4
                && (words.get(i).isTagged("ADJ")
                        || words.get(i).is("the")
                        || isCompass(words.get(i).low()))) i--;
        return i;
    }

    /// Whether something happened about a place and not in it: "near X", "near the rebel bastion X", "outside X", "25
    /// km
    /// west of X".
    static boolean isNear(List<Word> words, int from) {
        int i = from - 1;
        while (i >= 0 && i > from - 7 && isBeforeName(words.get(i))) i--;
        if (i < 0) return false;
        Word before = words.get(i);
        return before.is("near")
                || before.is("outside")
                || before.is("of") && i > 0 && isCompass(words.get(i - 1).low());
    }

    private static boolean isBeforeName(Word word) {
        boolean near = word.is("near") || word.is("outside") || word.is("of");
        return !near && (word.isNounLike() || word.isTagged("ADJ") || word.isTagged("DET"));
    }

    /// Whether the words say that something is in, or comes to, the place; a name that just acts or is spoken of,
    /// stands
    /// for its government.
    boolean isPlaced(List<Word> words, int from, int to) {
        if (isLocative(words, from)
                || isReached(words, from, to)
                || setting(words, from, to).isPresent()) return true;
        if (isNear(words, from)) return true;
        // "Merrow was bombed": what is done to a place
        boolean endured = to < words.size()
                && (words.get(to).isTagged("AUX")
                        || ENDURED.contains(words.get(to).low()));
        boolean heads = from == 0 && opensHeading(words, to);
        boolean listed = from > 0
                && (words.get(from - 1).is("and")
                        || words.get(from - 1).is(",")
                        || words.get(from - 1).isTagged("PROPN"));
        boolean event = to < words.size() && isEvent(words.get(to));
        return endured || heads || listed || event;
    }

    /// Whether what stands behind a name at the start of a sentence begins anew.
    static boolean opensHeading(List<Word> words, int to) {
        return to < words.size()
                && words.get(to).isCapitalised()
                && (!words.get(to).isTagged("PROPN") || words.get(to).low().endsWith("s"));
    }

    static boolean isEvent(Word word) {
        return EVENTS.contains(word.low());
    }

    /// "Merrow Hotel": what was hit, in a place named beside it.
    static boolean isBuilding(List<Word> words, int to) {
        return to < words.size() && BUILDINGS.contains(words.get(to).low());
    }

    static boolean isCompass(String low) {
        return low.startsWith("north")
                || low.startsWith("south")
                || low.startsWith("east")
                || low.startsWith("west")
                || low.equals("central");
    }

    /// Whether the name is, or is part of, that of a body of people.
    boolean isOfBody(List<Word> words, int from, int to) {
        boolean inName = from >= 2
                && words.get(from - 1).is("in")
                && isCountry(words.get(from))
                && words.get(from - 2).isTagged("PROPN")
                && words.get(from - 2).isCapitalised();
        if (inName) return true;
        for (int i = from; i < to; i++) if (BODIES.contains(words.get(i).low())) return true;
        return to < words.size() && BODIES.contains(words.get(to).low());
    }

    /// "a journalist in X said", "gunmen based in X", "a group banned in X": where somebody sits, not where it
    /// happened.
    boolean isOfSource(Reading reading, int from) {
        List<Word> words = reading.words();
        int i = from - 1;
        while (i >= 0
                && i > from - 5
                && (words.get(i).is("the")
                        || words.get(i).is("and")
                        || words.get(i).isTagged("ADJ")
                        || words.get(i).isTagged("PROPN")
                        || TOWNS.contains(words.get(i).low())
                        || words.get(i).is("of"))) i--;
        if (i < 1 || !words.get(i).isTagged("ADP")) return false;
        String before = words.get(i - 1).low();
        return STATIONED.contains(before)
                || OUTLAWED.contains(before)
                || SOURCES.contains(before)
                || HELD.contains(before);
    }

    /// "Arab", "Islamist": capitalised, and never a place.
    static boolean isNoPlace(Word word) {
        return NOT_NAMES.contains(word.low());
    }

    boolean isCountry(Word word) {
        return actors.isCountry(word.low());
    }
}
