package org.rashomon.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.dossier.Trace;
import org.rashomon.intake.FileReports;
import org.rashomon.intake.FolderWalk;
import org.rashomon.intake.Outcome;
import org.rashomon.intake.Report;
import org.rashomon.investigation.Findings;
import org.rashomon.investigation.ReportReader;
import org.rashomon.language.Prose;

/// Reads reports without a case: findings go to whoever asked, one report after the other, in the order they were
/// offered, and nothing is kept.
public final class Extraction {
    private static final String NO_HASH = "0".repeat(64);

    private final FileReports intake;
    private final Consumer<Findings> found;
    private final Progress progress;
    private final List<Summary.Left> skipped = new ArrayList<>();
    private final List<Summary.Left> failed = new ArrayList<>();
    private final List<Summary.Left> notes = new ArrayList<>();
    private int read;

    private Extraction(Request request, Consumer<Findings> found, Progress progress) {
        this.intake = new FileReports(request.given());
        this.found = found;
        this.progress = progress;
    }

    /// Reads all that is offered.
    ///
    /// @throws IllegalArgumentException when the columns cannot be read
    public static Summary of(Request request, Consumer<Findings> found, Progress progress) {
        return new Extraction(request, found, progress).run(request.inputs());
    }

    /// Follows one report through the house.
    ///
    /// @param row the id of a row; the first report of the input if empty
    /// @return empty when there is no such report
    public static Optional<List<Trace.Page>> trace(Request request, Optional<String> row) {
        List<Document> found = new ArrayList<>();
        FileReports intake = new FileReports(request.given());
        new FolderWalk(
                        file -> intake.read(file, file, NO_HASH, outcome -> {
                            if (found.isEmpty() && outcome instanceof Outcome.Read(Report report)) {
                                if (row.isEmpty()
                                        || row.get().equals(report.origin().id())) {
                                    found.add(report.document(new DocumentReader()));
                                }
                            }
                        }),
                        leftOut -> {})
                .walk(request.inputs());
        if (found.isEmpty()) return Optional.empty();
        ReportReader reader = new ReportReader(Places.gazetteer());
        Prose prose = reader.prose(found.getFirst());
        return Optional.of(Trace.of(prose, reader.read(prose)));
    }

    private Summary run(List<Path> inputs) {
        try (var queue = new ReadingQueue<Report>(Case.threads(), this::take)) {
            new FolderWalk(file -> read(file, queue), this::leave).walk(inputs);
            queue.finish();
        }
        return new Summary(read, 0, 0, skipped, failed, notes);
    }

    private void read(Path file, ReadingQueue<Report> queue) {
        Optional<Outcome> refused = FileReports.firstLook(file);
        if (refused.isPresent()) {
            leave(refused.get());
            return;
        }
        try {
            String sha256 = FileReports.sha256(file);
            intake.read(file, file, sha256, outcome -> {
                if (outcome instanceof Outcome.Read(Report report)) {
                    queue.offer(report, () -> report.document(new DocumentReader()));
                } else {
                    leave(outcome);
                }
            });
        } catch (IOException e) {
            leave(new Outcome.Failed(file.toString(), "cannot be read: " + e.getMessage()));
        }
    }

    private void take(Report report, ReadingQueue.Reading reading) {
        switch (reading) {
            case ReadingQueue.Reading.Found(Findings findings) -> {
                read++;
                report.notes().forEach(note -> notes.add(new Summary.Left(report.name(), note)));
                if (!findings.isRead()) notes.add(new Summary.Left(report.name(), Documents.NOT_ENGLISH));
                found.accept(findings);
                progress.done(report.name());
            }
            case ReadingQueue.Reading.Broke(String why) -> leave(new Outcome.Failed(report.name(), why));
        }
    }

    private void leave(Outcome outcome) {
        switch (outcome) {
            case Outcome.Skipped(String name, String why) -> skipped.add(new Summary.Left(name, why));
            case Outcome.Failed(String name, String why) -> failed.add(new Summary.Left(name, why));
            case Outcome.Read report ->
                throw new IllegalArgumentException(report.report().name() + " was read");
        }
    }
}
