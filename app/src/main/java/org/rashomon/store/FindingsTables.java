package org.rashomon.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Incident;
import org.rashomon.incident.Value;
import org.rashomon.investigation.Findings;
import org.rashomon.language.Edtf;
import org.rashomon.language.PlaceMention;
import org.rashomon.language.TimeExpression;

/// Writes what was found in one report. [FindingsRows] reads it back.
final class FindingsTables {
    private static final List<String> CHILDREN_FIRST =
            List.of("claim", "incident", "attribution", "time_expression", "place", "speaker");

    private FindingsTables() {}

    static void delete(Handle handle, int report) {
        SearchIndex.delete(handle, report);
        for (String table : CHILDREN_FIRST) {
            handle.createUpdate("delete from " + table + " where report = :report")
                    .bind("report", report)
                    .execute();
        }
    }

    static void insert(Handle handle, int report, Findings findings) {
        Numbering<Speaker> speakers = new Numbering<>();
        findings.attributions().forEach(one -> speakers.add(one.speaker()));
        findings.incidents()
                .forEach(one -> one.claims().forEach(claim -> claim.by().ifPresent(speakers::add)));
        Numbering<PlaceMention> places = new Numbering<>();
        findings.places().forEach(places::append);
        int listed = places.inOrder().size();
        for (Incident incident : findings.incidents()) {
            incident.where().ifPresent(places::add);
            incident.within().ifPresent(places::add);
        }
        insertSpeakers(handle, report, speakers.inOrder());
        insertPlaces(handle, report, places.inOrder(), listed);
        insertTimes(handle, report, findings.times());
        insertAttributions(handle, report, findings.attributions(), speakers);
        insertIncidents(handle, report, findings.incidents(), places);
        insertClaims(handle, report, findings.incidents(), speakers);
        SearchIndex.insert(handle, report, findings);
    }

    private static void insertSpeakers(Handle handle, int report, List<Speaker> speakers) {
        PreparedBatch batch =
                handle.prepareBatch("insert into speaker (report, position, kind, name, role, affiliation, named_at)"
                        + " values (:report, :position, :kind, :name, :role, :affiliation, :named_at)");
        for (int i = 0; i < speakers.size(); i++) {
            Speaker one = speakers.get(i);
            batch.bind("report", report)
                    .bind("position", i)
                    .bind("kind", one.kind().name())
                    .bind("name", one.name())
                    .bind("role", one.role())
                    .bind("affiliation", one.affiliation())
                    .bind("named_at", one.namedAt().map(SpanText::of))
                    .add();
        }
        execute(batch);
    }

    private static void insertPlaces(Handle handle, int report, List<PlaceMention> places, int listed) {
        PreparedBatch batch =
                handle.prepareBatch("insert into place (report, position, listed, span, name, kind, country, lat, lon)"
                        + " values (:report, :position, :listed, :span, :name, :kind, :country, :lat, :lon)");
        for (int i = 0; i < places.size(); i++) {
            PlaceMention one = places.get(i);
            batch.bind("report", report)
                    .bind("position", i)
                    .bind("listed", i < listed ? 1 : 0)
                    .bind("span", SpanText.of(one.span()))
                    .bind("name", one.name())
                    .bind("kind", one.kind().name())
                    .bind("country", one.country())
                    .bind("lat", one.point().map(PlaceMention.Point::lat))
                    .bind("lon", one.point().map(PlaceMention.Point::lon))
                    .add();
        }
        execute(batch);
    }

    private static void insertTimes(Handle handle, int report, List<TimeExpression> times) {
        PreparedBatch batch =
                handle.prepareBatch("insert into time_expression (report, position, span, type, value, edtf)"
                        + " values (:report, :position, :span, :type, :value, :edtf)");
        for (int i = 0; i < times.size(); i++) {
            TimeExpression one = times.get(i);
            batch.bind("report", report)
                    .bind("position", i)
                    .bind("span", SpanText.of(one.span()))
                    .bind("type", one.type().name())
                    .bind("value", one.value())
                    .bind("edtf", one.edtf().map(Edtf::text))
                    .add();
        }
        execute(batch);
    }

    private static void insertAttributions(
            Handle handle, int report, List<Attribution> attributions, Numbering<Speaker> speakers) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into attribution (report, position, id, source, cue, content, form, speaker, stance, said_on, venue, basis, inside)"
                        + " values (:report, :position, :id, :source, :cue, :content, :form, :speaker, :stance, :said_on, :venue, :basis, :inside)");
        for (int i = 0; i < attributions.size(); i++) {
            Attribution one = attributions.get(i);
            batch.bind("report", report)
                    .bind("position", i)
                    .bind("id", one.id())
                    .bind("source", SpanText.of(one.source()))
                    .bind("cue", SpanText.of(one.cue()))
                    .bind("content", SpanText.of(one.content()))
                    .bind("form", one.form().name())
                    .bind("speaker", speakers.of(one.speaker()))
                    .bind("stance", one.stance().name())
                    .bind("said_on", one.saidOn().map(Edtf::text))
                    .bind("venue", one.venue().map(SpanText::of))
                    .bind("basis", SpanText.of(one.basis()))
                    .bind("inside", one.inside())
                    .add();
        }
        execute(batch);
    }

    private static void insertIncidents(
            Handle handle, int report, List<Incident> incidents, Numbering<PlaceMention> places) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into incident (report, position, id, kind, happened, earliest, latest, happened_at, located, within, mentions)"
                        + " values (:report, :position, :id, :kind, :happened, :earliest, :latest, :happened_at, :located, :within, :mentions)");
        for (int i = 0; i < incidents.size(); i++) {
            Incident one = incidents.get(i);
            batch.bind("report", report)
                    .bind("position", i)
                    .bind("id", one.id())
                    .bind("kind", one.kind().name())
                    .bind("happened", one.when().map(Edtf::text))
                    .bind("earliest", one.when().flatMap(Edtf::earliest).map(Object::toString))
                    .bind("latest", one.when().flatMap(Edtf::latest).map(Object::toString))
                    .bind("happened_at", one.whenAt().map(SpanText::of))
                    .bind("located", one.where().map(places::of))
                    .bind("within", one.within().map(places::of))
                    .bind("mentions", SpanText.of(one.mentions()))
                    .add();
        }
        execute(batch);
    }

    private static void insertClaims(Handle handle, int report, List<Incident> incidents, Numbering<Speaker> speakers) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into claim (report, incident, position, slot, least, most, who, words, day, speaker, attribution, stance, hedge, span)"
                        + " values (:report, :incident, :position, :slot, :least, :most, :who, :words, :day, :speaker, :attribution, :stance, :hedge, :span)");
        for (int i = 0; i < incidents.size(); i++) {
            List<Claim> claims = incidents.get(i).claims();
            for (int j = 0; j < claims.size(); j++) {
                Claim one = claims.get(j);
                batch.bind("report", report)
                        .bind("incident", i)
                        .bind("position", j)
                        .bind("slot", one.slot().name())
                        .bind("speaker", one.by().map(speakers::of))
                        .bind("attribution", one.attribution())
                        .bind("stance", one.stance().name())
                        .bind("hedge", one.hedge().map(SpanText::of))
                        .bind("span", SpanText.of(one.span()));
                bindValue(batch, one.value());
                batch.add();
            }
        }
        execute(batch);
    }

    private static void bindValue(PreparedBatch batch, Value value) {
        OptionalInt least = OptionalInt.empty();
        OptionalInt most = OptionalInt.empty();
        Optional<String> who = Optional.empty();
        Optional<String> words = Optional.empty();
        Optional<String> day = Optional.empty();
        switch (value) {
            case Value.Toll toll -> {
                least = toll.min();
                most = toll.max();
                who = Optional.of(toll.who());
            }
            case Value.Words(String text) -> words = Optional.of(text);
            case Value.When(Edtf date) -> day = Optional.of(date.text());
        }
        batch.bind("least", least)
                .bind("most", most)
                .bind("who", who)
                .bind("words", words)
                .bind("day", day);
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) batch.execute();
    }
}
