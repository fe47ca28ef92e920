package org.rashomon.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Reports a page at a time. Counts are asked for the reports of the page alone.
final class ReportList {
    private ReportList() {}

    static int count(Handle handle, ReportQuery wanted) {
        return bound(
                        handle.createQuery("select count(*) from report r"
                                + (wanted.since().isPresent() ? " join run n on n.id = r.run" : "") + where(wanted)),
                        wanted)
                .mapTo(Integer.class)
                .one();
    }

    static List<ListedReport> page(Handle handle, ReportQuery wanted) {
        Map<Integer, String> added = new LinkedHashMap<>();
        bound(
                        handle.createQuery("select r.id, n.started_at from report r join run n on n.id = r.run"
                                + where(wanted) + " order by " + wanted.order().sql + " limit :most offset :from"),
                        wanted)
                .bind("most", wanted.most())
                .bind("from", wanted.from())
                .map((row, context) -> added.put(row.getInt(1), row.getString(2)) == null)
                .list();
        if (added.isEmpty()) return List.of();
        List<Integer> ids = List.copyOf(added.keySet());
        Map<Integer, StoredReport> reports =
                ReportTable.some(handle, ids).stream().collect(Collectors.toMap(StoredReport::id, one -> one));
        Map<Integer, Integer> statements = counted(handle, "attribution", ids);
        Map<Integer, Integer> incidents = counted(handle, "incident", ids);
        Map<Integer, List<String>> paths = handle
                .createQuery("select report, path from sighting where report in (<ids>) order by id")
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(row.getInt(1), row.getString(2)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<String, Integer> judged = handle.createQuery(
                        "select report, count(*) from judgement where report in (<hashes>) group by report")
                .bindList(
                        "hashes",
                        reports.values().stream()
                                .map(one -> one.origin().sha256())
                                .toList())
                .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
        List<ListedReport> page = new ArrayList<>();
        for (int id : ids) {
            StoredReport report = reports.get(id);
            if (report == null) continue;
            page.add(new ListedReport(
                    report,
                    statements.getOrDefault(id, 0),
                    incidents.getOrDefault(id, 0),
                    paths.getOrDefault(id, List.of()),
                    judged.getOrDefault(report.origin().sha256(), 0),
                    added.getOrDefault(id, "")));
        }
        return page;
    }

    private static Map<Integer, Integer> counted(Handle handle, String table, List<Integer> ids) {
        return handle.createQuery("select report, count(*) from " + table + " where report in (<ids>) group by report")
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(row.getInt(1), row.getInt(2)))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static String where(ReportQuery wanted) {
        List<String> conditions = new ArrayList<>();
        conditions.add(
                switch (wanted.which()) {
                    case ALL -> "1 = 1";
                    case DOUBLED -> "r.id in (select report from sighting group by report having count(*) > 1)";
                    case NOT_ANALYSED -> "r.language <> 'en'";
                    case JUDGED -> "exists (select 1 from judgement j where j.report = r.sha256)";
                });
        if (wanted.since().isPresent()) conditions.add("n.started_at > :since");
        if (wanted.words().isPresent()) {
            conditions.add(
                    "(lower(r.name) like :words escape '!' or lower(coalesce(r.outlet, '')) like :words escape '!'"
                            + " or exists (select 1 from sighting s where s.report = r.id and lower(s.path) like :words escape '!'))");
        }
        return " where " + String.join(" and ", conditions);
    }

    private static Query bound(Query query, ReportQuery wanted) {
        wanted.since().ifPresent(at -> query.bind("since", at));
        wanted.words().ifPresent(words -> query.bind("words", "%" + escaped(words) + "%"));
        return query;
    }

    private static String escaped(String words) {
        return words.toLowerCase(java.util.Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
