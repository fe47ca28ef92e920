package org.rashomon.casefile;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps the [Standing] of a case, and makes it anew in the background. Many changes in a row cost one more making,
/// not one each; and what a person judges while reading costs none before somebody asks how all reports stand.
final class Layouts implements AutoCloseable {
    private static final long PATIENCE = 20;

    private final Supplier<Standing> making;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(null, work, "layout", 16L << 20);
        thread.setDaemon(true);
        return thread;
    });
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition made = lock.newCondition();
    private @Nullable Standing latest;
    private @Nullable RuntimeException fault;
    /// Numbers of changes: all there were, those that are made or being made, those that are made.
    private long wanted;

    private long asked;
    private long done;

    Layouts(Supplier<Standing> making) {
        this.making = making;
    }

    /// Says that the case has changed; it is laid out anew when somebody asks for it.
    void changed() {
        lock.lock();
        try {
            wanted++;
        } finally {
            lock.unlock();
        }
    }

    /// Says that the case has changed and that somebody will ask for it soon.
    void refresh() {
        lock.lock();
        try {
            wanted++;
            ask();
        } finally {
            lock.unlock();
        }
    }

    private void ask() {
        if (asked == wanted) return;
        asked = wanted;
        worker.execute(this::make);
    }

    private void make() {
        long number = locked(() -> wanted);
        if (number == locked(() -> done)) return;
        Standing next = null;
        RuntimeException broke = null;
        try {
            next = making.get();
        } catch (RuntimeException e) {
            broke = e;
        }
        lock.lock();
        try {
            if (next != null) latest = next;
            fault = broke;
            done = number;
            made.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// The newest one there is after waiting a while for one that is up to date, which begins to be made if it is
    /// not.
    ///
    /// @throws RuntimeException when making it broke
    Optional<Standing> within(long milliseconds) {
        return waited(milliseconds, false);
    }

    /// One that knows of every change made before this was asked; empty when that takes longer.
    ///
    /// @throws RuntimeException when making it broke
    Optional<Standing> current(long milliseconds) {
        return waited(milliseconds, true);
    }

    private Optional<Standing> waited(long milliseconds, boolean onlyCurrent) {
        lock.lock();
        try {
            ask();
            long needed = wanted;
            long left = TimeUnit.MILLISECONDS.toNanos(milliseconds);
            while (done < needed && left > 0) left = made.awaitNanos(left);
            if (onlyCurrent && done < needed) return Optional.empty();
            if (fault != null) throw fault;
            return Optional.ofNullable(latest);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /// The newest one there is, up to date or not.
    Optional<Standing> last() {
        return locked(() -> Optional.ofNullable(latest));
    }

    boolean isBehind() {
        return locked(() -> done < wanted);
    }

    private <T> T locked(Supplier<T> question) {
        lock.lock();
        try {
            return question.get();
        } finally {
            lock.unlock();
        }
    }

    /// Gives up what is being made, which only reads, and waits until it lets go of the case's files.
    @Override
    public void close() {
        worker.shutdownNow();
        try {
            if (!worker.awaitTermination(PATIENCE, TimeUnit.SECONDS)) return; // a daemon: it ends with the program
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
