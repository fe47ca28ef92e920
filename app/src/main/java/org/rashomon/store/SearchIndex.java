package org.rashomon.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.document.Span;
import org.rashomon.investigation.Findings;

/// The words of a case, to be searched: SQLite's FTS5. Made of what is in the case and made again from it, so it is
/// no migration's; it is the only part of the schema that PostgreSQL does not share.
///
/// The row of a statement or speaker is the report's number times [#ROOM] and its place in the report, so that all
/// rows of a report are found without an index of their own.
final class SearchIndex {
    private static final long ROOM = 100_000;
    private static final String WORDS = "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'";

    /// Around found words in an excerpt; signs that no text of ours holds, since intake takes controls out.
    static final char FOUND = '\u0001';

    static final char END = '\u0002';

    private static final Pattern PART = Pattern.compile("\"([^\"]+)\"?|(\\S+)");

    private SearchIndex() {}

    /// An index that was made otherwise is made anew: what is not in it is put into it when the case is opened.
    static void create(Handle handle) {
        List<String> made = handle.createQuery(
                        "select name from sqlite_master where name in ('find_source', 'find_statement', 'find_speaker')"
                                + " and sql not like '%' || :words || '%'")
                .bind("words", WORDS)
                .mapTo(String.class)
                .list();
        made.forEach(name -> handle.execute("drop table " + name));
        handle.execute("create virtual table if not exists find_source using fts5 (words, " + WORDS + ")");
        handle.execute("create virtual table if not exists find_statement using fts5 (words, " + WORDS + ")");
        handle.execute("create virtual table if not exists find_speaker using fts5 (words, " + WORDS + ")");
    }

    static void delete(Handle handle, int report) {
        handle.createUpdate("delete from find_source where rowid = :report")
                .bind("report", report)
                .execute();
        for (String table : List.of("find_statement", "find_speaker")) {
            handle.createUpdate("delete from " + table + " where rowid between :first and :last")
                    .bind("first", report * ROOM)
                    .bind("last", report * ROOM + ROOM - 1)
                    .execute();
        }
    }

    static void insert(Handle handle, int report, Findings findings) {
        handle.createUpdate("insert into find_source (rowid, words) values (:report, :words)")
                .bind("report", report)
                .bind("words", findings.document().text())
                .execute();
        List<String> statements = new ArrayList<>();
        List<String> speakers = new ArrayList<>();
        for (Attribution one : findings.attributions()) {
            statements.add(words(findings, one.content()));
            if (one.speaker().isResolved() && !speakers.contains(words(one.speaker())))
                speakers.add(words(one.speaker()));
        }
        insert(handle, "find_statement", report, statements);
        insert(handle, "find_speaker", report, speakers);
    }

    private static void insert(Handle handle, String table, int report, List<String> rows) {
        if (rows.isEmpty()) return;
        PreparedBatch batch = handle.prepareBatch("insert into " + table + " (rowid, words) values (:row, :words)");
        for (int i = 0; i < rows.size() && i < ROOM; i++) {
            batch.bind("row", report * ROOM + i).bind("words", rows.get(i)).add();
        }
        batch.execute();
    }

    private static String words(Findings findings, List<Span> spans) {
        return spans.stream().map(findings.document()::at).collect(Collectors.joining(" … "));
    }

    private static String words(Speaker speaker) {
        return speaker.name()
                + speaker.role().map(role -> ", " + role).orElse("")
                + speaker.affiliation().map(body -> ", " + body).orElse("");
    }

    /// Reports that are not in the index: of a case from before there was one.
    static List<Integer> missing(Handle handle) {
        return handle.createQuery(
                        "select id from report where id not in (select id from find_source_docsize) order by id")
                .mapTo(Integer.class)
                .list();
    }

    /// The best reports, the latest statements and the speakers that hold all the words; the last word may be the
    /// beginning of one. Nothing when there are no words.
    static List<Hit> search(Handle handle, String typed, int most) {
        Optional<String> match = match(typed);
        if (match.isEmpty()) return List.of();
        List<Hit> hits = new ArrayList<>();
        hits.addAll(handle.createQuery("select min(rowid) as row, count(*) as times, words from"
                        + " (select rowid, words from find_speaker where find_speaker match :match limit 1500)"
                        + " group by lower(words) order by times desc, words limit :most")
                .bind("match", match.get())
                .bind("most", most)
                .map((row, context) -> new Hit(
                        Hit.Kind.SPEAKER,
                        (int) (row.getLong("row") / ROOM),
                        "",
                        row.getString("words"),
                        row.getInt("times")))
                .list());
        hits.addAll(handle.createQuery("select f.rowid as row, a.id as id, s.name as name,"
                        + " snippet(find_statement, 0, char(1), char(2), '…', 24) as words"
                        + " from find_statement f"
                        + " join attribution a on a.report = f.rowid / 100000 and a.position = f.rowid % 100000"
                        + " join speaker s on s.report = a.report and s.position = a.speaker"
                        + " where find_statement match :match order by f.rowid desc limit :most")
                .bind("match", match.get())
                .bind("most", most)
                .map((row, context) -> new Hit(
                        Hit.Kind.STATEMENT,
                        (int) (row.getLong("row") / ROOM),
                        row.getString("id") + "\t" + row.getString("name"),
                        row.getString("words"),
                        1))
                .list());
        hits.addAll(handle.createQuery("select f.rowid as row, r.name as name, r.outlet as outlet,"
                        + " snippet(find_source, 0, char(1), char(2), '…', 20) as words"
                        + " from find_source f join report r on r.id = f.rowid"
                        + " where find_source match :match order by f.rowid desc limit :most")
                .bind("match", match.get())
                .bind("most", most)
                .map((row, context) -> new Hit(
                        Hit.Kind.SOURCE,
                        row.getInt("row"),
                        Optional.ofNullable(row.getString("outlet")).orElse("") + "\t" + row.getString("name"),
                        row.getString("words"),
                        1))
                .list());
        return hits;
    }

    /// What a person typed, as FTS5 asks: every word in quotation marks, so that none is taken for an operator.
    static Optional<String> match(String typed) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(typed);
        boolean open = false;
        while (part.find()) {
            String words = (part.group(1) == null ? part.group(2) : part.group(1))
                    .replace("\"", " ")
                    .replace('\0', ' ');
            if (words.codePoints().noneMatch(Character::isLetterOrDigit)) continue;
            parts.add("\"" + words + "\"");
            open = part.group(1) == null || !part.group().endsWith("\"");
        }
        if (parts.isEmpty()) return Optional.empty();
        return Optional.of(String.join(" ", parts) + (open && !typed.endsWith(" ") ? "*" : ""));
    }
}
