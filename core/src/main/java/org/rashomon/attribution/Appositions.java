package org.rashomon.attribution;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rashomon.attribution.Mention.Sort;
import org.rashomon.document.Span;

/// Names and descriptions that stand side by side and mean one: each tells the other's role.
final class Appositions {
    private static final Pattern TAIL =
            Pattern.compile("\\s+(?:to|at|for|in|of)(?:\\s+the)?(?:\\s+\\p{Lu}[\\p{L}-]*){1,4},\\s");

    private static final Pattern TAIL_WITHOUT_COMMA =
            Pattern.compile("\\s+(?:to|at|for|in|of|from)(?:\\s+the)?(?:\\s+\\p{Lu}[\\p{L}-]*){1,3}\\s");

    /// A text of so many characters has a comma.
    private static final int LONG = 400;

    private final String text;
    private final List<Mention> mentions;
    private final Cast cast;
    private final boolean lacksCommas;

    Appositions(String text, List<Mention> mentions, Cast cast) {
        this.text = text;
        this.mentions = mentions;
        this.cast = cast;
        this.lacksCommas = lacksCommas(text);
    }

    /// Whether it has lost its commas, as pasted text often has.
    static boolean lacksCommas(String text) {
        return text.length() >= LONG && text.chars().filter(c -> c == ',').count() * LONG < text.length();
    }

    /// "John Smith, the head of the Syrian Observatory,": the second words tell more of the first, or name them.
    void read() {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention one = mentions.get(i);
            int j = i + 1;
            // Whose director: the owner's words stand between.
            while (j < mentions.size() - 1
                    && mentions.get(j + 1).span().start()
                            <= mentions.get(j).span().end() + 1
                    && mentions.get(j + 1).determiner() == Mention.Determiner.OWNED) j++;
            Mention other = mentions.get(j);
            if (one.sentence() != other.sentence()) continue;
            if (isComma(one.span(), mentions.get(i + 1).span())) appose(one, other);
            if (isNextTo(one, mentions.get(i + 1))) appose(one, mentions.get(i + 1));
            for (int k = i + 1; k < Math.min(mentions.size(), i + 4); k++)
                if (isTitleBefore(one, mentions.get(k))) appose(one, mentions.get(k));
            for (int k = i + 1; one.sort() == Sort.PEOPLE && k < Math.min(mentions.size(), i + 5); k++) {
                Mention name = mentions.get(k);
                if (name.sentence() == one.sentence()
                        && name.sort() == Sort.PERSON
                        && (isComma(one.span(), name.span()) || isTitleWithTail(one, name))) appose(one, name);
            }
        }
    }

    private void appose(Mention one, Mention other) {
        @Nullable Referent first = cast.of(one).orElse(null);
        @Nullable Referent second = cast.of(other).orElse(null);
        if (first != null
                && second == null
                && other.sort() == Sort.PEOPLE
                && !other.isPlural()
                && first.kind == Referent.Kind.PERSON
                && (endsApposition(other) || isNextTo(one, other))) {
            Cast.learn(first, other);
            cast.add(other, first);
        } else if (first == null
                && second != null
                && one.sort() == Sort.PEOPLE
                && !one.isPlural()
                && second.kind == Referent.Kind.PERSON) {
            Cast.learn(second, one);
            cast.add(one, second);
        } else if (first != null
                && second == null
                && other.sort() == Sort.BODY
                && first.isBody()
                && (other.determiner() != Mention.Determiner.NONE && endsApposition(other) || isNextTo(one, other))) {
            first.heads.add(other.head());
            cast.add(other, first);
        } else if (first == null
                && second != null
                && one.sort() == Sort.BODY
                && second.kind == Referent.Kind.BODY
                && isNextTo(one, other)) {
            second.heads.add(one.head());
            cast.add(one, second);
        }
    }

    /// "the Lake Network monitor", "the monitoring group the Lake Network"; where the commas got lost, "Omar Haddad a
    /// local activist".
    private boolean isNextTo(Mention one, Mention other) {
        if (other.span().start() != one.span().end() + 1
                || text.charAt(one.span().end()) != ' ') return false;
        boolean generic = Descriptions.isWatcher(other.head()) && other.determiner() == Mention.Determiner.NONE;
        boolean named = Descriptions.isWatcher(one.head()) && one.determiner() != Mention.Determiner.NONE;
        if (one.sort() == Sort.BODY && other.sort() == Sort.BODY) return generic || named;
        return lacksCommas
                && one.sort() == Sort.PERSON
                && NameKeys.of(one.name()).size() > 1
                && other.sort() == Sort.PEOPLE
                && other.determiner() == Mention.Determiner.INDEFINITE;
    }

    /// Whether a mark closes it, so that "Smith, the minister and the army" is none.
    private boolean endsApposition(Mention other) {
        int at = other.span().end();
        int limit = Math.min(text.length(), at + 60);
        while (at < limit && ",.;:)—–-\n”\"".indexOf(text.charAt(at)) < 0) {
            if (text.startsWith(" and ", at)) return false;
            at++;
        }
        return at < limit || at == text.length();
    }

    /// "the chairman of the Lake Network Omar Haddad", whose commas got lost.
    private static boolean isTitleBefore(Mention title, Mention name) {
        return title.sort() == Sort.PEOPLE
                && title.determiner() == Mention.Determiner.THE
                && name.sort() == Sort.PERSON
                && name.role().isEmpty()
                && name.span().start() == title.span().end() + 1;
    }

    /// "Norway's ambassador to the River Council, Kari Lund,": whom or what the title is for stands between.
    private boolean isTitleWithTail(Mention title, Mention name) {
        if (lacksCommas
                && !title.isPlural()
                && name.span().start() > title.span().end()
                && NameKeys.of(name.name()).size() > 1
                && TAIL_WITHOUT_COMMA
                        .matcher(text.substring(title.span().end(), name.span().start()))
                        .matches()) return true;
        if (title.isPlural()
                || !title.isDefinite()
                || name.span().start() <= title.span().end()) return false;
        if (NameKeys.of(name.name()).size() < 2 || !endsApposition(name)) return false;
        return TAIL.matcher(text.substring(title.span().end(), name.span().start()))
                .matches();
    }

    private boolean isComma(Span one, Span other) {
        return other.start() > one.end()
                && other.start() - one.end() <= 3
                && text.substring(one.end(), other.start()).strip().matches("[,—–(-]");
    }
}
