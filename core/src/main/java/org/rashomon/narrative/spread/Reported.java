package org.rashomon.narrative.spread;

import java.util.Comparator;
import java.util.List;
import org.rashomon.attribution.Attribution;
import org.rashomon.document.Document;
import org.rashomon.document.Paragraph;

/// A report and who says what in it.
public record Reported(Document document, List<Attribution> attributions) {
    /// Who may have taken words from whom: the older first; of one day those that say they are taken from elsewhere
    /// last, then the longer before the shorter, since a copy is more often cut than filled up; undated last.
    static final Comparator<Reported> ORDER = Comparator.comparing(
                    (Reported one) -> one.document.today().map(Object::toString).orElse("9"))
            .thenComparing(Reported::isRepublished)
            .thenComparing(one -> -one.document.text().length())
            .thenComparing(one -> one.document.id())
            .thenComparing(one -> one.document.origin().sha256());

    public Reported {
        attributions = List.copyOf(attributions);
    }

    private boolean isRepublished() {
        return document.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .anyMatch(paragraph -> paragraph.kind() == Paragraph.Kind.REPUBLICATION);
    }
}
