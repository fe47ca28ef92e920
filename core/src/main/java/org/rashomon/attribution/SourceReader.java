package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.attribution.Mention.Sort;
import org.rashomon.document.Span;

/// Finds which mentions the words of a source are about: "Trump's attorney, Alan Garten," is about the attorney, "many
/// of
/// the speakers" about no mention but its own words.
final class SourceReader {
    private static final Set<String> LIGHT = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "his", "her", "their", "its", "our", "my", "another",
            "some", "one", "two", "three", "even", "only", "both", "other", "by", "from", "former", "then", "several");

    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "with", "to", "in", "among", "at", "on", "between", "against", "near", "about", "from");

    /// "According to what we could confirm" names nobody.
    private static final Set<String> ASKING =
            Set.of("what", "whatever", "how", "which", "that", "who", "whoever", "where", "when", "it", "you", "there");

    /// Nobody when they stand alone; "both sides" are somebody.
    private static final Set<String> COUNTING = Set.of("each", "both", "all");

    private final String text;
    private final List<Mention> mentions;

    SourceReader(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /// The mentions that speak: none when the words mention nobody, several in "Britain and France".
    List<Mention> heads(List<Span> source) {
        List<Mention> inside = inside(source);
        if (inside.isEmpty()) return List.of();
        int at = 0;
        while (at + 1 < inside.size() && owns(inside.get(at), inside.get(at + 1))) at++;
        if (at + 1 < inside.size() && isRelative(inside.get(at))) at++;
        if (at + 1 < inside.size() && beginsAnew(inside.get(at), inside.get(at + 1))) at++;
        if (at + 1 < inside.size() && isOwner(inside.get(at), inside.get(at + 1))) at++;
        Mention head = inside.get(at);
        if (at == 0 && head.sort() != Sort.PRONOUN && hasOtherHead(source.getFirst(), head)) return List.of();
        List<Mention> heads = new ArrayList<>(List.of(head));
        heads.addAll(joined(head, inside.subList(at + 1, inside.size())));
        return heads.stream().allMatch(one -> one.sort() != Sort.PRONOUN) ? heads : List.of(head);
    }

    /// Who speaks together with the head: "and Holm", "France and Holland" behind a comma; over appositions.
    private List<Mention> joined(Mention head, List<Mention> behind) {
        List<Mention> joined = new ArrayList<>();
        List<Mention> listed = new ArrayList<>();
        int end = head.span().end();
        for (int i = 0; i < behind.size(); i++) {
            Mention next = behind.get(i);
            if (i + 1 < behind.size() && owns(next, behind.get(i + 1))) continue;
            if (isJoined(end, next.span().start())) {
                joined.addAll(listed);
                joined.add(next);
                listed.clear();
            } else if (isComma(end, next.span().start())) {
                if (head.sort() != Sort.PERSON || next.sort() != Sort.PEOPLE) listed.add(next);
            } else {
                break;
            }
            end = next.span().end();
        }
        return joined;
    }

    private boolean isComma(int end, int start) {
        return start > end && text.substring(end, start).strip().equals(",");
    }

    /// "the militia's stronghold Lower Merrow a monitor said": where commas got lost, what has an article begins anew.
    private static boolean beginsAnew(Mention one, Mention other) {
        boolean article =
                other.determiner() == Mention.Determiner.THE || other.determiner() == Mention.Determiner.INDEFINITE;
        return article && other.span().start() == one.span().end() + 1 && one.sort() != Sort.PRONOUN;
    }

    /// "the council run agency", which lost its hyphen.
    private boolean isOwner(Mention one, Mention other) {
        return other.span().start() > one.span().end()
                && text.substring(one.span().end(), other.span().start())
                        .matches(" (run|based|backed|led|linked|owned) ");
    }

    private static boolean isRelative(Mention one) {
        return one.sort() == Sort.PRONOUN
                && (one.head().equals("which")
                        || one.head().equals("that")
                        || one.head().startsWith("who"));
    }

    private List<Mention> inside(List<Span> source) {
        List<Mention> inside = new ArrayList<>();
        for (Span part : source) {
            for (int i = firstFrom(part.start()); i < mentions.size(); i++) {
                Mention one = mentions.get(i);
                if (one.span().start() >= part.end()) break;
                if (one.span().end() > part.start()) inside.add(one);
            }
        }
        return inside;
    }

    /// The first mention that may reach beyond an offset.
    private int firstFrom(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().end() <= offset) low = middle + 1;
            else high = middle;
        }
        return Math.max(0, low - 2);
    }

    private static boolean owns(Mention one, Mention other) {
        return other.affiliation()
                        .filter(of -> of.span().covers(one.span())
                                || one.span().covers(of.span()) && other.determiner() == Mention.Determiner.OWNED)
                        .isPresent()
                && other.span().end() > one.span().end();
    }

    /// Whether the source begins with a noun of its own that is no mention: "Small groups of protesters".
    private boolean hasOtherHead(Span source, Mention head) {
        if (head.span().start() <= source.start()) return false;
        String before = text.substring(source.start(), head.span().start());
        boolean other = false;
        for (String word : before.split("[^\\p{L}\\p{N}'’-]+")) {
            if (!word.isEmpty() && !LIGHT.contains(NameWord.keyOf(word))) other = true;
            if (PREPOSITIONS.contains(word)) return true;
        }
        return other && head.sort() == Sort.PLACE;
    }

    private boolean isJoined(int end, int start) {
        return start > end
                && text.substring(end, start).strip().matches(",? (?:and|or)|and|or|&|,? as well as|,? along with");
    }

    /// Whether all words of a span are capitals, so that it is a name that no rule has read.
    boolean isName(Span span) {
        for (String word : span.in(text).split("\\s+")) if (!Character.isUpperCase(word.charAt(0))) return false;
        return true;
    }

    /// The words of a source that mentions nobody, without article; empty for "you", "it", "what …" and the like.
    Optional<Span> words(List<Span> source) {
        if (source.isEmpty()) return Optional.empty();
        Span whole = source.getFirst().strip(text);
        String words = whole.in(text);
        int from = words.length() - Cast.withoutArticle(words).length();
        int to = words.length();
        while (to > from && !Character.isLetterOrDigit(words.charAt(to - 1))) to--;
        String first = NameWord.keyOf(words.substring(from).split("[^\\p{L}]", 2)[0]);
        if (ASKING.contains(first) || COUNTING.contains(first) && first.length() == to - from) return Optional.empty();
        int comma = words.indexOf(',', from);
        if (comma > from) to = Math.min(to, comma);
        return to > from ? Optional.of(new Span(whole.start() + from, whole.start() + to)) : Optional.empty();
    }
}
