package org.rashomon.attribution;

import java.util.List;
import java.util.Set;
import org.rashomon.attribution.Mention.Determiner;
import org.rashomon.attribution.MentionFinder.Phrase;

/// Finds the words of a noun phrase that are a role, and where the name behind it begins. Places are indices of the
/// phrase's words.
final class RoleWords {
    /// Words behind "secretary of", "chief of" that belong to the role and not to a body.
    private static final Set<String> ROLE_TAILS =
            Set.of("state", "staff", "defense", "defence", "treasury", "parliament");
    private static final Set<String> STALE = Set.of(
            "senior",
            "former",
            "top",
            "late",
            "longtime",
            "current",
            "new",
            "then",
            "presumptive",
            "ex",
            "outgoing",
            "incoming",
            "newly",
            "elected",
            "high-ranking",
            "chief",
            "old",
            "young",
            "leading",
            "prominent",
            "veteran");

    private final SpeakerWords lexicon;

    RoleWords(SpeakerWords lexicon) {
        this.lexicon = lexicon;
    }

    int lastHonorific(Phrase phrase) {
        int found = -1;
        for (int i = phrase.from(); i < phrase.to() - 1; i++) {
            NameWord word = phrase.words().get(i);
            if (word.isCapitalised() && lexicon.isHonorific(word.key())) found = i;
        }
        return found;
    }

    /// The last noun for a person whose followers, if any, are a name.
    int calling(Phrase phrase) {
        List<NameWord> words = phrase.words();
        for (int i = phrase.to() - 1; i >= phrase.from(); i--) {
            NameWord word = words.get(i);
            if (lexicon.isPerson(word.key())
                    && (i == phrase.to() - 1
                            || words.get(i + 1).isCapitalised()
                            || lexicon.isParticle(words.get(i + 1).key()))) {
                boolean headed = i < phrase.to() - 1
                        || !lexicon.isBody(word.key())
                        || !word.isCapitalised()
                        || phrase.complement() == phrase.to();
                if (headed) return i;
            }
            if (!word.isCapitalised() && !lexicon.isParticle(word.key())) return -1;
            if (lexicon.isBody(word.key()) && i == phrase.to() - 1) return -1;
        }
        return -1;
    }

    /// Where the name behind a calling begins: "Secretary of State | Rex Tillerson".
    int nameAfter(Phrase phrase, int calling) {
        List<NameWord> words = phrase.words();
        if (calling + 1 < phrase.to()) return calling + 1;
        if (phrase.complement() <= phrase.to()) return calling;
        int tail = afterRoleTail(phrase);
        return tail > 0
                        && tail < phrase.complement()
                        && words.get(tail).isCapitalised()
                        && !words.get(tail - 1).isCut()
                ? tail
                : calling;
    }

    /// Behind "of State", when that follows the phrase; 0 otherwise.
    static int afterRoleTail(Phrase phrase) {
        List<NameWord> words = phrase.words();
        int i = phrase.to() + 1;
        if (i < phrase.complement() && words.get(i).is("the")) i++;
        return phrase.complement() > phrase.to()
                        && i < phrase.complement()
                        && ROLE_TAILS.contains(words.get(i).key())
                ? i + 1
                : 0;
    }

    /// "Steve King" without an article is a name, "Foreign Minister" is none.
    boolean isNameNotCalling(Phrase phrase, int calling) {
        if (calling == phrase.from() || phrase.determiner() != Determiner.NONE) return false;
        NameWord before = phrase.words().get(calling - 1);
        NameWord word = phrase.words().get(calling);
        return word.isCapitalised()
                && before.isCapitalised()
                && before.isTagged("PROPN")
                && !lexicon.isPlural(word.key())
                && phrase.complement() == phrase.to()
                && !lexicon.isRoleModifier(before.key())
                && !lexicon.isBody(before.key())
                && !lexicon.isPerson(before.key())
                && !before.isAcronym()
                && Homelands.of(before.text()).isEmpty();
    }

    /// Callings that no list holds: "rapper", "guitarist".
    boolean isCallingByForm(NameWord word) {
        return !word.isCapitalised()
                && word.isTagged("NOUN")
                && !lexicon.isBody(word.key())
                && !lexicon.isDocument(word.key())
                && word.key().matches("\\p{L}{2,}(?:er|or|ist|ian|man|woman|eur)");
    }

    /// Where the role that ends in a calling begins: "Russian | Foreign Minister".
    int startOfRole(Phrase phrase, int calling) {
        int i = calling;
        while (i > phrase.from()
                && (lexicon.isRoleModifier(phrase.words().get(i - 1).key())
                                && !STALE.contains(phrase.words().get(i - 1).key())
                        || lexicon.isRoleModifier(phrase.words().get(i - 1).key())
                                && phrase.words().get(i - 1).is("chief")
                        || lexicon.isPerson(phrase.words().get(i - 1).key()))) i--;
        return i;
    }

    static boolean isStale(NameWord word) {
        return STALE.contains(word.key()) && (!word.isCapitalised() || word.initial());
    }
}
