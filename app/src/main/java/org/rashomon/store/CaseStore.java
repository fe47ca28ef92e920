package org.rashomon.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.rashomon.document.Document;
import org.rashomon.investigation.Findings;

/// A case folder, open for writing. What a method has stored is on disk when it returns; each is one transaction.
/// Several
/// threads may use it, one at a time.
public final class CaseStore implements AutoCloseable {
    static final String DATABASE = "case.db";
    static final String CUSTODY = "custody.jsonl";

    private final Path database;
    private final Connection connection;
    private final Jdbi jdbi;
    private final Originals originals;
    private final CaseLock lock;
    private final CustodyLog custody;
    private final Clock clock;
    private final int engine;
    private int run;

    private CaseStore(Path folder, Connection connection, CaseLock lock, CustodyLog custody, Clock clock, int engine) {
        this.database = folder.resolve(DATABASE);
        this.connection = connection;
        this.jdbi = Jdbi.create(connection);
        this.originals = new Originals(folder.resolve("sources"));
        this.lock = lock;
        this.custody = custody;
        this.clock = clock;
        this.engine = engine;
    }

    /// Opens the case in a folder, or begins one there.
    ///
    /// @param program who writes, for the custody log: "Rashomon 0.1.0"
    /// @param engine the number of the chain that reads reports now
    /// @throws CaseFault when another process writes to it, or the disk refuses
    public static CaseStore open(Path folder, Clock clock, String program, int engine) {
        try {
            Files.createDirectories(folder);
        } catch (java.io.IOException e) {
            throw CaseFault.of(folder, e);
        }
        CaseLock lock = CaseLock.on(folder);
        try {
            boolean isNew = !Files.exists(folder.resolve(DATABASE));
            CustodyLog custody = CustodyLog.open(folder.resolve(CUSTODY), clock);
            Connection connection = Database.writable(folder.resolve(DATABASE));
            CaseStore store = new CaseStore(folder, connection, lock, custody, clock, engine);
            store.write(SearchIndex::create);
            store.write(handle -> store.run = ReportTable.insertRun(handle, clock.instant(), program, engine));
            custody.append(isNew ? "case begun" : "case opened", Map.of("program", program));
            return store;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public Originals originals() {
        return originals;
    }

    /// Notes that an original was preserved.
    public synchronized void preserved(Originals.Kept kept, Path from) {
        custody.append(
                "preserved",
                Map.of("sha256", kept.sha256(), "size", Long.toString(kept.size()), "from", from.toString()));
        write(handle -> ReportTable.insertOriginal(handle, kept, now()));
    }

    public synchronized Optional<StoredReport> report(String sha256) {
        return read(handle -> ReportTable.bySha256(handle, sha256));
    }

    /// Stores a report that is new to the case, with all that was found in it.
    public synchronized void store(Arrival arrival, Findings findings) {
        custody.append(
                "read",
                Map.of(
                        "sha256",
                        arrival.origin().sha256(),
                        "from",
                        arrival.path(),
                        "engine",
                        Integer.toString(engine)));
        write(handle -> {
            int id = ReportTable.insert(handle, arrival, findings, engine, run);
            ReportTable.insertSighting(handle, id, arrival, run, now());
            FindingsTables.insert(handle, id, findings);
        });
    }

    /// Replaces what was found in a report by what a new reading found.
    public synchronized void storeAgain(StoredReport known, Arrival arrival, Findings findings) {
        custody.append(
                "read again",
                Map.of(
                        "sha256",
                        arrival.origin().sha256(),
                        "from",
                        arrival.path(),
                        "engine",
                        Integer.toString(engine)));
        write(handle -> {
            ReportTable.update(handle, known.id(), arrival, findings, engine, run);
            ReportTable.insertSighting(handle, known.id(), arrival, run, now());
            FindingsTables.delete(handle, known.id());
            FindingsTables.insert(handle, known.id(), findings);
        });
    }

    /// Replaces what an older chain found in a report.
    public synchronized void readAnew(StoredReport known, Findings findings) {
        custody.append("read anew", Map.of("sha256", known.origin().sha256(), "engine", Integer.toString(engine)));
        write(handle -> {
            ReportTable.updateReading(handle, known.id(), findings.language(), engine, run);
            FindingsTables.delete(handle, known.id());
            FindingsTables.insert(handle, known.id(), findings);
        });
    }

    /// Notes that a report of the case was met again.
    public synchronized void seen(StoredReport known, Arrival arrival) {
        custody.append("seen again", Map.of("sha256", arrival.origin().sha256(), "from", arrival.path()));
        write(handle -> ReportTable.insertSighting(handle, known.id(), arrival, run, now()));
    }

    /// Notes what did not become a report.
    public synchronized void problem(Offered.Problem problem) {
        write(handle -> ReportTable.insertProblem(handle, problem, run));
    }

    /// Reports whose words cannot be searched yet.
    public synchronized List<Integer> unindexed() {
        return read(SearchIndex::missing);
    }

    /// Makes the words of a report searchable.
    public synchronized void index(int report, Findings findings) {
        write(handle -> {
            SearchIndex.delete(handle, report);
            SearchIndex.insert(handle, report, findings);
        });
    }

    /// Whether a report was met at a path before.
    public synchronized boolean wasSeenAt(int report, String path) {
        return read(handle -> ReportTable.wasSeenAt(handle, report, path));
    }

    /// Notes what a person decided.
    public synchronized StoredJudgement judge(
            String by,
            String act,
            Optional<String> report,
            String subject,
            String detail,
            String reason,
            Optional<Integer> undoes) {
        StoredJudgement made = new StoredJudgement(
                read(JudgementTable::next), now().toString(), by, act, report, subject, detail, reason, undoes);
        Map<String, String> words = new HashMap<>(Map.of(
                "judgement", Integer.toString(made.id()), "by", by, "act", act, "subject", subject, "detail", detail));
        report.ifPresent(hash -> words.put("sha256", hash));
        if (!reason.isEmpty()) words.put("reason", reason);
        undoes.ifPresent(id -> words.put("undoes", Integer.toString(id)));
        custody.append("judged", words);
        write(handle -> JudgementTable.insert(handle, made));
        return made;
    }

    /// Notes that somebody looked at the list of reports.
    public synchronized void visited() {
        write(handle -> JudgementTable.visit(handle, now().toString()));
    }

    public synchronized List<StoredReport> reports() {
        return read(ReportTable::all);
    }

    public synchronized Offered offered() {
        return read(ReportTable::offered);
    }

    /// All findings of the case, in the order the reports were stored.
    public synchronized List<Findings> findings(Function<StoredReport, Document> documents) {
        return read(handle -> CaseView.findings(handle, documents));
    }

    private Instant now() {
        return clock.instant();
    }

    private void write(Consumer<Handle> work) {
        try {
            jdbi.useTransaction(handle -> {
                work.accept(handle);
                handle.createUpdate("insert into custody_head (id, lines, sha256) values (1, :lines, :sha256)"
                                + " on conflict (id) do update set lines = excluded.lines, sha256 = excluded.sha256")
                        .bind("lines", custody.head().lines())
                        .bind("sha256", custody.head().sha256())
                        .execute();
            });
        } catch (JdbiException e) {
            throw CaseFault.of(database, e);
        }
    }

    private <T> T read(Function<Handle, T> work) {
        try {
            return jdbi.withHandle(work::apply);
        } catch (JdbiException e) {
            throw CaseFault.of(database, e);
        }
    }

    @Override
    public synchronized void close() {
        try (lock;
                custody;
                connection) {
            custody.append("case closed", Map.of());
        } catch (SQLException e) {
            throw CaseFault.of(database, e);
        }
    }
}
