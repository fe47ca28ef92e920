package org.rashomon.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.coincidence.Analysis;
import org.rashomon.coincidence.Answer;
import org.rashomon.coincidence.Denominator;
import org.rashomon.coincidence.QuotedAnswer;
import org.rashomon.coincidence.Settings;
import org.rashomon.coincidence.Window;
import org.rashomon.dossier.coincidence.AskedCoincidence;
import org.rashomon.incident.SharedIncident;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A question about coincidence, as a person asks it and as a case keeps it.
///
/// @param a what may be followed: `kind=airstrike`, see [Selector]; "" where rates are given
/// @param b what may follow
/// @param days how many days after A still count; the day itself counts for quoted cases alone
/// @param grid whether sixteen windows are tried
/// @param observed which days were watched: `2016-01-01/2016-12-31`; empty for the first event to the last
/// @param rates for quoted cases: on what share of days B happens near each, as somebody counted it elsewhere
/// @param of for quoted cases: how many A events there were in all, if that is known
public record CoincidenceQuestion(
        String a,
        String b,
        Denominator outOf,
        int days,
        double km,
        boolean grid,
        Optional<String> observed,
        int draws,
        long seed,
        List<Double> rates,
        Optional<Integer> of) {
    /// How many days after A count if nobody says so.
    public static final int DAYS = 3;

    public static final double KM = 10;

    private static final int MOST_DAYS = 30;
    private static final int MOST_KM = 1_000;
    private static final int FEWEST_DRAWS = 99;
    private static final int MOST_DRAWS = 1_000_000;

    /// @throws IllegalArgumentException when it cannot be asked, with a message for people
    public CoincidenceQuestion {
        rates = List.copyOf(rates);
        boolean quoted = outOf == Denominator.QUOTED;
        if (!(km > 0 && km <= MOST_KM)) {
            throw new IllegalArgumentException("--km %s: say a number above 0 and up to %d.".formatted(km, MOST_KM));
        }
        if (days == 0 && !quoted) {
            throw new IllegalArgumentException(
                    "--days 0: events of one day have no known order, so nothing follows on the day itself. Say at least 1.");
        }
        if (days > MOST_DAYS || days < 0) {
            throw new IllegalArgumentException("--days %d: say 1 to %d.".formatted(days, MOST_DAYS));
        }
        if (draws < FEWEST_DRAWS || draws > MOST_DRAWS) {
            throw new IllegalArgumentException("--draws %d: say %d to %d.".formatted(draws, FEWEST_DRAWS, MOST_DRAWS));
        }
        if (!rates.isEmpty() && !quoted) {
            throw new IllegalArgumentException("--rate goes with --denominator quoted.");
        }
    }

    /// A question about events of a case, everything else as it is if nobody says so.
    public CoincidenceQuestion(
            String a, String b, Denominator outOf, int days, double km, boolean grid, Optional<String> observed) {
        this(a, b, outOf, days, km, grid, observed, Settings.DRAWS, Settings.SEED, List.of(), Optional.empty());
    }

    /// @throws IllegalArgumentException when it selects nothing, with a message for people
    public Selector selectorOfA() {
        return selector("--a", a);
    }

    public Selector selectorOfB() {
        return selector("--b", b);
    }

    private static Selector selector(String option, String words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s is missing. Say which events are meant: %s kind=airstrike,perpetrator=NAME; with --events: %s class=A"
                            .formatted(option, option, option));
        }
        return Selector.parse(option, words);
    }

    /// Which of the gathered events can be tested.
    public Gathered.Watched watched(Gathered gathered) {
        return gathered.watched(observed.map(new WatchedDays(gathered.counted())::parse), km);
    }

    public Analysis analysis(Gathered.Watched watched) {
        return Analysis.of(
                watched.observed(),
                new Settings(Window.after(days, km), grid ? Settings.GRID : List.of(), draws, seed));
    }

    /// What the claim calculator says of rates that were given.
    public QuotedAnswer ofRates() {
        return QuotedAnswer.given(rates, days, of);
    }

    /// What the claim calculator says when it counts the rates itself.
    ///
    /// @throws IllegalArgumentException when no A event has a day and a place, with a message for people
    public QuotedAnswer ofEvents(Gathered gathered) {
        Gathered.Watched watched = watched(gathered);
        if (watched.observed().a().isEmpty()) {
            throw new IllegalArgumentException("--a names no event that has a day and a place, so there is nothing to"
                    + " calculate. " + String.join(" ", gathered.notes()));
        }
        return QuotedAnswer.counted(watched.observed(), days, km, of);
    }

    /// Answers it over the incidents of a case.
    ///
    /// @throws IllegalArgumentException when it cannot be answered, with a message for people
    public AskedCoincidence.Outcome answer(List<SharedIncident> incidents) {
        if (!rates.isEmpty()) return new AskedCoincidence.Quoted(ofRates());
        Gathered gathered = CaseEvents.of(incidents, selectorOfA(), selectorOfB());
        if (outOf == Denominator.QUOTED) return new AskedCoincidence.Quoted(ofEvents(gathered));
        Gathered.Watched watched = watched(gathered);
        Analysis analysis = analysis(watched);
        Optional<AskedCoincidence.Watched> days = watched.isKnown()
                ? Optional.of(new AskedCoincidence.Watched(
                        LocalDate.ofEpochDay(watched.days().first()),
                        LocalDate.ofEpochDay(watched.days().last()),
                        watched.said()))
                : Optional.empty();
        return new AskedCoincidence.Tested(analysis, Answer.of(analysis, outOf), days, watched.leftOut());
    }

    /// As the case keeps it: a JSON object.
    String written() {
        ObjectNode node = new JsonMapper().createObjectNode();
        if (!a.isEmpty()) node.put("a", a);
        if (!b.isEmpty()) node.put("b", b);
        node.put("denominator", outOf.name().toLowerCase(Locale.ROOT));
        node.put("days", days).put("km", km).put("grid", grid);
        observed.ifPresent(words -> node.put("observed", words));
        node.put("draws", draws).put("seed", seed);
        if (!rates.isEmpty()) rates.forEach(node.putArray("rates")::add);
        of.ifPresent(number -> node.put("of", number));
        return node.toString();
    }

    static CoincidenceQuestion read(String written) {
        JsonNode node = new JsonMapper().readTree(written);
        List<Double> rates = new ArrayList<>();
        node.path("rates").forEach(rate -> rates.add(rate.asDouble()));
        return new CoincidenceQuestion(
                node.path("a").asString(""),
                node.path("b").asString(""),
                Denominator.valueOf(node.get("denominator").asString().toUpperCase(Locale.ROOT)),
                node.get("days").asInt(),
                node.get("km").asDouble(),
                node.get("grid").asBoolean(),
                node.has("observed") ? Optional.of(node.get("observed").asString()) : Optional.empty(),
                node.get("draws").asInt(),
                node.get("seed").asLong(),
                rates,
                node.has("of") ? Optional.of(node.get("of").asInt()) : Optional.empty());
    }
}
