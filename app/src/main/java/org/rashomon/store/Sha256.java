package org.rashomon.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256, written as 64 lower-case hexadecimal digits.
final class Sha256 {
    static final String NOTHING = "0".repeat(64);

    private Sha256() {}

    static String of(byte[] bytes) {
        return hex(start().digest(bytes));
    }

    static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
