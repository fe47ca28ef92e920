package org.rashomon.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.document.Span;
import org.rashomon.language.Sentence;
import org.rashomon.language.Token;

/// A word as the rules of this room read it: hyphened parts are one word ("al-Hail", "US-led", "thirty-five").
record Word(String text, String low, String tag, Span span) {
    private static final Map<String, String> SURE = sure();
    private static final Pattern ARTICLE_AND_NAME = Pattern.compile("\\p{L}{2,3}-\\p{Lu}.*");
    private static final Pattern SPELLED_NUMBER =
            Pattern.compile("(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\\w+");
    private static final Set<String> LINKED =
            Lexicon.words("led held backed controlled based run besieged ruled owned linked affiliated made loyal");
    private static final Set<String> EVENTS =
            Lexicon.words("attack raid strike airstrike assault siege blast offensive ambush massacre bombardment");
    private static final Set<String> DETERMINERS = Set.of("a", "an", "the");
    private static final Set<String> HEAPS = Set.of("dozens", "scores", "hundreds", "thousands", "tens");

    private static Map<String, String> sure() {
        Map<String, String> tags = new HashMap<>();
        for (String line : Lexicon.lines("sure-tags.txt")) {
            String[] parts = line.split(" ", 2);
            for (String word : parts[1].split(" ")) tags.put(word, parts[0]);
        }
        return Map.copyOf(tags);
    }

    /// The words of a sentence.
    static List<Word> of(Sentence sentence) {
        List<Word> words = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            int last = i;
            while (last + 1 < tokens.size() && isOneWord(tokens.get(last), tokens.get(last + 1))) last++;
            words.add(glued(tokens.subList(i, last + 1)));
            i = last + 1;
        }
        for (int w = 1; w + 1 < words.size(); w++)
            if (isEvent(words, w)) words.set(w, words.get(w).tagged("NOUN"));
        return words;
    }

    /// "a government raid on": what the tagger takes for a verb, though no verb in its bare form follows one thing.
    private static boolean isEvent(List<Word> words, int i) {
        Word word = words.get(i);
        Word before = words.get(i - 1);
        boolean one = before.isNounLike() && !before.low().endsWith("s") || before.isTagged("ADJ");
        return word.isTagged("VERB") && EVENTS.contains(word.low()) && one;
    }

    private Word tagged(String other) {
        return new Word(text, low, other, span);
    }

    private static boolean isOneWord(Token left, Token right) {
        if (left.span().end() != right.span().start()) return false;
        boolean hyphen = left.text().endsWith("-") || right.text().startsWith("-");
        return hyphen && isSomething(left) && isSomething(right);
    }

    private static boolean isSomething(Token token) {
        char first = token.text().charAt(0);
        return Character.isLetterOrDigit(first) || first == '-' || token.text().endsWith(".");
    }

    private static Word glued(List<Token> tokens) {
        Token first = tokens.getFirst();
        Span span = first.span().join(tokens.getLast().span());
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(token.text()));
        String low = text.toString().toLowerCase(Locale.ROOT);
        return new Word(text.toString(), low, tag(tokens, low), span);
    }

    private static String tag(List<Token> tokens, String low) {
        Token first = tokens.getFirst();
        if (DETERMINERS.contains(low)) return "DET";
        if (HEAPS.contains(low)) return "NOUN";
        String sure = SURE.get(low);
        if (sure != null) return sure;
        if (low.equals("dead")) return "ADJ";
        if (Quantities.value(low).isPresent()) return "NUM";
        if (tokens.size() == 1) {
            // "al-Ansari" is a name whatever the tagger thinks
            if (low.indexOf('-') < 0) return first.tag();
            boolean name = !first.isCapitalised()
                    && ARTICLE_AND_NAME.matcher(first.text()).matches();
            if (name) return "PROPN";
        }
        if (LINKED.contains(low.substring(low.lastIndexOf('-') + 1)) && low.indexOf('-') >= 0) {
            return "ADJ";
        }
        if (SPELLED_NUMBER.matcher(low).matches()) return "NUM";
        if (first.isCapitalised()
                || Character.isUpperCase(low.charAt(0))
                || tokens.getLast().text().matches("-?\\p{Lu}.*")) {
            return "PROPN";
        }
        return tokens.getLast().isTagged("NOUN") ? "NOUN" : "ADJ";
    }

    boolean is(String other) {
        return low.equals(other);
    }

    boolean isOneOf(Set<String> some) {
        return some.contains(low);
    }

    boolean isTagged(String other) {
        return tag.equals(other);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isNounLike() {
        return tag.equals("NOUN") || tag.equals("PROPN");
    }
}
