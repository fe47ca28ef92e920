package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.attribution.Mention.Affiliation;
import org.rashomon.attribution.Mention.Determiner;
import org.rashomon.attribution.Mention.Sort;
import org.rashomon.attribution.MentionFinder.Phrase;
import org.rashomon.document.Span;

/// Reads a noun phrase as a mention: which of its words are the name, which the role, which say whose.
final class PhraseReader {
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "around", "across", "inside");

    private final SpeakerWords lexicon;
    private final RoleWords roles;

    PhraseReader(SpeakerWords lexicon) {
        this.lexicon = lexicon;
        this.roles = new RoleWords(lexicon);
    }

    /// Adds what the phrase mentions, and says where the search goes on.
    int read(Phrase phrase, MentionFinder.Places places, List<Mention> mentions) {
        List<NameWord> words = phrase.words();
        int from = phrase.from();
        Determiner determiner = phrase.determiner();
        Optional<Affiliation> owner = phrase.owner();
        for (int i = phrase.to() - 1; i >= from; i--) {
            if (!words.get(i).possessive()) continue;
            Phrase owning = new Phrase(words, phrase.start(), from, i + 1, i + 1, determiner, owner, phrase.sentence());
            read(unowned(owning), places, mentions);
            if (i + 1 == phrase.to()) return phrase.to();
            owner = Optional.of(
                    new Affiliation(words.get(from).span().join(words.get(i).span()), false));
            determiner = Determiner.OWNED;
            from = i + 1;
            break;
        }
        return readOwned(
                new Phrase(
                        words,
                        phrase.start(),
                        from,
                        phrase.to(),
                        phrase.complement(),
                        determiner,
                        owner,
                        phrase.sentence()),
                places,
                mentions);
    }

    /// The owner's words as a phrase of their own, its possessive mark taken off.
    private static Phrase unowned(Phrase owning) {
        List<NameWord> words = new ArrayList<>(owning.words().subList(0, owning.to()));
        NameWord last = words.getLast();
        words.set(
                words.size() - 1,
                new NameWord(last.span(), last.text(), last.key(), last.tag(), false, last.gap(), last.initial()));
        return new Phrase(
                words,
                owning.start(),
                owning.from(),
                owning.to(),
                owning.complement(),
                owning.determiner(),
                owning.owner(),
                owning.sentence());
    }

    private int readOwned(Phrase phrase, MentionFinder.Places places, List<Mention> mentions) {
        List<NameWord> words = phrase.words();
        int honorific = roles.lastHonorific(phrase);
        int calling = honorific >= 0 ? -1 : roles.calling(phrase);
        if (honorific >= 0 && honorific + 1 < phrase.to()) return person(phrase, honorific, honorific + 1, mentions);
        if (calling >= 0) {
            int name = roles.nameAfter(phrase, calling);
            if (name < phrase.complement() && name > calling) return person(phrase, calling, name, mentions);
            if (roles.isNameNotCalling(phrase, calling)) return bareName(phrase, phrase.from(), places, mentions);
            return people(phrase, calling, mentions);
        }
        NameWord last = words.get(phrase.to() - 1);
        boolean plain = last.initial()
                && last.isTagged("NOUN")
                && (lexicon.isDocument(last.key()) || lexicon.isBody(last.key()));
        if (!last.isCapitalised() || plain) return described(phrase, mentions);
        return bareName(phrase, startOfName(phrase), places, mentions);
    }

    private int person(Phrase phrase, int calling, int name, List<Mention> mentions) {
        List<NameWord> words = phrase.words();
        int end = name <= phrase.to() - 1 || name == phrase.to() && phrase.complement() == phrase.to()
                ? phrase.to()
                : phrase.complement();
        NameWord title = words.get(calling);
        int roleFrom = roles.startOfRole(phrase, calling);
        Optional<String> role;
        boolean honorific = lexicon.isHonorific(title.key())
                && words.get(calling).isCapitalised()
                && !lexicon.isPerson(title.key());
        if (honorific) role = lexicon.callingOf(title.key()).map(PhraseReader::titled);
        else role = Optional.of(text(words, roleFrom, Math.max(calling + 1, calling + 1 < name ? name : 0)));
        List<NameWord> named = words.subList(name, end);
        if (named.stream().anyMatch(NameWord::isAcronym) && named.size() == 1 && !honorific) {
            return bareName(phrase, name, new MentionFinder.Places(), mentions);
        }
        mentions.add(new Mention(
                phrase.sentence(),
                span(words, phrase.start(), end),
                Sort.PERSON,
                phrase.determiner(),
                List.copyOf(named),
                Optional.of(span(words, name, end)),
                lexicon.singular(lexicon.callingOf(title.key()).orElse(title.key()))
                        .orElse(""),
                role,
                affiliation(phrase, roleFrom),
                lexicon.gender(title.key()),
                false,
                false,
                MentionFinder.isVerb(words, end)));
        return end;
    }

    private static String titled(String calling) {
        return calling.substring(0, 1).toUpperCase(Locale.ROOT) + calling.substring(1);
    }

    private int people(Phrase phrase, int calling, List<Mention> mentions) {
        List<NameWord> words = phrase.words();
        NameWord head = words.get(calling);
        int roleFrom = roles.startOfRole(phrase, calling);
        if (isNameBeforeRole(phrase, roleFrom)) return nameBeforeRole(phrase, calling, roleFrom, mentions);
        int tail = RoleWords.afterRoleTail(phrase);
        int roleTo = tail > 0 ? tail : calling + 1;
        Optional<Affiliation> affiliation = affiliation(phrase, roleFrom);
        if (tail == 0 && phrase.complement() > phrase.to() && affiliation.isEmpty()) {
            int start = phrase.to() + 1;
            while (lexicon.isDeterminer(words.get(start).key()) && start < phrase.complement() - 1) start++;
            affiliation = Optional.of(new Affiliation(span(words, start, phrase.complement()), false));
        }
        mentions.add(new Mention(
                phrase.sentence(),
                span(words, phrase.start(), Math.max(phrase.to(), phrase.complement())),
                Sort.PEOPLE,
                phrase.determiner(),
                List.of(),
                Optional.of(span(words, phrase.from(), Math.max(phrase.to(), phrase.complement()))),
                lexicon.singular(head.key()).orElse(head.key()),
                Optional.of(text(words, roleFrom, roleTo)),
                affiliation,
                lexicon.gender(head.key()),
                lexicon.isPlural(head.key()),
                false,
                MentionFinder.isVerb(words, Math.max(phrase.to(), phrase.complement()))));
        return phrase.to();
    }

    /// "Anna Lund Executive Director of the Lake Fund", whose comma got lost.
    private boolean isNameBeforeRole(Phrase phrase, int roleFrom) {
        if (phrase.determiner() != Determiner.NONE || phrase.complement() == phrase.to()) return false;
        if (roleFrom - phrase.from() < 2 || !phrase.words().get(roleFrom).isCapitalised()) return false;
        for (NameWord word : phrase.words().subList(phrase.from(), roleFrom)) {
            boolean name = word.isCapitalised()
                    && !word.isAcronym()
                    && !lexicon.isBody(word.key())
                    && !RoleWords.isStale(word);
            if (!name || Homelands.of(word.text()).isPresent()) return false;
        }
        return true;
    }

    private int nameBeforeRole(Phrase phrase, int calling, int roleFrom, List<Mention> mentions) {
        List<NameWord> words = phrase.words();
        int start = phrase.to() + 1;
        while (lexicon.isDeterminer(words.get(start).key()) && start < phrase.complement() - 1) start++;
        Span name = span(words, phrase.from(), roleFrom);
        mentions.add(new Mention(
                phrase.sentence(),
                name,
                Sort.PERSON,
                Determiner.NONE,
                List.copyOf(words.subList(phrase.from(), roleFrom)),
                Optional.of(name),
                lexicon.singular(words.get(calling).key()).orElse(""),
                Optional.of(text(words, roleFrom, calling + 1)),
                Optional.of(new Affiliation(span(words, start, phrase.complement()), false)),
                lexicon.gender(words.get(calling).key()),
                false,
                false,
                true));
        return phrase.to();
    }

    /// "the Syrian army", "a UN report": the last word says what it is.
    private int described(Phrase phrase, List<Mention> mentions) {
        List<NameWord> words = phrase.words();
        NameWord head = words.get(phrase.to() - 1);
        boolean body = lexicon.isBody(head.key());
        if (!body && !lexicon.isDocument(head.key())) return phrase.to();
        int to = body && hasCapital(phrase, phrase.to(), phrase.complement()) ? phrase.complement() : phrase.to();
        mentions.add(new Mention(
                phrase.sentence(),
                span(words, phrase.start(), to),
                body ? Sort.BODY : Sort.DOCUMENT,
                phrase.determiner(),
                List.copyOf(words.subList(phrase.from(), to)),
                Optional.of(span(words, phrase.from(), to)),
                lexicon.singular(head.key()).orElse(head.key()),
                Optional.empty(),
                affiliation(phrase, phrase.to() - 1),
                Gender.UNKNOWN,
                lexicon.isPlural(head.key()),
                false,
                MentionFinder.isVerb(words, to)));
        return phrase.to();
    }

    private static boolean hasCapital(Phrase phrase, int from, int to) {
        return phrase.words().subList(from, to).stream().anyMatch(NameWord::isCapitalised);
    }

    /// Where the capitals at the end of a phrase begin, small words of names included.
    private int startOfName(Phrase phrase) {
        List<NameWord> words = phrase.words();
        int i = phrase.to();
        while (i > phrase.from()
                && (words.get(i - 1).isCapitalised()
                        || lexicon.isParticle(words.get(i - 1).key()))) i--;
        return i;
    }

    private int bareName(Phrase phrase, int name, MentionFinder.Places places, List<Mention> mentions) {
        List<NameWord> words = phrase.words();
        int to = phrase.to();
        int body = -1;
        for (int i = name; i < to; i++) {
            if (lexicon.isBody(words.get(i).key())
                    && (i > name
                            || i == to - 1
                            || lexicon.isBody(words.get(to - 1).key()))) body = i;
        }
        boolean apposed =
                name > phrase.from() && lexicon.isBody(words.get(name - 1).key());
        boolean single = name == to - 1;
        boolean doubtful = single
                && words.get(name).initial()
                && !words.get(name).isTagged("PROPN")
                && body < 0
                && !words.get(name).isAcronym()
                && Homelands.of(words.get(name).text()).isEmpty();
        NameWord last = words.get(to - 1);
        boolean country = Homelands.of(text(words, name, to)).isPresent();
        Sort sort = Sort.PERSON;
        if (body >= 0 || apposed || country || single && last.isAcronym() || isOfPeopleByArticle(phrase, name))
            sort = Sort.BODY;
        else if (isWhere(phrase, name) || places.isPlace(span(words, name, to)) && !(single && acts(phrase, name)))
            sort = Sort.PLACE;
        if (lexicon.isDocument(last.key()) && !lexicon.isBody(last.key()) && phrase.determiner() != Determiner.NONE)
            sort = Sort.DOCUMENT;
        if (body >= 0 && hasCapital(phrase, to, phrase.complement())) to = phrase.complement();
        Optional<String> role = Optional.empty();
        if (sort == Sort.PERSON && name > phrase.from() && roles.isCallingByForm(words.get(name - 1))) {
            role = Optional.of(words.get(name - 1).text());
        }
        mentions.add(new Mention(
                phrase.sentence(),
                span(words, sort == Sort.PERSON ? name : phrase.start(), to),
                sort,
                phrase.determiner(),
                List.copyOf(words.subList(name, to)),
                Optional.of(span(words, name, to)),
                body >= 0 ? lexicon.singular(words.get(body).key()).orElse("") : "",
                role,
                sort == Sort.BODY && name > phrase.from() ? affiliation(phrase, name) : phrase.owner(),
                Gender.UNKNOWN,
                false,
                doubtful,
                MentionFinder.isVerb(words, to)));
        return to;
    }

    /// "in Aleppo": a bare name behind such a word is a place's, unless the document tells more of it.
    private static boolean isWhere(Phrase phrase, int name) {
        int before = phrase.start() - 1;
        return before >= 0
                && name == phrase.from()
                && WHERE.contains(phrase.words().get(before).key())
                && !phrase.words().get(before).isCut();
    }

    /// "Barak said", "told Barak": a bare name that acts is not a place because some town bears it too.
    private static boolean acts(Phrase phrase, int name) {
        List<NameWord> words = phrase.words();
        if (MentionFinder.isVerb(words, phrase.to())) return true;
        if (name == 0 || words.get(name - 1).isCut()) return false;
        NameWord before = words.get(name - 1);
        return before.isTagged("VERB") || before.is("to") || before.is("by");
    }

    /// "the Pentagon", "the Kremlin": an article before a bare name makes it a body's.
    private boolean isOfPeopleByArticle(Phrase phrase, int name) {
        return phrase.determiner() == Determiner.THE && name == phrase.from();
    }

    /// The words before a role that say whose: from the first capital or known body to the role.
    private Optional<Affiliation> affiliation(Phrase phrase, int roleFrom) {
        // "Norway's UN envoy" is Norway's.
        if (phrase.owner().filter(owner -> !owner.isPronoun()).isPresent()) return phrase.owner();
        List<NameWord> words = phrase.words();
        int i = phrase.from();
        while (i < roleFrom && (RoleWords.isStale(words.get(i)) || !saysWhose(words.get(i)))) i++;
        int to = roleFrom;
        while (to > i && !saysWhose(words.get(to - 1))) to--;
        return i < to ? Optional.of(new Affiliation(span(words, i, to), false)) : phrase.owner();
    }

    private boolean saysWhose(NameWord word) {
        if (word.initial() && !word.isTagged("PROPN") && !word.isAcronym())
            return Homelands.of(word.text()).isPresent();
        return word.isCapitalised() || lexicon.isBody(word.key()) && !word.isTagged("ADJ");
    }

    private static Span span(List<NameWord> words, int from, int to) {
        return words.get(from).span().join(words.get(to - 1).span());
    }

    private static String text(List<NameWord> words, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from) text.append(' ');
            text.append(words.get(i).text());
            if (words.get(i).possessive() && i < to - 1) text.append("'s");
        }
        return text.toString();
    }
}
