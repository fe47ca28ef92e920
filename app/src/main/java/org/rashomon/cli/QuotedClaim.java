package org.rashomon.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rashomon.casefile.Gathered;
import org.rashomon.coincidence.ClaimCalculator;
import org.rashomon.coincidence.Event;
import org.rashomon.coincidence.Window;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The claim calculator: somebody names a few coincidences; how likely are they by chance? Nothing is tested.
final class QuotedClaim {
    private static final List<String> IN_WORDS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final Supplier<Gathered> events;
    private final double km;
    private final int days;
    private final List<Double> rates;
    private final Optional<Integer> of;
    private final Optional<String> observed;

    /// @param events of the table or the case; not asked for when rates are given
    QuotedClaim(
            Supplier<Gathered> events,
            double km,
            int days,
            List<Double> rates,
            Optional<Integer> of,
            Optional<String> observed) {
        this.events = events;
        this.km = km;
        this.days = days;
        this.rates = rates;
        this.of = of;
        this.observed = observed;
    }

    /// @param matches how many of the named A events have a B event in the window
    private record Found(ClaimCalculator claim, int matches, List<String> faults) {}

    int answer(PrintWriter out, boolean asJson) {
        Found found = rates.isEmpty() ? counted() : given();
        if (of.isPresent() && of.get() < found.matches) {
            throw new IllegalArgumentException("--of %d: that is fewer than the %d coincidences that are named."
                    .formatted(of.get(), found.matches));
        }
        if (asJson) out.println(json(found));
        else text(found, out);
        return found.faults.isEmpty() ? 0 : 1;
    }

    private Found given() {
        for (double rate : rates) {
            if (!(rate >= 0 && rate <= 1)) {
                throw new IllegalArgumentException(
                        "--rate %s is no share of days. Write 48 %% as 0.48.".formatted(rate));
            }
        }
        return new Found(ClaimCalculator.of(rates), rates.size(), List.of());
    }

    private Found counted() {
        Gathered gathered = events.get();
        Gathered.Watched watched = gathered.watched(observed.map(new WatchedDays(gathered.counted())::parse), km);
        List<Event> named = watched.observed().a();
        if (named.isEmpty()) {
            throw new IllegalArgumentException("--a names no event that has a day and a place, so there is nothing to"
                    + " calculate. " + String.join(" ", gathered.notes()));
        }
        Window window = new Window(0, days, km);
        List<Double> found = new ArrayList<>();
        int matches = 0;
        for (Event event : named) {
            List<Event> others = watched.observed().b().stream()
                    .filter(other -> !other.id().equals(event.id()))
                    .toList();
            found.add(ClaimCalculator.rate(
                    event.place(), others, watched.observed().days(), window));
            boolean matched = others.stream()
                    .anyMatch(other -> other.day() >= event.day()
                            && other.day() <= event.day() + days
                            && other.place().km(event.place()) <= km);
            if (matched) matches++;
        }
        return new Found(ClaimCalculator.of(found), matches, gathered.faults());
    }

    private String sentence(Found found) {
        ClaimCalculator claim = found.claim;
        int named = claim.rates().size();
        String within = days == 0 ? "same-day" : "%d-day".formatted(days);
        String outOf = of.map("out of %,d A events"::formatted).orElse("but not how many A events there were");
        if (found.matches == 0) {
            return "None of the named A events has a B event near %s in these data, so there is no coincidence to calculate. This neither supports nor refutes coordination."
                    .formatted(days == 0 ? "on the same day" : "within " + Words.count(days, "day"));
        }
        return "The statement names %s %s. With near B events on %s of the days, %d of %d %s matches arise by chance about %s of the time, before allowing for picking those days afterwards. This neither supports nor refutes coordination."
                .formatted(
                        named == 1 ? "one coincidence" : inWords(named) + " coincidences",
                        outOf,
                        shares(claim.rates()),
                        found.matches,
                        named,
                        within,
                        share(claim.atLeast(found.matches)));
    }

    private void text(Found found, PrintWriter out) {
        ClaimCalculator claim = found.claim;
        out.println(Words.wrapped(sentence(found), ""));
        out.println();
        of.ifPresent(events -> out.println(Words.wrapped(
                "Of %,d A events at such places, at least %s match by chance %s of the time."
                        .formatted(events, inWords(claim.rates().size()), share(claim.atLeastAmong(events))),
                "")));
        claim.enough()
                .ifPresent(enough -> out.println(Words.wrapped(
                        "Among %,d A events at such places so many matches arise by chance at least every second time."
                                .formatted(enough),
                        "")));
        out.println("Nothing was tested: nobody knows what was not picked.");
    }

    private ObjectNode json(Found found) {
        ClaimCalculator claim = found.claim;
        ObjectNode node = new JsonMapper().createObjectNode();
        node.put("verdict", "QUOTED");
        node.put("sentence", sentence(found));
        node.put("denominator", "quoted");
        node.put("named", claim.rates().size());
        node.put("matches", found.matches);
        node.put("days", days).put("km", km);
        var array = node.putArray("rates");
        claim.rates().forEach(array::add);
        node.put("by_chance", claim.atLeast(found.matches));
        node.put("all_by_chance", claim.allByChance());
        node.put("mean_rate", claim.meanRate());
        claim.enough().ifPresent(enough -> node.put("enough", enough));
        of.ifPresent(events -> node.put("of", events).put("at_least", claim.atLeastAmong(events)));
        var failed = node.putArray("failed");
        found.faults.forEach(failed::add);
        return node;
    }

    private static String shares(List<Double> rates) {
        List<String> all = rates.stream().map(QuotedClaim::share).toList();
        if (all.size() == 1) return all.getFirst();
        return all.stream().limit(all.size() - 1L).collect(Collectors.joining(", ")) + " and " + all.getLast();
    }

    private static String share(double share) {
        double percent = 100 * share;
        if (percent > 0 && percent < 0.1) return "less than 0.1 %";
        return String.format(Locale.ROOT, percent < 10 && percent > 0 ? "%.1f %%" : "%.0f %%", percent);
    }

    private static String inWords(int number) {
        return number < IN_WORDS.size() ? IN_WORDS.get(number) : "%,d".formatted(number);
    }
}
