package org.rashomon.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Document;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Incident;
import org.rashomon.incident.Kind;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Value;
import org.rashomon.investigation.Findings;
import org.rashomon.language.Edtf;
import org.rashomon.language.PlaceMention;
import org.rashomon.language.TimeExpression;

/// Reads back what [FindingsTables] wrote, a query a table: all reports of a case at once, or one of them.
final class FindingsRows {
    private final Map<Integer, List<Speaker>> speakers;
    private final Map<Integer, List<Place>> places;
    private final Map<Integer, List<TimeExpression>> times;
    private final Map<Integer, List<Attribution>> attributions;
    private final Map<Integer, Map<Integer, List<Claim>>> claims = new HashMap<>();
    private final Map<Integer, List<Incident>> incidents;

    private record Place(PlaceMention mention, boolean listed) {}

    private interface Row<T> {
        T of(int report, ResultSet row) throws SQLException;
    }

    private final String which;

    /// All reports.
    FindingsRows(Handle handle) {
        this(handle, "");
    }

    /// One report.
    FindingsRows(Handle handle, int report) {
        this(handle, " where report = " + report);
    }

    private FindingsRows(Handle handle, String which) {
        this.which = which;
        speakers = byReport(handle, "speaker", (report, row) -> speaker(row));
        places = byReport(handle, "place", (report, row) -> place(row));
        times = byReport(handle, "time_expression", (report, row) -> time(row));
        attributions = byReport(handle, "attribution", this::attribution);
        handle.createQuery("select * from claim" + which + " order by report, incident, position")
                .map((row, context) -> claims.computeIfAbsent(row.getInt("report"), key -> new HashMap<>())
                        .computeIfAbsent(row.getInt("incident"), key -> new ArrayList<>())
                        .add(claim(row.getInt("report"), row)))
                .list();
        incidents = byReport(handle, "incident", this::incident);
    }

    Findings of(int report, String language, Document document) {
        return new Findings(
                document,
                language,
                attributions.getOrDefault(report, List.of()),
                incidents.getOrDefault(report, List.of()),
                times.getOrDefault(report, List.of()),
                places.getOrDefault(report, List.of()).stream()
                        .filter(Place::listed)
                        .map(Place::mention)
                        .toList());
    }

    private <T> Map<Integer, List<T>> byReport(Handle handle, String table, Row<T> mapper) {
        Map<Integer, List<T>> all = new HashMap<>();
        handle.createQuery("select * from " + table + which + " order by report, position")
                .map((row, context) -> {
                    int report = row.getInt("report");
                    return all.computeIfAbsent(report, key -> new ArrayList<>()).add(mapper.of(report, row));
                })
                .list();
        return all;
    }

    private static Speaker speaker(ResultSet row) throws SQLException {
        return new Speaker(
                Speaker.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                text(row, "role"),
                text(row, "affiliation"),
                text(row, "named_at").map(SpanText::one));
    }

    private static Place place(ResultSet row) throws SQLException {
        double lat = row.getDouble("lat");
        Optional<PlaceMention.Point> point =
                row.wasNull() ? Optional.empty() : Optional.of(new PlaceMention.Point(lat, row.getDouble("lon")));
        return new Place(
                new PlaceMention(
                        SpanText.one(row.getString("span")),
                        row.getString("name"),
                        PlaceMention.Kind.valueOf(row.getString("kind")),
                        text(row, "country"),
                        point),
                row.getInt("listed") == 1);
    }

    private static TimeExpression time(ResultSet row) throws SQLException {
        return new TimeExpression(
                SpanText.one(row.getString("span")),
                TimeExpression.Type.valueOf(row.getString("type")),
                row.getString("value"),
                text(row, "edtf").map(Edtf::new));
    }

    private Attribution attribution(int report, ResultSet row) throws SQLException {
        return new Attribution(
                row.getString("id"),
                SpanText.all(row.getString("source")),
                SpanText.all(row.getString("cue")),
                SpanText.all(row.getString("content")),
                Attribution.Form.valueOf(row.getString("form")),
                speakers.getOrDefault(report, List.of()).get(row.getInt("speaker")),
                Stance.valueOf(row.getString("stance")),
                text(row, "said_on").map(Edtf::new),
                text(row, "venue").map(SpanText::one),
                SpanText.all(row.getString("basis")),
                text(row, "inside"));
    }

    private Incident incident(int report, ResultSet row) throws SQLException {
        return new Incident(
                row.getString("id"),
                Kind.valueOf(row.getString("kind")),
                text(row, "happened").map(Edtf::new),
                text(row, "happened_at").map(SpanText::one),
                number(row, "located")
                        .map(places.getOrDefault(report, List.of())::get)
                        .map(Place::mention),
                number(row, "within")
                        .map(places.getOrDefault(report, List.of())::get)
                        .map(Place::mention),
                SpanText.all(row.getString("mentions")),
                claims.getOrDefault(report, Map.of()).getOrDefault(row.getInt("position"), List.of()));
    }

    private Claim claim(int report, ResultSet row) throws SQLException {
        return new Claim(
                Slot.valueOf(row.getString("slot")),
                value(row),
                number(row, "speaker")
                        .map(place -> speakers.getOrDefault(report, List.of()).get(place)),
                text(row, "attribution"),
                Stance.valueOf(row.getString("stance")),
                text(row, "hedge").map(SpanText::one),
                SpanText.one(row.getString("span")));
    }

    private static Value value(ResultSet row) throws SQLException {
        Optional<String> words = text(row, "words");
        if (words.isPresent()) return new Value.Words(words.get());
        Optional<String> day = text(row, "day");
        if (day.isPresent()) return new Value.When(new Edtf(day.get()));
        return new Value.Toll(count(row, "least"), count(row, "most"), row.getString("who"));
    }

    private static OptionalInt count(ResultSet row, String column) throws SQLException {
        Optional<Integer> number = number(row, column);
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
