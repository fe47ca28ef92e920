package org.rashomon.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// How a file's bytes stand for letters: UTF-8 unless its first bytes, or all its bytes, say otherwise.
///
/// @param mark how many bytes of byte order mark come first
/// @param note for people, when it is not plain UTF-8
record Encoding(Charset charset, int mark, Optional<String> note) {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// Looks at a whole stream, which is not closed.
    static Encoding of(InputStream in) throws IOException {
        byte[] buffer = new byte[65_536];
        Tally tally = new Tally();
        boolean first = true;
        for (int length = in.readNBytes(buffer, 0, buffer.length);
                length > 0;
                length = in.readNBytes(buffer, 0, buffer.length)) {
            if (first) {
                Optional<Encoding> marked = marked(buffer, length);
                if (marked.isPresent()) return marked.get();
                first = false;
            }
            for (int i = 0; i < length; i++) tally.add(buffer[i] & 0xFF);
        }
        if (tally.isClearlyWindows1252()) {
            return new Encoding(
                    WINDOWS_1252,
                    0,
                    Optional.of("is not UTF-8; it was read as windows-1252. If letters look wrong, save it as UTF-8."));
        }
        return new Encoding(StandardCharsets.UTF_8, 0, Optional.empty());
    }

    private static Optional<Encoding> marked(byte[] start, int length) {
        if (length >= 3 && (start[0] & 0xFF) == 0xEF && (start[1] & 0xFF) == 0xBB && (start[2] & 0xFF) == 0xBF) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 3, Optional.empty()));
        }
        if (length >= 2 && (start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2, Optional.empty()));
        }
        if (length >= 2 && (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2, Optional.empty()));
        }
        return Optional.empty();
    }

    boolean isWide() {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    /// Bytes as text; bytes that stand for no letter stay visible as U+FFFD.
    static Text decode(Charset charset, byte[] bytes) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Text(text, Optional.empty());
        } catch (CharacterCodingException damaged) {
            return visiblyDamaged(charset, bytes);
        }
    }

    private static Text visiblyDamaged(Charset charset, byte[] bytes) {
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int places = 0;
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isUnderflow()) break;
            in.position(in.position() + result.length());
            out.put('\uFFFD');
            places++;
        }
        return new Text(
                out.flip().toString(),
                Optional.of("has bytes that are no %s in %d %s; they are shown as \uFFFD, the rest was read"
                        .formatted(charset.name(), places, places == 1 ? "place" : "places")));
    }

    /// @param note for people, when bytes were damaged
    record Text(String text, Optional<String> note) {}

    /// Counts what speaks for UTF-8 and for windows-1252 while the bytes go by.
    private static final class Tally {
        private int awaited;
        private int before;
        private long letters;
        private long high;
        private long utf8;
        private long broken;
        private long unlikely;

        void add(int b) {
            if (awaited > 0 && (b & 0xC0) == 0x80) {
                if (--awaited == 0) utf8++;
            } else {
                if (awaited > 0) broken++;
                awaited = 0;
                if (b >= 0xC2 && b <= 0xDF) awaited = 1;
                else if (b >= 0xE0 && b <= 0xEF) awaited = 2;
                else if (b >= 0xF0 && b <= 0xF4) awaited = 3;
                else if (b >= 0x80) broken++;
            }
            if (b >= 0x80) {
                high++;
                if (!isLikely(b)) unlikely++;
            } else if (isLetter(b)) {
                letters++;
            }
            before = b;
        }

        /// Typographic marks anywhere; accented letters only beside a letter, or beginning a word.
        private boolean isLikely(int b) {
            if (b >= 0xC0 && b != 0xD7 && b != 0xF7 && b != 0xFF)
                return before < 0x80 ? isLetter(before) || before == ' ' : before >= 0xC0;
            return b == 0x80
                    || b == 0x85
                    || (b >= 0x91 && b <= 0x97)
                    || b == 0x99
                    || b == 0xA0
                    || b == 0xA3
                    || b == 0xA9
                    || b == 0xAB
                    || b == 0xB0
                    || b == 0xBB
                    || b == 0xBD;
        }

        private static boolean isLetter(int b) {
            return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
        }

        /// No byte pair is UTF-8, all high bytes are marks and letters that windows-1252 texts use, and they are rare,
        /// as
        /// in the languages written with it.
        boolean isClearlyWindows1252() {
            return broken > 0 && utf8 == 0 && unlikely == 0 && high * 10 < letters;
        }
    }
}
