package org.rashomon.narrative.spread;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.document.Document;
import org.rashomon.document.Paragraph;
import org.rashomon.document.Span;
import org.rashomon.incident.Voice;

/// Where a report says that it comes from: "This post first appeared on …", "CITY (Agency) —", "(Agency)" at the end.
final class Credits {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([\\p{Lu}][\\p{L}\\p{N}.& -]{1,40})\\)");
    private static final Pattern LAST = Pattern.compile("\\(([\\p{Lu}][\\p{L}\\p{N}.& -]{1,40})\\)\\W*$");
    private static final Pattern AFTER =
            Pattern.compile("\\b(?:on|in|by|from|at|with|courtesy of|for)\\s+(?:the\\s+)?(\\p{Lu}[^.,;\\])]{1,60})");

    private Credits() {}

    /// A source that a report names for itself.
    record Credit(String name, Span words) {
        String key() {
            return Voice.outlet(name).key();
        }
    }

    /// The source, when it is another than the report's own outlet.
    static Optional<Credit> of(Document document) {
        List<Paragraph> paragraphs = document.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .toList();
        String own = Voice.author(document).key();
        return paragraphs.stream()
                .filter(one -> one.kind() == Paragraph.Kind.REPUBLICATION)
                .flatMap(one -> first(document, one.span(), AFTER).stream())
                .findFirst()
                .or(() -> paragraphs.stream()
                        .filter(one -> one.kind() == Paragraph.Kind.DATELINE)
                        .flatMap(one -> first(document, one.span(), IN_BRACKETS).stream())
                        .findFirst())
                .or(() -> paragraphs.stream()
                        .filter(Paragraph::isRead)
                        .reduce((one, later) -> later)
                        .flatMap(one -> first(document, one.span(), LAST)))
                .filter(credit -> !isShortFor(credit.key(), own));
    }

    private static Optional<Credit> first(Document document, Span within, Pattern pattern) {
        Matcher matcher = pattern.matcher(document.text()).region(within.start(), within.end());
        return matcher.find()
                ? Optional.of(new Credit(matcher.group(1).strip(), new Span(matcher.start(1), matcher.end(1))))
                : Optional.empty();
    }

    /// "Harbour" for "Harbour News Agency", and its initials.
    private static boolean isShortFor(String credit, String own) {
        String name = credit.substring("outlet:".length());
        if (!own.startsWith("outlet:")) return false;
        String whole = own.substring("outlet:".length());
        StringBuilder initials = new StringBuilder();
        for (String word : whole.split(" ")) initials.append(word, 0, Math.min(1, word.length()));
        return whole.contains(name)
                || name.contains(whole)
                || initials.toString().equals(name);
    }
}
