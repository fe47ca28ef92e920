package org.rashomon.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Lets one process at a time write to a case. The system lets go of it when the process ends, however it ends.
final class CaseLock implements AutoCloseable {
    private final FileChannel channel;

    private CaseLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws CaseFault when another process writes to the case
    static CaseLock on(Path folder) {
        Path file = folder.resolve(".lock");
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock;
            try {
                lock = channel.tryLock();
            } catch (OverlappingFileLockException e) {
                lock = null; // held by this very process
            }
            if (lock == null) {
                String holder = holder(channel);
                channel.close();
                throw CaseFault.wrongUse(
                        "The case %s is being written by another process%s. Wait until it is done, or choose another folder with --out."
                                .formatted(folder, holder));
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)),
                    0);
            return new CaseLock(channel);
        } catch (IOException e) {
            throw CaseFault.of(file, e);
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer pid = ByteBuffer.allocate(20);
        channel.read(pid, 0);
        String text = new String(pid.array(), 0, pid.position(), StandardCharsets.US_ASCII);
        return text.isBlank() ? "" : " (%s)".formatted(text.strip());
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the lock of the case could not be closed", e);
        }
    }
}
