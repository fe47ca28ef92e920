package org.rashomon.casefile;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.rashomon.investigation.Findings;
import org.rashomon.store.CaseFault;
import org.rashomon.store.CaseStore;

/// Reads what is dropped into a case: one thing after the other, however many tabs drop.
final class Imports implements AutoCloseable {
    private final CaseStore store;
    private final Inbox inbox;
    private final Runnable changed;
    private final AtomicInteger waiting = new AtomicInteger();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "import");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Import state = Import.NONE;
    private volatile boolean closing;

    Imports(CaseStore store, Inbox inbox, Runnable changed) {
        this.store = store;
        this.inbox = inbox;
        this.changed = changed;
    }

    /// Makes searchable what was read before there was a search.
    void index(IntFunction<Optional<Findings>> reports) {
        List<Integer> missing = store.unindexed();
        if (missing.isEmpty()) return;
        worker.execute(() -> {
            for (int id : missing) {
                if (closing) return; // the next run goes on
                reports.apply(id).ifPresent(findings -> store.index(id, findings));
            }
        });
    }

    /// Takes up what an earlier run left.
    void resume() {
        inbox.left().forEach(batch -> submit(batch, true));
    }

    /// Does a small piece of writing between two readings.
    void soon(Runnable work) {
        worker.execute(work);
    }

    void take(List<Inbox.Dropped> files, Request said) {
        submit(inbox.take(files, said), false);
    }

    Import state() {
        return state;
    }

    private void submit(Inbox.Batch batch, boolean resumed) {
        waiting.incrementAndGet();
        state = new Import(true, 0, 0, "", Optional.empty(), Optional.empty());
        worker.execute(() -> read(batch, resumed));
    }

    private void read(Inbox.Batch batch, boolean resumed) {
        if (closing) return; // it stays in the inbox
        Counting counting = new Counting();
        Optional<Summary> summary = Optional.empty();
        Optional<String> fault = Optional.empty();
        try {
            Adding adding = new Adding(store, batch.said().given(), counting);
            if (resumed) adding.resuming();
            summary = Optional.of(adding.addNamed(batch.files(), Case.threads()));
            inbox.done(batch);
        } catch (RuntimeException e) {
            // Shown to whoever looks; the files stay in the inbox and are tried again when the case is opened next.
            fault = Optional.of(e instanceof CaseFault ? String.valueOf(e.getMessage()) : e.toString());
        } finally {
            int left = waiting.decrementAndGet();
            state = new Import(left > 0, counting.offered, counting.done, counting.last, summary, fault);
            changed.run();
        }
    }

    private final class Counting implements Progress {
        private long offered;
        private long done;
        private String last = "";

        @Override
        public void offered(long reports) {
            offered = reports;
            tell();
        }

        @Override
        public void done(String name) {
            done++;
            last = name;
            tell();
        }

        private void tell() {
            state = new Import(true, Math.max(offered, done), done, last, Optional.empty(), Optional.empty());
        }
    }

    /// Waits for the files that are being read; an interrupt would tear the log that is being written.
    @Override
    public void close() {
        closing = true;
        worker.close();
    }
}
