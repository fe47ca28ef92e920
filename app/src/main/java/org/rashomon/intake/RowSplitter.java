package org.rashomon.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Cuts a table into the bytes of its rows, one at a time, so that each row can be preserved, hashed and pointed at.
///
/// A row ends at a line break outside quotation marks (RFC 4180); a quotation mark counts only where a field begins
/// with
/// it. Without a delimiter, as in JSON Lines, every line is a row. Blank lines are none.
final class RowSplitter {
    /// A row longer than this is no report; its bytes are counted, not kept.
    static final int LONGEST_ROW = 64 << 20;

    private static final int END = -1;

    /// @param start of its first byte in the file
    /// @param end after its last byte, without the line break
    /// @param line the number of the line it begins in, from 1
    @SuppressWarnings("ArrayRecordComponent") // a row is handed on once and compared with nothing
    record Row(long start, long end, long line, byte[] bytes, Fault fault) {}

    enum Fault {
        NONE,
        TOO_LONG,
        /// The file ended inside a quotation.
        UNCLOSED
    }

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final InputStream in;
    private final Encoding encoding;
    private int delimiter;
    private long position;
    private long line = 1;

    /// @param delimiter between fields; empty when a line is a row
    RowSplitter(InputStream in, Encoding encoding, Optional<Character> delimiter) throws IOException {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.encoding = encoding;
        this.delimiter = delimiter.map(sign -> (int) sign).orElse(END);
        this.in.skipNBytes(encoding.mark());
        position = encoding.mark();
    }

    /// From here on quotation marks count, in fields ended by this sign.
    RowSplitter fieldsSplitBy(char sign) {
        delimiter = sign;
        return this;
    }

    /// The next row; empty at the end.
    Optional<Row> next() throws IOException {
        while (true) {
            Row row = row();
            if (row.bytes.length > 0 || row.fault != Fault.NONE) return Optional.of(row);
            if (row.end == position) return Optional.empty();
        }
    }

    private Row row() throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(1024);
        long start = position;
        long firstLine = line;
        long end = start;
        State state = State.FIELD_START;
        boolean tooLong = false;
        int unit = unit();
        while (unit != END && !(isLineBreak(unit) && state != State.QUOTED)) {
            if (unit == '\n') line++;
            if (end - start < LONGEST_ROW) put(kept, unit);
            else tooLong = true;
            end = position;
            if (delimiter != END) state = after(state, unit);
            unit = unit();
        }
        if (unit == '\n') line++;
        if (tooLong) return new Row(start, end, firstLine, new byte[0], Fault.TOO_LONG);
        byte[] bytes = isBlank(kept) ? new byte[0] : kept.toByteArray();
        Fault fault = unit == END && state == State.QUOTED ? Fault.UNCLOSED : Fault.NONE;
        return new Row(start, end, firstLine, bytes, fault);
    }

    private State after(State state, int unit) {
        return switch (state) {
            case FIELD_START -> unit == '"' ? State.QUOTED : plain(unit);
            case PLAIN -> plain(unit);
            case QUOTED -> unit == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
            case QUOTE_IN_QUOTED -> unit == '"' ? State.QUOTED : plain(unit);
        };
    }

    private State plain(int unit) {
        return unit == delimiter ? State.FIELD_START : State.PLAIN;
    }

    private static boolean isLineBreak(int unit) {
        return unit == '\n' || unit == '\r';
    }

    /// A byte, or in UTF-16 a pair of them.
    private int unit() throws IOException {
        int first = in.read();
        if (first < 0) return END;
        position++;
        if (!encoding.isWide()) return first;
        int second = in.read();
        if (second < 0) return first;
        position++;
        return encoding.charset().equals(StandardCharsets.UTF_16LE) ? second << 8 | first : first << 8 | second;
    }

    private void put(ByteArrayOutputStream kept, int unit) {
        if (!encoding.isWide()) {
            kept.write(unit);
        } else if (encoding.charset().equals(StandardCharsets.UTF_16LE)) {
            kept.write(unit & 0xFF);
            kept.write(unit >> 8);
        } else {
            kept.write(unit >> 8);
            kept.write(unit & 0xFF);
        }
    }

    private static boolean isBlank(ByteArrayOutputStream kept) {
        if (kept.size() > 64) return false;
        for (byte b : kept.toByteArray()) if (b != ' ' && b != '\t' && b != 0) return false;
        return true;
    }
}
