package org.rashomon.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `custody.jsonl`: what was done with the case, one JSON object a line, only ever longer. Each line carries the
/// SHA-256
/// of the line before (its bytes without the line break; 64 zeros in the first), so that no line can be changed,
/// taken out or put in without breaking the chain behind it.
final class CustodyLog implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final FileChannel channel;
    private final Clock clock;
    private Head head;

    /// How far the log has come.
    ///
    /// @param sha256 of its last line
    record Head(int lines, String sha256) {
        static final Head EMPTY = new Head(0, Sha256.NOTHING);
    }

    private CustodyLog(Path file, FileChannel channel, Clock clock, Head head) {
        this.file = file;
        this.channel = channel;
        this.clock = clock;
        this.head = head;
    }

    /// Opens the log for writing. A last line that was torn when the program was killed is closed and followed by a
    /// line
    /// that says so.
    static CustodyLog open(Path file, Clock clock) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            Chain chain = Chain.of(file);
            channel.position(channel.size());
            CustodyLog log = new CustodyLog(file, channel, clock, chain.head());
            if (chain.isTorn()) {
                log.write("\n".getBytes(StandardCharsets.UTF_8));
                log.append(
                        Chain.MENDED,
                        Map.of(
                                "why",
                                "the line before was not written to its end: the program was ended while it wrote"));
            }
            return log;
        } catch (IOException e) {
            throw CaseFault.of(file, e);
        }
    }

    /// Adds a line and makes it last.
    void append(String event, Map<String, String> details) {
        ObjectNode line = JSON.createObjectNode();
        line.put("n", head.lines + 1);
        line.put("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        line.put("event", event);
        details.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> line.put(one.getKey(), one.getValue()));
        line.put("before", head.sha256);
        byte[] bytes = line.toString().getBytes(StandardCharsets.UTF_8);
        ByteBuffer whole = ByteBuffer.allocate(bytes.length + 1).put(bytes).put((byte) '\n');
        write(whole.array());
        head = new Head(head.lines + 1, Sha256.of(bytes));
    }

    private void write(byte[] bytes) {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) channel.write(rest);
            channel.force(false);
        } catch (IOException e) {
            throw CaseFault.of(file, e);
        }
    }

    Head head() {
        return head;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw CaseFault.of(file, e);
        }
    }
}
