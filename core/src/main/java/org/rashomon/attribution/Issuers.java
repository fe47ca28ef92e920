package org.rashomon.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rashomon.attribution.Mention.Determiner;
import org.rashomon.attribution.Mention.Sort;

/// Who speaks by a statement: "a statement by the ministry" is the ministry's word, and so is "the statement" after
/// "the
/// ministry said in a statement". A report or a survey speaks for itself.
final class Issuers {
    private static final Set<String> ISSUED = Set.of("statement", "communique", "communiqué", "declaration");
    private static final Pattern BY = Pattern.compile(" (?:issued |released |made )?(?:by|from) (?:the |an? )?");

    /// Within so many sentences "the statement" takes up who issued one.
    private static final int REACH = 4;

    private final String text;
    private final List<Mention> mentions;
    private final Cast cast;
    private final Predicate<Mention> speaks;
    private Optional<Referent> subject = Optional.empty();
    private int subjectAt = -1;
    private Optional<Referent> speaker = Optional.empty();
    private int spokeAt = -1;
    private Optional<Referent> issuer = Optional.empty();
    private int issuedAt = -1;

    /// @param mentions in the order of the text
    /// @param speaks whether a mention is a source
    Issuers(String text, List<Mention> mentions, Cast cast, Predicate<Mention> speaks) {
        this.text = text;
        this.mentions = mentions;
        this.cast = cast;
        this.speaks = speaks;
    }

    /// Whose word a document is; empty for what is no statement, or nobody's that the text tells.
    Optional<Referent> of(Mention one) {
        if (one.sort() != Sort.DOCUMENT || !ISSUED.contains(one.head())) return Optional.empty();
        Optional<Referent> by = by(one).or(() -> one.affiliation().flatMap(cast::owner));
        if (by.isPresent()) return speaks.test(one) ? by : Optional.empty();
        if (!speaks.test(one) || one.determiner() != Determiner.THE) return Optional.empty();
        return issuer.filter(who -> one.sentence() - issuedAt <= REACH)
                .or(() -> speaker.filter(who -> who.isBody() && one.sentence() - spokeAt <= REACH / 2));
    }

    /// Takes note of a mention as the text goes on: who acts, and who acts in a sentence with a statement.
    void meet(Referent who, Mention one) {
        if (one.sort() == Sort.DOCUMENT && ISSUED.contains(one.head())) {
            Optional<Referent> by = by(one).or(() -> subject.filter(last -> subjectAt == one.sentence()));
            if (by.isPresent()) {
                issuer = by;
                issuedAt = one.sentence();
            }
        } else if (who.kind != Referent.Kind.DOCUMENT && (speaks.test(one) || one.isVerbNext() && !spoken(one))) {
            subject = Optional.of(who);
            subjectAt = one.sentence();
            if (speaks.test(one)) {
                speaker = subject;
                spokeAt = subjectAt;
            }
        }
    }

    /// Whether somebody spoke in the sentence already.
    private boolean spoken(Mention one) {
        return spokeAt == one.sentence();
    }

    /// "by the General Staff": a name right behind.
    private Optional<Referent> by(Mention one) {
        int end = one.span().end();
        var behind = BY.matcher(text).region(end, Math.min(text.length(), end + 30));
        if (!behind.lookingAt()) return Optional.empty();
        int from = behind.end();
        return mentions.stream()
                .filter(next -> next.sentence() == one.sentence()
                        && next.span().end() > from
                        && next.span().start() <= from)
                .findFirst()
                .flatMap(cast::of);
    }
}
