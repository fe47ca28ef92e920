package org.rashomon.cli;

import java.util.List;
import java.util.Locale;
import org.rashomon.casefile.DatedEvent;
import org.rashomon.casefile.LeftOut;
import org.rashomon.coincidence.Analysis;
import org.rashomon.coincidence.Contrast;
import org.rashomon.coincidence.Description;
import org.rashomon.coincidence.LagProfile;
import org.rashomon.coincidence.Naive;
import org.rashomon.coincidence.Rotation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The answer for programs.
final class CoincidenceJson {
    private final JsonMapper json = new JsonMapper();

    ObjectNode of(CoincidenceAnswer it) {
        Analysis analysis = it.analysis();
        ObjectNode whole = json.createObjectNode();
        whole.put("verdict", analysis.verdict().name());
        whole.put("sentence", it.answer().sentence());
        whole.put("denominator", it.denominator().name().toLowerCase(Locale.ROOT));
        whole.putObject("a")
                .put("select", it.a().words())
                .put("events", it.watched().observed().a().size());
        whole.putObject("b")
                .put("select", it.b().words())
                .put("events", it.watched().observed().b().size());
        observed(whole.putObject("observed"), it);
        whole.put("regions", analysis.regions());
        contrast(whole, analysis.asked());
        ArrayNode adjusted = whole.putArray("adjusted");
        ArrayNode windows = whole.putArray("windows");
        for (Analysis.Tried tried : analysis.tried()) {
            adjusted.add(tried.adjusted());
            ObjectNode window = windows.addObject();
            contrast(window, tried.contrast());
            window.put("adjusted", tried.adjusted());
        }
        whole.put("detectable_ratio", analysis.detectable());
        ArrayNode strata = whole.putArray("strata");
        for (Contrast.Stratum stratum : analysis.asked().strata()) {
            if (stratum.after() == 0 && stratum.before() == 0) continue;
            strata.addObject()
                    .put("region", stratum.region())
                    .put("block", stratum.block())
                    .put("after", stratum.after())
                    .put("before", stratum.before());
        }
        analysis.description().ifPresent(description -> described(whole, description));
        leftOut(whole.putArray("left_out"), it.watched().leftOut());
        strings(whole.putArray("failed"), it.gathered().faults());
        strings(whole.putArray("notes"), it.gathered().notes());
        strings(whole.putArray("remarks"), it.answer().remarks());
        strings(whole.putArray("blind_spots"), it.answer().blindSpots());
        whole.put("seed", analysis.settings().seed());
        whole.put("draws", analysis.settings().draws());
        told(whole, it);
        return whole;
    }

    private static void observed(ObjectNode node, CoincidenceAnswer it) {
        if (!it.watched().isKnown()) return;
        var days = it.watched().days();
        if (it.gathered().counted()) {
            node.put("from", days.first()).put("to", days.last());
        } else {
            node.put("from", it.days().shown(days.first())).put("to", it.days().shown(days.last()));
        }
        node.put("days", days.count());
        node.put("said", it.watched().said());
    }

    private static void contrast(ObjectNode node, Contrast contrast) {
        node.put("days", contrast.window().last());
        node.put("km", contrast.window().km());
        node.put("used", contrast.used());
        node.put("after", contrast.after());
        node.put("before", contrast.before());
        node.put("ratio", contrast.ratio());
        node.putArray("interval").add(contrast.low()).add(contrast.high());
        node.put("p", contrast.p());
        node.put("least_p", contrast.leastP());
        node.put("same_day_pairs", contrast.sameDay());
    }

    private static void described(ObjectNode whole, Description description) {
        ObjectNode node = whole.putObject("description");
        rotation(node.putObject("pairs"), description.pairs());
        rotation(node.putObject("preceded"), description.preceded());
        node.put("followed", description.followed());
        rotation(node.putObject("same_day"), description.sameDay());
        Naive naive = description.naive();
        node.putObject("naive")
                .put("near_pairs", naive.near())
                .put("close_pairs", naive.close())
                .put("pairs", naive.both())
                .put("expected", naive.expected())
                .put("event_coincidence_p", naive.coincidence().precursorP());
        ArrayNode lags = whole.putArray("lag_profile");
        for (LagProfile.Point point : description.lags().points()) {
            lags.addObject()
                    .put("lag", point.lag())
                    .put("pairs", point.pairs())
                    .put("expected", point.expected())
                    .put("low", point.low())
                    .put("high", point.high());
        }
    }

    private static void rotation(ObjectNode node, Rotation rotation) {
        node.put("observed", rotation.observed());
        node.put("expected", rotation.expected());
        rotation.p().ifPresent(p -> node.put("p", p));
        rotation.excess().ifPresent(excess -> {
            node.put("ratio", excess.ratio());
            node.putArray("interval").add(excess.low()).add(excess.high());
        });
    }

    private static void leftOut(ArrayNode array, List<LeftOut> all) {
        all.forEach(
                one -> array.addObject().put("why", one.why()).put("a", one.a()).put("b", one.b()));
    }

    /// The events of a case with the words they rest on; a table has rows instead.
    private static void told(ObjectNode whole, CoincidenceAnswer it) {
        if (it.gathered().a().stream().allMatch(event -> event.words().isEmpty())
                && it.gathered().b().stream().allMatch(event -> event.words().isEmpty())) return;
        ArrayNode events = whole.putArray("events");
        told(events, "A", it.gathered().a(), it.days());
        told(events, "B", it.gathered().b(), it.days());
    }

    private static void told(ArrayNode events, String sort, List<DatedEvent> all, WatchedDays days) {
        for (DatedEvent event : all) {
            ObjectNode node = events.addObject();
            node.put("sort", sort).put("incident", event.id());
            node.put("from", days.shown(event.first())).put("to", days.shown(event.last()));
            node.put("lat", event.place().lat()).put("lon", event.place().lon());
            ArrayNode words = node.putArray("words");
            for (DatedEvent.Told told : event.words()) {
                ObjectNode one = words.addObject();
                one.put("doc", told.report()).put("slot", told.slot());
                one.putArray("span").add(told.span().start()).add(told.span().end());
                one.put("words", Words.oneLine(told.words()));
            }
        }
    }

    private static void strings(ArrayNode array, List<String> all) {
        all.forEach(array::add);
    }
}
