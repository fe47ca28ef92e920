package org.rashomon.incident;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a noun phrase says of the one person it stands for.
///
/// @param names the words of a name, in small letters
/// @param noun what sort of person: "driver"; or ""
/// @param gender `m`, `f`, or `?`
/// @param label the phrase's own words, without its article
record PersonPhrase(
        Form form, Set<String> names, String noun, OptionalInt age, char gender, boolean other, String label) {
    enum Form {
        PRONOUN,
        NAME,
        DEFINITE,
        INDEFINITE
    }

    private static final String LIST = "person-words.txt";
    private static final Set<String> MALE = Lexicon.set(LIST, "MALE");
    private static final Set<String> FEMALE = Lexicon.set(LIST, "FEMALE");
    static final Set<String> BACK = Lexicon.set(LIST, "BACK");
    static final Set<String> DOER = Lexicon.set(LIST, "DOER");
    private static final Set<String> OTHER = Lexicon.set(LIST, "OTHER");
    private static final Set<String> BODY = Lexicon.set(LIST, "BODY");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her");
    private static final Set<String> DEFINITE = Lexicon.words("the this that his her their its 's ’s");
    private static final Set<String> NO_PERSON = Set.of("people", "staff", "family", "troop", "other", "element");
    private static final Set<String> PEOPLE = Set.copyOf(Lexicon.lines("people.txt"));
    private static final Set<String> MANY = many();
    private static final Pattern AGED = Pattern.compile("(\\d{1,3})-years?-old");
    private static final int LONGEST_NAME = 5;

    private static Set<String> many() {
        Set<String> many = Lexicon.nouns("people.txt");
        many.removeAll(PEOPLE);
        return Set.copyOf(many);
    }

    boolean isNamed() {
        return form == Form.NAME;
    }

    boolean isPronoun() {
        return form == Form.PRONOUN;
    }

    /// What a phrase says, when it stands for one person.
    static Optional<PersonPhrase> of(Reading reading, Phrase phrase, boolean headline) {
        List<Word> words = reading.words();
        Word first = words.get(phrase.from());
        if (phrase.to() - phrase.from() == 1 && PRONOUNS.contains(first.low()))
            return Optional.of(
                    new PersonPhrase(Form.PRONOUN, Set.of(), "", OptionalInt.empty(), gender(first.low()), false, ""));
        // "my father" is of a family that only the speaker knows
        if (first.is("my") || first.is("our")) return Optional.empty();
        OptionalInt age = age(words, phrase);
        String noun = "";
        char gender = '?';
        boolean other = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            String low = words.get(i).low();
            if (gender == '?') gender = gender(low);
            other |= OTHER.contains(low);
            if (PEOPLE.contains(low) && !NO_PERSON.contains(low)) noun = low;
            boolean another = i > phrase.from() && words.get(i).isTagged("NUM") && !Ages.isAge(words, i);
            if (another && !low.equals("one")) return Optional.empty();
        }
        // "the Lund Brothers", "the Winter Wars": what has an article is no person's name
        boolean article = first.is("the") && noun.isEmpty();
        Set<String> names = headline || article ? Set.of() : names(words, phrase);
        boolean called =
                !noun.isEmpty() && (PEOPLE.contains(words.get(phrase.head()).low()) || !names.isEmpty());
        if (names.isEmpty() && !called && age.isEmpty()) return Optional.empty();
        boolean many =
                Quantities.of(words, phrase).filter(count -> !count.isOne()).isPresent();
        if (many || first.is("no") || first.is("every") || first.is("any") || first.is("each")) return Optional.empty();
        Form form = Form.INDEFINITE;
        if (!names.isEmpty()) form = Form.NAME;
        else if (DEFINITE.contains(first.low())) form = Form.DEFINITE;
        if (headline && phrase.to() - phrase.from() > 3 && !noun.isEmpty())
            return Optional.of(new PersonPhrase(form, names, noun, age, gender, other, noun));
        String label = names.isEmpty()
                ? reading.text(first.isTagged("DET") ? phrase.from() + 1 : phrase.from(), phrase.to())
                : name(reading, phrase);
        return Optional.of(new PersonPhrase(form, names, noun, age, gender, other, label));
    }

    private static char gender(String low) {
        if (MALE.contains(low)) return 'm';
        return FEMALE.contains(low) ? 'f' : '?';
    }

    private static OptionalInt age(List<Word> words, Phrase phrase) {
        for (int i = phrase.from(); i < Math.min(words.size(), phrase.to() + 2); i++) {
            String low = words.get(i).low();
            if (!Character.isDigit(low.charAt(0))) continue;
            Matcher aged = AGED.matcher(low);
            if (i < phrase.to() && aged.matches()) return OptionalInt.of(Integer.parseInt(aged.group(1)));
            if (Ages.isAge(words, i)) return Quantities.value(low);
        }
        return OptionalInt.empty();
    }

    /// The capitalised words at the end of a phrase; none where they name a body.
    private static Set<String> names(List<Word> words, Phrase phrase) {
        Set<String> names = new LinkedHashSet<>();
        int from = nameFrom(words, phrase);
        if (phrase.to() - from > LONGEST_NAME) return Set.of();
        for (int i = from; i < phrase.to(); i++) {
            String low = words.get(i).low();
            if (BODY.contains(low) || MANY.contains(low)) return Set.of();
            if (low.length() > 2 && !PEOPLE.contains(low)) names.add(low);
        }
        return names;
    }

    private static int nameFrom(List<Word> words, Phrase phrase) {
        int from = phrase.to();
        while (from > phrase.from()
                && words.get(from - 1).isCapitalised()
                && words.get(from - 1).isTagged("PROPN")) from--;
        return from;
    }

    private static String name(Reading reading, Phrase phrase) {
        return reading.text(nameFrom(reading.words(), phrase), phrase.to());
    }
}
