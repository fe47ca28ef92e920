package org.rashomon.dossier.walk;

import static org.rashomon.dossier.walk.AttributionPrint.lower;

import org.rashomon.contradiction.Contradiction;
import org.rashomon.incident.Statement;
import org.rashomon.investigation.Investigation;

/// The fifth page: claims that differ. In a walk of one report, those within it.
public final class ContradictionPrint {
    private ContradictionPrint() {}

    public static String of(Investigation investigation) {
        Print print = new Print();
        if (investigation.contradictions().isEmpty()) print.line("none");
        for (Contradiction one : investigation.contradictions()) {
            print.line(one.rule() + ": " + lower(one.weight()));
            print.line("  " + one.reason());
            print.line("  " + side(print, one.one()));
            print.line("  " + side(print, one.other()));
        }
        return print.toString();
    }

    static String side(Print print, Statement side) {
        return side.voice().shown() + " "
                + print.words(side.document(), side.claim().span());
    }
}
