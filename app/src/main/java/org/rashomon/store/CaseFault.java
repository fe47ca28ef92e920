package org.rashomon.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The case cannot be used as it is, or its disk refuses; the message names the file and the mend.
public final class CaseFault extends RuntimeException {
    private final boolean wrongUse;

    private CaseFault(String message, boolean wrongUse, @Nullable Throwable cause) {
        super(message, cause);
        this.wrongUse = wrongUse;
    }

    /// What the person can do otherwise.
    public static CaseFault wrongUse(String message) {
        return new CaseFault(message, true, null);
    }

    /// What the machine refused.
    public static CaseFault of(Path file, Throwable cause) {
        return new CaseFault(message(file, cause), false, cause);
    }

    public boolean isWrongUse() {
        return wrongUse;
    }

    private static String message(Path file, Throwable cause) {
        String why = root(cause);
        if (why.contains("No space left")
                || why.contains("SQLITE_FULL")
                || why.contains("File too large")
                || why.contains("Disk quota")) {
            return "%s cannot grow: the disk is full. What was reported as stored is kept. Make room and run the same command again."
                    .formatted(file);
        }
        if (why.contains("SQLITE_IOERR")) {
            return "%s cannot be written (%s). Is the disk full or gone? What was reported as stored is kept. Make room and run the same command again."
                    .formatted(file, why);
        }
        if (why.contains("No native library found")) {
            return "SQLite's library cannot be unpacked into %s. Is that disk full, or may nothing run from it? Make room or say -Djava.io.tmpdir=FOLDER in JDK_JAVA_OPTIONS."
                    .formatted(System.getProperty("java.io.tmpdir"));
        }
        if (why.contains("Read-only file system") || why.contains("SQLITE_READONLY")) {
            return "%s cannot be written: the disk or folder is read-only. Choose another with --out.".formatted(file);
        }
        if (cause instanceof AccessDeniedException) {
            return "%s may not be opened. Give yourself the right to, or choose another folder with --out."
                    .formatted(file);
        }
        if (why.contains("SQLITE_NOTADB") || why.contains("SQLITE_CORRUPT")) {
            return "%s is damaged or no database: %s. The originals in sources/ are not touched; rashomon verify tells how they stand."
                    .formatted(file, why);
        }
        return "%s: %s".formatted(file, why);
    }

    private static String root(Throwable fault) {
        Throwable deepest = fault;
        for (Throwable next = fault; next != null; next = next.getCause()) deepest = next;
        String message = deepest.getMessage();
        return message == null ? deepest.getClass().getSimpleName() : message;
    }
}
