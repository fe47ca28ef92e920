package org.rashomon.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.rashomon.document.Origin;
import org.rashomon.investigation.Findings;

/// The statements about runs, originals, reports, sightings, notes and problems.
final class ReportTable {
    private ReportTable() {}

    static int insertRun(Handle handle, Instant at, String program, int engine) {
        int id = next(handle, "run");
        handle.createUpdate("insert into run (id, started_at, program, engine) values (:id, :at, :program, :engine)")
                .bind("id", id)
                .bind("at", at.toString())
                .bind("program", program)
                .bind("engine", engine)
                .execute();
        return id;
    }

    /// Whether it is new.
    static boolean insertOriginal(Handle handle, Originals.Kept kept, Instant at) {
        return handle.createUpdate(
                                "insert into original (sha256, size, kept_at) values (:sha256, :size, :at) on conflict (sha256) do nothing")
                        .bind("sha256", kept.sha256())
                        .bind("size", kept.size())
                        .bind("at", at.toString())
                        .execute()
                > 0;
    }

    /// The id of the new report.
    static int insert(Handle handle, Arrival arrival, Findings findings, int engine, int run) {
        int id = next(handle, "report");
        bound(
                        handle,
                        "insert into report (id, name, sha256, original, byte_start, byte_end, recipe, outlet, published, published_from, url, language, engine, run)"
                                + " values (:id, :name, :sha256, :original, :start, :end, :recipe, :outlet, :published, :published_from, :url, :language, :engine, :run)",
                        arrival,
                        findings,
                        engine,
                        run)
                .bind("id", id)
                .bind("name", freeName(handle, arrival.origin().id()))
                .bind("sha256", arrival.origin().sha256())
                .bind("original", arrival.original())
                .bind("start", arrival.start())
                .bind("end", arrival.end())
                .execute();
        insertNotes(handle, id, arrival.notes());
        return id;
    }

    /// Writes anew how a known report was read.
    static void update(Handle handle, int id, Arrival arrival, Findings findings, int engine, int run) {
        bound(
                        handle,
                        "update report set recipe = :recipe, outlet = :outlet, published = :published, published_from = :published_from, url = :url,"
                                + " language = :language, engine = :engine, run = :run where id = :id",
                        arrival,
                        findings,
                        engine,
                        run)
                .bind("id", id)
                .execute();
        handle.createUpdate("delete from note where report = :id")
                .bind("id", id)
                .execute();
        insertNotes(handle, id, arrival.notes());
    }

    static void updateReading(Handle handle, int id, String language, int engine, int run) {
        handle.createUpdate("update report set language = :language, engine = :engine, run = :run where id = :id")
                .bind("language", language)
                .bind("engine", engine)
                .bind("run", run)
                .bind("id", id)
                .execute();
    }

    private static Update bound(Handle handle, String sql, Arrival arrival, Findings findings, int engine, int run) {
        return handle.createUpdate(sql)
                .bind("recipe", arrival.recipe())
                .bind("outlet", arrival.origin().outlet())
                .bind("published", arrival.published())
                .bind("published_from", arrival.origin().publishedFrom())
                .bind("url", arrival.origin().url())
                .bind("language", findings.language())
                .bind("engine", engine)
                .bind("run", run);
    }

    private static void insertNotes(Handle handle, int report, List<String> notes) {
        for (int i = 0; i < notes.size(); i++) {
            handle.createUpdate("insert into note (report, position, words) values (:report, :position, :words)")
                    .bind("report", report)
                    .bind("position", i)
                    .bind("words", notes.get(i))
                    .execute();
        }
    }

    static void insertSighting(Handle handle, int report, Arrival arrival, int run, Instant at) {
        handle.createUpdate("insert into sighting (id, report, path, outlet, published, run, seen_at)"
                        + " values (:id, :report, :path, :outlet, :published, :run, :at)")
                .bind("id", next(handle, "sighting"))
                .bind("report", report)
                .bind("path", arrival.path())
                .bind("outlet", arrival.origin().outlet())
                .bind("published", arrival.published())
                .bind("run", run)
                .bind("at", at.toString())
                .execute();
        deleteProblem(handle, arrival.path());
    }

    /// The newest word about a name stands for all before it.
    static void insertProblem(Handle handle, Offered.Problem problem, int run) {
        deleteProblem(handle, problem.name());
        handle.createUpdate("insert into problem (id, run, name, state, why) values (:id, :run, :name, :state, :why)")
                .bind("id", next(handle, "problem"))
                .bind("run", run)
                .bind("name", problem.name())
                .bind("state", problem.state())
                .bind("why", problem.why())
                .execute();
    }

    private static void deleteProblem(Handle handle, String name) {
        handle.createUpdate("delete from problem where name = :name")
                .bind("name", name)
                .execute();
    }

    static List<StoredReport> all(Handle handle) {
        Map<Integer, List<String>> notes = handle
                .createQuery("select report, words from note order by report, position")
                .map((row, context) -> Map.entry(row.getInt("report"), row.getString("words")))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return handle.createQuery("select * from report order by id")
                .map((row, context) -> report(row, notes.getOrDefault(row.getInt("id"), List.of())))
                .list();
    }

    static List<StoredReport> some(Handle handle, List<Integer> ids) {
        Map<Integer, List<String>> notes = handle
                .createQuery("select report, words from note where report in (<ids>) order by report, position")
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(row.getInt("report"), row.getString("words")))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return handle.createQuery("select * from report where id in (<ids>) order by id")
                .bindList("ids", ids)
                .map((row, context) -> report(row, notes.getOrDefault(row.getInt("id"), List.of())))
                .list();
    }

    static Optional<StoredReport> bySha256(Handle handle, String sha256) {
        List<String> notes = handle.createQuery("select words from note where report in"
                        + " (select id from report where sha256 = :sha256) order by position")
                .bind("sha256", sha256)
                .mapTo(String.class)
                .list();
        return handle.createQuery("select * from report where sha256 = :sha256")
                .bind("sha256", sha256)
                .map((row, context) -> report(row, notes))
                .findOne();
    }

    private static StoredReport report(ResultSet row, List<String> notes) throws SQLException {
        Origin origin = new Origin(
                row.getString("name"),
                row.getString("sha256"),
                Optional.ofNullable(row.getString("outlet")),
                Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
                Optional.ofNullable(row.getString("published_from")),
                Optional.ofNullable(row.getString("url")));
        return new StoredReport(
                row.getInt("id"),
                row.getString("original"),
                row.getLong("byte_start"),
                row.getLong("byte_end"),
                row.getString("recipe"),
                origin,
                row.getString("language"),
                row.getInt("engine"),
                notes);
    }

    static Offered offered(Handle handle) {
        return new Offered(
                handle.createQuery("select report, path from sighting order by id")
                        .map((row, context) -> new Offered.Sighting(row.getInt("report"), row.getString("path")))
                        .list(),
                problems(handle));
    }

    static List<Offered.Problem> problems(Handle handle) {
        return handle.createQuery("select name, state, why from problem order by id")
                .map((row, context) ->
                        new Offered.Problem(row.getString("name"), row.getString("state"), row.getString("why")))
                .list();
    }

    static boolean wasSeenAt(Handle handle, int report, String path) {
        return handle.createQuery("select count(*) from sighting where report = :report and path = :path")
                        .bind("report", report)
                        .bind("path", path)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    static List<String> originals(Handle handle) {
        return handle.createQuery("select sha256 from original order by sha256")
                .mapTo(String.class)
                .list();
    }

    /// `1958`; of the second report of that id `1958 (2)`.
    private static String freeName(Handle handle, String wanted) {
        String name = wanted;
        for (int number = 2; isTaken(handle, name); number++) name = "%s (%d)".formatted(wanted, number);
        return name;
    }

    private static boolean isTaken(Handle handle, String name) {
        return handle.createQuery("select count(*) from report where name = :name")
                        .bind("name", name)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /// One process writes at a time, so counting up is enough.
    private static int next(Handle handle, String table) {
        return handle.createQuery("select coalesce(max(id), 0) + 1 from " + table)
                .mapTo(Integer.class)
                .one();
    }
}
