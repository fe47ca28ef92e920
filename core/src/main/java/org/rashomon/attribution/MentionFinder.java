package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.document.Span;
import org.rashomon.document.WordList;
import org.rashomon.language.Prose;
import org.rashomon.language.Sentence;

/// Finds the noun phrases and pronouns that may be a speaker, in one pass over the words.
final class MentionFinder {
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "some", "many", "several", "few", "two", "three", "four", "five", "any", "every", "each");
    private static final Set<String> FUNCTION_WORDS = WordList.words(MentionFinder.class, "function-words-en.txt");
    private static final Set<String> VERB_LIKE =
            Set.of("head", "chair", "host", "judge", "guard", "author", "pilot", "coach", "fan", "watch", "whip");
    private static final Set<String> CONNECTORS = Set.of("of", "for");

    private final SpeakerWords lexicon;
    private final NameWords cutter;
    private final PhraseReader reader;
    private BitSet borders = new BitSet();

    MentionFinder(SpeakerWords lexicon) {
        this.lexicon = lexicon;
        this.cutter = new NameWords(lexicon);
        this.reader = new PhraseReader(lexicon);
    }

    /// @param mentions in the order of the text
    /// @param headings lines in which every word is a capital; no mention of theirs is found yet
    record Found(List<Mention> mentions, List<Headings.Heading> headings) {}

    /// In the order of the text.
    ///
    /// @param borders where a source, cue or content begins or ends: no phrase runs across
    Found in(Prose prose, BitSet borders) {
        this.borders = borders;
        List<Headings.Heading> headings = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        Places places = new Places(prose);
        for (Sentence sentence : prose.sentences()) {
            List<NameWord> words = cutter.in(prose.document().text(), sentence);
            if (Headings.isTitleCase(words)) headings.add(new Headings.Heading(sentence.index(), words));
            else read(words, sentence, places, prose, mentions);
        }
        return new Found(mentions, headings);
    }

    private void read(List<NameWord> words, Sentence sentence, Places places, Prose prose, List<Mention> mentions) {
        int i = 0;
        while (i < words.size()) {
            NameWord word = words.get(i);
            Mention.Determiner determiner = Mention.Determiner.NONE;
            int from = i;
            Optional<Mention.Affiliation> owner = Optional.empty();
            Optional<Pronoun> pronoun = Pronoun.of(word.key());
            if (pronoun.isPresent() && !word.isAcronym()) {
                mentions.add(mention(pronoun.get(), word, sentence.index(), isVerb(words, i + 1)));
                i++;
                if (!pronoun.get().owns() || word.isCut()) continue;
                determiner = Mention.Determiner.OWNED;
                owner = Optional.of(new Mention.Affiliation(word.span(), true));
            }
            while (i < words.size() && lexicon.isDeterminer(words.get(i).key())) {
                determiner = determiner(words.get(i).key(), determiner);
                i++;
            }
            int end = endOfPhrase(words, i, i > from, sentence.isHeading());
            if (end == i) {
                if (i == from) i++;
                continue;
            }
            end = endOfPlace(words, i, end, places);
            int complement = NameEnds.ofKnown(
                    words,
                    end,
                    complement(words, end, sentence.isHeading()),
                    prose.document().text());
            Phrase phrase = new Phrase(words, from, i, end, complement, determiner, owner, sentence.index());
            i = reader.read(phrase, places, mentions);
        }
    }

    /// "in Merrow | Anneke Solm", "speaking to the Lake Agency | Anneke Solm", whose comma got lost: a place or a body
    /// and then a name of two words.
    private int endOfPlace(List<NameWord> words, int from, int end, Places places) {
        if (!places.lackCommas() || from == 0) return end;
        boolean told =
                from > 1 && words.get(from - 1).is("to") && words.get(from - 2).is("speaking");
        if (!told && !words.get(from - 1).is("in")) return end;
        for (int to = end - 2; to > from; to--) {
            String place = words.subList(from, to).stream().map(NameWord::text).collect(Collectors.joining(" "));
            boolean body = told && lexicon.isBody(words.get(to - 1).key());
            if (!body && !places.isNamed(place) && Homelands.named(place).isEmpty()) continue;
            boolean name = words.get(to).isCapitalised();
            for (NameWord word : words.subList(to, end)) {
                name &= word.isCapitalised()
                        || lexicon.isParticle(word.key())
                        || word.text().indexOf('-') > 0;
                name &= !isListed(word.key());
            }
            return name ? to : end;
        }
        return end;
    }

    private static Mention.Determiner determiner(String key, Mention.Determiner before) {
        if (key.equals("another") || key.equals("other")) return Mention.Determiner.OTHER;
        if (before != Mention.Determiner.NONE) return before;
        if (INDEFINITE.contains(key)) return Mention.Determiner.INDEFINITE;
        return key.equals("no") || key.equals("all") || key.equals("most")
                ? Mention.Determiner.NONE
                : Mention.Determiner.THE;
    }

    private static Mention mention(Pronoun pronoun, NameWord word, int sentence, boolean verbNext) {
        return new Mention(
                sentence,
                word.span(),
                Mention.Sort.PRONOUN,
                Mention.Determiner.NONE,
                List.of(),
                Optional.empty(),
                word.key(),
                Optional.empty(),
                Optional.empty(),
                pronoun.gender(),
                pronoun.plural(),
                false,
                verbNext);
    }

    static boolean isVerb(List<NameWord> words, int i) {
        return i < words.size()
                && words.get(i).isTagged("VERB", "AUX")
                && !words.get(i - 1).isCut();
    }

    /// Where the run of nouns, names and adjectives that begins at `from` ends.
    private int endOfPhrase(List<NameWord> words, int from, boolean afterDeterminer, boolean heading) {
        int i = from;
        while (i < words.size() && isNominal(words, i, from, afterDeterminer, heading)) {
            i++;
            NameWord word = words.get(i - 1);
            if (word.isCut() && !word.gap().equals("&")) break;
            if (isBorder(words, i)) break;
            boolean doubtful = word.initial() && word.isCapitalised() && word.isTagged("VERB", "ADV", "ADJ", "NOUN");
            if (doubtful
                    && word.isTagged("VERB", "ADV")
                    && (i == words.size() || !words.get(i).isCapitalised())) break;
        }
        return i;
    }

    /// Whether a border lies before a word.
    private boolean isBorder(List<NameWord> words, int i) {
        if (i == 0 || i >= words.size()) return false;
        int border = borders.nextSetBit(words.get(i - 1).span().end());
        return border >= 0 && border <= words.get(i).span().start();
    }

    private boolean isNominal(List<NameWord> words, int i, int from, boolean afterDeterminer, boolean heading) {
        NameWord word = words.get(i);
        String key = word.key();
        if (Pronoun.of(key).isPresent() && !word.isAcronym() || lexicon.isDeterminer(key) || lexicon.isCalendar(key))
            return false;
        if (!Character.isLetter(word.text().charAt(0))) return word.isTagged("NUM", "ADJ", "NOUN") && i == from;
        if (word.isCapitalised()) return isCapitalNominal(words, i, heading);
        if (lexicon.isParticle(key)) return isInsideName(words, i, from) || isListed(key) && !word.isTagged("VERB");
        if (word.isTagged("NOUN", "ADJ", "PROPN")) return true;
        if (lexicon.isRoleModifier(key) || isListed(key)) {
            return afterDeterminer && i == from && !word.isTagged("AUX")
                    || !word.isTagged("VERB", "AUX", "ADV", "ADP")
                    || i > from && word.isTagged("VERB") && lexicon.isPerson(key) && !VERB_LIKE.contains(key);
        }
        boolean beforeNoun = word.isTagged("VERB")
                && i + 1 < words.size()
                && words.get(i + 1).isTagged("NOUN");
        // "the Oslo-based monitoring group"
        boolean ofBody = i > from
                && key.endsWith("ing")
                && beforeNoun
                && lexicon.isBody(words.get(i + 1).key());
        return afterDeterminer && beforeNoun && (i == from || ofBody);
    }

    private boolean isCapitalNominal(List<NameWord> words, int i, boolean heading) {
        NameWord word = words.get(i);
        boolean mayBeOrdinary = word.initial() || heading || opensQuotation(words, i);
        if (!mayBeOrdinary) return !word.isTagged("AUX") || word.isAcronym();
        if (lexicon.isHonorific(word.key()) || isListed(word.key()) || lexicon.isRoleModifier(word.key())) return true;
        return word.isTagged("PROPN", "NOUN", "ADJ", "X", "VERB", "ADV") && !isFunctionWord(word.key())
                || word.isAcronym();
    }

    private static boolean isFunctionWord(String key) {
        return key.length() < 3 || FUNCTION_WORDS.contains(key) || key.endsWith("ly");
    }

    private static boolean opensQuotation(List<NameWord> words, int i) {
        if (i == 0) return true;
        String gap = words.get(i - 1).gap();
        return gap.indexOf('“') >= 0 || gap.indexOf('"') >= 0 || gap.indexOf('\'') >= 0 || gap.indexOf(':') >= 0;
    }

    private boolean isListed(String key) {
        return lexicon.singular(key).isPresent();
    }

    private boolean isInsideName(List<NameWord> words, int i, int from) {
        if (i + 1 >= words.size() || words.get(i).isCut()) return false;
        NameWord next = words.get(i + 1);
        return (next.isCapitalised() || lexicon.isParticle(next.key()))
                && (i == from
                        || words.get(i - 1).isCapitalised()
                        || lexicon.isParticle(words.get(i - 1).key()));
    }

    /// Where "of the Syrian Observatory for Human Rights" behind a phrase ends; the phrase's own end when there is
    /// none.
    private int complement(List<NameWord> words, int end, boolean heading) {
        int last = end;
        while (last < words.size() - 1
                && !words.get(last - 1).isCut()
                && !isBorder(words, last)
                && !isBorder(words, last + 1)
                && (CONNECTORS.contains(words.get(last).key())
                        || words.get(last).is("on") && isOnInName(words, last)
                        || last > end && isAndInName(words, last, end))
                && !words.get(last).isCut()) {
            int start = last + 1;
            while (start < words.size() && lexicon.isDeterminer(words.get(start).key())) start++;
            int next = endOfPhrase(words, start, start > last + 1, heading);
            if (next == start) break;
            if (Homelands.named(words.get(start).text()).isPresent()) next = start + 1;
            else if (words.get(start).isCapitalised()) next = endOfCapitals(words, start, next);
            last = next;
        }
        return last;
    }

    private int endOfCapitals(List<NameWord> words, int start, int end) {
        int i = start;
        while (i < end
                && (words.get(i).isCapitalised()
                        || lexicon.isParticle(words.get(i).key()))) i++;
        return i;
    }

    /// "Commission on Presidential Debates".
    private boolean isOnInName(List<NameWord> words, int at) {
        NameWord body = words.get(at - 1);
        NameWord next = words.get(at + 1);
        return body.isCapitalised()
                && lexicon.isBody(body.key())
                && next.isCapitalised()
                && !lexicon.isCalendar(next.key());
    }

    /// "Human Rights and Democracy", not "Interior Ministry and the army".
    private boolean isAndInName(List<NameWord> words, int at, int from) {
        if (!words.get(at).is("and") || at + 1 >= words.size()) return false;
        NameWord next = words.get(at + 1);
        boolean openName = false;
        for (int i = from; i < at; i++)
            openName |= CONNECTORS.contains(words.get(i).key());
        return openName
                && words.get(at - 1).isCapitalised()
                && next.isCapitalised()
                && !lexicon.isHonorific(next.key())
                && !lexicon.isPerson(next.key());
    }

    /// The places that the language room knows, by where they begin.
    static final class Places {
        private final Set<Span> known = new HashSet<>();
        private final Set<String> names = new HashSet<>();
        private final boolean lackCommas;

        Places() {
            lackCommas = false;
        }

        Places(Prose prose) {
            lackCommas = Appositions.lacksCommas(prose.document().text());
            prose.places().forEach(place -> {
                known.add(place.span());
                names.add(prose.at(place.span()));
            });
        }

        /// Whether a place somewhere in the document has that name.
        boolean isNamed(String name) {
            return names.contains(name);
        }

        boolean lackCommas() {
            return lackCommas;
        }

        boolean isPlace(Span span) {
            return known.contains(span);
        }
    }

    /// A run of nouns with what stands before and behind it.
    ///
    /// @param start of its determiner
    /// @param from the first word behind the determiner
    /// @param to behind the run's last word
    /// @param complement behind the last word of its "of …"; `to` when there is none
    record Phrase(
            List<NameWord> words,
            int start,
            int from,
            int to,
            int complement,
            Mention.Determiner determiner,
            Optional<Mention.Affiliation> owner,
            int sentence) {}
}
