package org.rashomon.casefile;

import java.util.function.Supplier;
import org.rashomon.store.CaseFault;

/// The case cannot be used as it was asked; the message is for people and says how to mend it.
public final class Refused extends RuntimeException {
    private final boolean wrongUse;

    private Refused(CaseFault fault) {
        super(fault.getMessage(), fault);
        this.wrongUse = fault.isWrongUse();
    }

    /// Whether the person can do otherwise; else the machine refused, by a full disk for one.
    public boolean isWrongUse() {
        return wrongUse;
    }

    static <T> T unless(Supplier<T> work) {
        try {
            return work.get();
        } catch (CaseFault fault) {
            throw new Refused(fault);
        }
    }
}
