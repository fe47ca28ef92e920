package org.rashomon.dossier.walk;

import static org.rashomon.dossier.walk.AttributionPrint.lower;

import org.rashomon.investigation.Investigation;
import org.rashomon.narrative.Shift;

/// The sixth page: what one voice says as it changes. In a walk of one report, the changes told within it.
public final class NarrativePrint {
    private NarrativePrint() {}

    public static String of(Investigation investigation) {
        Print print = new Print();
        if (investigation.shifts().isEmpty()) print.line("none");
        for (Shift one : investigation.shifts()) {
            print.line(one.voice().shown() + ", " + lower(one.slot()) + ", " + lower(one.change()));
            one.steps().forEach(step -> print.line("  " + ContradictionPrint.side(print, step)));
        }
        return print.toString();
    }
}
