package org.rashomon.casefile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.rashomon.document.Document;
import org.rashomon.investigation.Findings;
import org.rashomon.investigation.ReportReader;
import org.rashomon.language.Gazetteer;

/// Reads documents on several threads and hands the findings back in the order they were offered, on the thread that
/// offers them. Holds few documents at a time, however many are offered.
///
/// @param <T> what is offered with each document
final class ReadingQueue<T> implements AutoCloseable {
    private static final int WAITING_PER_READER = 4;

    private final int most;
    private final ExecutorService readers;
    private final Gazetteer places = Places.gazetteer();
    private final ThreadLocal<ReportReader> reader = ThreadLocal.withInitial(() -> new ReportReader(places));
    private final Deque<Pending<T>> waiting = new ArrayDeque<>();
    private final BiConsumer<T, Reading> done;

    /// What reading a document came to.
    sealed interface Reading {
        record Found(Findings findings) implements Reading {}

        /// The chain broke on it: a fault of ours, which must not stop the rest.
        record Broke(String why) implements Reading {}
    }

    private record Pending<T>(T offered, Future<Reading> reading) {}

    ReadingQueue(int threads, BiConsumer<T, Reading> done) {
        this.most = threads * WAITING_PER_READER;
        this.readers = Executors.newFixedThreadPool(threads, work -> {
            // Long sentences make deep stacks in grammars and regular expressions.
            Thread thread = new Thread(null, work, "reader", 16L << 20);
            thread.setDaemon(true);
            return thread;
        });
        this.done = done;
    }

    /// Offers a document; it is made on the reader's thread.
    void offer(T offered, Supplier<Document> document) {
        waiting.add(new Pending<>(offered, readers.submit(() -> read(document))));
        if (waiting.size() >= most) takeFirst();
    }

    private Reading read(Supplier<Document> document) {
        try {
            return new Reading.Found(reader.get().read(document.get()));
        } catch (StackOverflowError e) {
            return new Reading.Broke("has a passage too tangled to read; it is preserved. Please report it");
        } catch (RuntimeException e) {
            return new Reading.Broke("broke the reading (%s); it is preserved. Please report it".formatted(e));
        }
    }

    private void takeFirst() {
        Pending<T> first = waiting.removeFirst();
        try {
            done.accept(first.offered, first.reading.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a report was read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reader ended without a word", e.getCause());
        }
    }

    /// Waits for all that is being read.
    void finish() {
        while (!waiting.isEmpty()) takeFirst();
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
