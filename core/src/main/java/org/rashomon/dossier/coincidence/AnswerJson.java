package org.rashomon.dossier.coincidence;

import java.util.List;
import org.rashomon.coincidence.Analysis;
import org.rashomon.coincidence.Answer;
import org.rashomon.coincidence.ClaimCalculator;
import org.rashomon.coincidence.Contrast;
import org.rashomon.coincidence.Description;
import org.rashomon.coincidence.LagProfile;
import org.rashomon.coincidence.LeftOut;
import org.rashomon.coincidence.Naive;
import org.rashomon.coincidence.QuotedAnswer;
import org.rashomon.coincidence.Rotation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// All numbers of an answer for programs, the same from the command line and in `dossier.json`.
public final class AnswerJson {
    private AnswerJson() {}

    /// Puts an answer's numbers into an object.
    public static void put(Analysis analysis, Answer answer, List<LeftOut> leftOut, ObjectNode whole) {
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
        ArrayNode left = whole.putArray("left_out");
        leftOut.forEach(
                one -> left.addObject().put("why", one.why()).put("a", one.a()).put("b", one.b()));
        strings(whole, "remarks", answer.remarks());
        strings(whole, "blind_spots", answer.blindSpots());
        whole.put("seed", analysis.settings().seed());
        whole.put("draws", analysis.settings().draws());
    }

    /// Puts what the claim calculator says into an object.
    public static void put(QuotedAnswer answer, ObjectNode whole) {
        ClaimCalculator claim = answer.claim();
        whole.put("named", claim.rates().size());
        whole.put("matches", answer.matches());
        whole.put("days", answer.days());
        ArrayNode rates = whole.putArray("rates");
        claim.rates().forEach(rates::add);
        whole.put("by_chance", claim.atLeast(answer.matches()));
        whole.put("all_by_chance", claim.allByChance());
        whole.put("mean_rate", claim.meanRate());
        claim.enough().ifPresent(enough -> whole.put("enough", enough));
        answer.of().ifPresent(events -> whole.put("of", events).put("at_least", claim.atLeastAmong(events)));
    }

    private static void strings(ObjectNode whole, String name, List<String> all) {
        ArrayNode array = whole.putArray(name);
        all.forEach(array::add);
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
}
