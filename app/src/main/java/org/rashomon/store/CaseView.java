package org.rashomon.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.rashomon.document.Document;
import org.rashomon.investigation.Findings;

/// A case folder, open for reading: beside a process that writes, or on a disk that cannot be written.
public final class CaseView {
    private final Path folder;
    private final Jdbi jdbi;
    private final Originals originals;

    private CaseView(Path folder, Jdbi jdbi) {
        this.folder = folder;
        this.jdbi = jdbi;
        this.originals = new Originals(folder.resolve("sources"));
    }

    /// Opens the case in a folder.
    ///
    /// @throws CaseFault when there is no case
    public static CaseView of(Path folder) {
        Path database = folder.resolve(CaseStore.DATABASE);
        if (!Files.exists(database)) {
            throw CaseFault.wrongUse(
                    "%s is no case: it holds no %s. Make one with: rashomon investigate REPORTS --out %s"
                            .formatted(folder, CaseStore.DATABASE, folder));
        }
        return new CaseView(folder, Database.readable(database));
    }

    public Originals originals() {
        return originals;
    }

    public List<StoredReport> reports() {
        return read(ReportTable::all);
    }

    public Offered offered() {
        return read(ReportTable::offered);
    }

    /// What was offered and did not become a report.
    public List<Offered.Problem> problems() {
        return read(ReportTable::problems);
    }

    /// All findings of the case, in the order the reports were stored.
    public List<Findings> findings(Function<StoredReport, Document> documents) {
        return read(handle -> findings(handle, documents));
    }

    /// What was found in one report; empty when there is no such report.
    public Optional<Findings> findings(int report, Function<StoredReport, Document> documents) {
        return read(handle -> ReportTable.some(handle, List.of(report)).stream()
                .findFirst()
                .map(one -> new FindingsRows(handle, report).of(report, one.language(), documents.apply(one))));
    }

    public Optional<StoredReport> report(int id) {
        return read(handle -> ReportTable.some(handle, List.of(id)).stream().findFirst());
    }

    public Optional<StoredReport> report(String sha256) {
        return read(handle -> ReportTable.bySha256(handle, sha256));
    }

    public int count(ReportQuery wanted) {
        return read(handle -> ReportList.count(handle, wanted));
    }

    public List<ListedReport> page(ReportQuery wanted) {
        return read(handle -> ReportList.page(handle, wanted));
    }

    /// What holds the words that were typed: speakers, then statements, then sources.
    ///
    /// @param most of each
    public List<Hit> search(String typed, int most) {
        return read(handle -> SearchIndex.search(handle, typed, most));
    }

    /// All judgements, oldest first.
    public List<StoredJudgement> judgements() {
        return read(JudgementTable::all);
    }

    public List<StoredJudgement> judgements(String report) {
        return read(handle -> JudgementTable.of(handle, report));
    }

    /// When somebody last looked at the list of reports.
    public Optional<String> lastVisit() {
        return read(JudgementTable::lastVisit);
    }

    static List<Findings> findings(Handle handle, Function<StoredReport, Document> documents) {
        FindingsRows rows = new FindingsRows(handle);
        List<Findings> all = new ArrayList<>();
        for (StoredReport report : ReportTable.all(handle)) {
            all.add(rows.of(report.id(), report.language(), documents.apply(report)));
        }
        return all;
    }

    /// Holds every original against its name, every report against its hash, the custody log against itself.
    public Verification verify() {
        return read(handle -> Verification.of(folder, originals, handle));
    }

    private <T> T read(Function<Handle, T> work) {
        try {
            return jdbi.withHandle(work::apply);
        } catch (JdbiException e) {
            throw CaseFault.of(folder.resolve(CaseStore.DATABASE), e);
        }
    }
}
