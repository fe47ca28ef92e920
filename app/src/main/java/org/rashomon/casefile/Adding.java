package org.rashomon.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.document.DocumentReader;
import org.rashomon.intake.FileReports;
import org.rashomon.intake.FolderWalk;
import org.rashomon.intake.Given;
import org.rashomon.intake.Outcome;
import org.rashomon.intake.Report;
import org.rashomon.investigation.Findings;
import org.rashomon.investigation.ReportReader;
import org.rashomon.store.Arrival;
import org.rashomon.store.CaseStore;
import org.rashomon.store.Offered;
import org.rashomon.store.Originals;
import org.rashomon.store.StoredReport;

/// One run of adding to a case: many readers, one writer, and a word about everything that was offered.
final class Adding {
    private final CaseStore store;
    private final Documents documents;
    private final FileReports intake;
    private final Progress progress;
    private final List<Summary.Left> skipped = new ArrayList<>();
    private final List<Summary.Left> failed = new ArrayList<>();
    private final List<Summary.Left> notes = new ArrayList<>();
    private boolean resumes;
    private long filesLeft;
    private long met;
    private int read;
    private int again;
    private int known;

    Adding(CaseStore store, Given given, Progress progress) {
        this.store = store;
        this.documents = new Documents(store.originals());
        this.intake = new FileReports(given);
        this.progress = progress;
    }

    /// A file, and what the person calls it.
    record Named(Path at, Path called) {}

    /// A report on its way, and how the case will call it.
    private record Met(Report report, Arrival arrival) {}

    Summary add(List<Path> inputs, int threads) {
        List<Named> files = new ArrayList<>();
        new FolderWalk(file -> files.add(new Named(file, file)), this::leave).walk(inputs);
        return addNamed(files, threads);
    }

    /// Takes up what was interrupted: what was stored already is not counted as met a second time.
    Adding resuming() {
        resumes = true;
        return this;
    }

    /// Adds files that lie elsewhere than the person has them.
    Summary addNamed(List<Named> files, int threads) {
        filesLeft = files.size();
        try (var queue = new ReadingQueue<Met>(threads, this::take)) {
            for (Named file : files) {
                filesLeft--;
                add(file, queue);
            }
            queue.finish();
        }
        readAnew(threads);
        return new Summary(read, again, known, skipped, failed, notes);
    }

    private void add(Named named, ReadingQueue<Met> queue) {
        Path file = named.called;
        Optional<Outcome> refused = FileReports.firstLook(named.at, file);
        if (refused.isPresent()) {
            leave(refused.get());
            return;
        }
        Originals.Kept kept;
        try {
            kept = store.originals().keep(named.at);
        } catch (IOException e) {
            leave(new Outcome.Failed(file.toString(), "cannot be read: " + e.getMessage()));
            return;
        }
        store.preserved(kept, file);
        intake.read(kept.path(), file, kept.sha256(), outcome -> {
            if (outcome instanceof Outcome.Read(Report report)) meet(report, kept.sha256(), queue);
            else leave(outcome);
        });
    }

    private void meet(Report report, String original, ReadingQueue<Met> queue) {
        progress.offered(filesLeft + ++met);
        Arrival arrival = new Arrival(
                report.name(),
                original,
                report.place().start(),
                report.place().end(),
                report.recipe().written(),
                report.origin(),
                report.notes());
        Optional<StoredReport> before = store.report(report.origin().sha256());
        if (before.isPresent() && !tellsMore(arrival, before.get())) seen(before.get(), arrival);
        else queue.offer(new Met(report, arrival), () -> report.document(new DocumentReader()));
    }

    private void take(Met met, ReadingQueue.Reading reading) {
        Arrival arrival = met.arrival;
        switch (reading) {
            case ReadingQueue.Reading.Found(Findings findings) -> {
                Optional<StoredReport> before = store.report(arrival.origin().sha256());
                if (before.isEmpty()) {
                    store.store(arrival, findings);
                    read++;
                } else if (tellsMore(arrival, before.get())) {
                    store.storeAgain(before.get(), arrival, findings);
                    again++;
                } else {
                    seen(before.get(), arrival);
                    return;
                }
                arrival.notes().forEach(note -> notes.add(new Summary.Left(arrival.path(), note)));
                findings.document()
                        .problems()
                        .forEach(one -> notes.add(new Summary.Left(arrival.path(), one.message())));
                if (!findings.isRead()) notes.add(new Summary.Left(arrival.path(), Documents.NOT_ENGLISH));
                progress.done(arrival.path());
            }
            case ReadingQueue.Reading.Broke(String why) -> leave(new Outcome.Failed(arrival.path(), why));
        }
    }

    /// The same bytes, but now with a column or a day that was wanting before: that changes what is found.
    private static boolean tellsMore(Arrival arrival, StoredReport before) {
        return !arrival.recipe().equals(before.recipe())
                || (before.origin().published().isEmpty()
                        && arrival.origin().published().isPresent())
                || (before.origin().outlet().isEmpty()
                        && arrival.origin().outlet().isPresent());
    }

    private void seen(StoredReport before, Arrival arrival) {
        boolean doubled = resumes && store.wasSeenAt(before.id(), arrival.path());
        if (!doubled) store.seen(before, arrival);
        known++;
        progress.done(arrival.path());
    }

    private void leave(Outcome outcome) {
        switch (outcome) {
            case Outcome.Skipped(String name, String why) -> {
                skipped.add(new Summary.Left(name, why));
                store.problem(new Offered.Problem(name, "skipped", why));
            }
            case Outcome.Failed(String name, String why) -> {
                failed.add(new Summary.Left(name, why));
                store.problem(new Offered.Problem(name, "failed", why));
            }
            case Outcome.Read read ->
                throw new IllegalArgumentException(read.report().name() + " was read");
        }
        progress.done(outcome.toString());
    }

    /// What an older chain found is found again by this one.
    private void readAnew(int threads) {
        List<StoredReport> old = store.reports().stream()
                .filter(one -> one.engine() < ReportReader.ENGINE)
                .toList();
        if (old.isEmpty()) return;
        try (var queue = new ReadingQueue<StoredReport>(threads, (report, reading) -> {
            if (reading instanceof ReadingQueue.Reading.Found(Findings findings)) {
                store.readAnew(report, findings);
                again++;
            }
        })) {
            old.forEach(report -> queue.offer(report, () -> documents.of(report)));
            queue.finish();
        }
    }
}
