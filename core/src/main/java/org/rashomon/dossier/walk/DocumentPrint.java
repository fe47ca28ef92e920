package org.rashomon.dossier.walk;

import java.util.Locale;
import org.rashomon.document.Document;
import org.rashomon.document.Paragraph;
import org.rashomon.document.Problem;
import org.rashomon.document.Section;

/// The first page: where the report comes from, and its shape.
public final class DocumentPrint {
    private DocumentPrint() {}

    public static String of(Document document) {
        Print print = new Print();
        print.line("id         " + document.id());
        print.line("outlet     " + document.origin().outlet().orElse("-"));
        print.line("published  " + document.today().map(Object::toString).orElse("-")
                + document.origin().publishedFrom().map(from -> " by " + from).orElse(""));
        document.dateline().ifPresent(line -> print.line("dateline   " + print.words(document, line.words())));
        document.title().ifPresent(title -> print.line("title      " + print.words(document, title)));
        for (Section section : document.sections()) {
            print.blank();
            String time = section.time()
                    .map(entry -> " at " + entry.time()
                            + entry.zone().map(zone -> " " + zone).orElse(", zone not given"))
                    .orElse("");
            print.line(section.kind().name().toLowerCase(Locale.ROOT) + time + " " + print.range(section.span()));
            for (Paragraph paragraph : section.paragraphs()) {
                print.line("  %-12s %s"
                        .formatted(
                                paragraph.kind().name().toLowerCase(Locale.ROOT),
                                print.words(document, paragraph.span())));
            }
        }
        for (Problem problem : document.problems()) print.line("problem    " + problem.message());
        return print.toString();
    }
}
