package org.rashomon.coincidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What can be said of coincidences that somebody picked to make a point: how likely so many are by chance. Nothing is
/// tested.
///
/// @param matches how many of the named A events have a B event in the window
/// @param days of the window; 0 is the day itself
/// @param of how many A events there were in all, if that is known
public record QuotedAnswer(ClaimCalculator claim, int matches, int days, Optional<Integer> of) {
    /// Goes with every such answer.
    public static final String UNTESTED = "Nothing was tested: nobody knows what was not picked.";

    private static final List<String> IN_WORDS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    public QuotedAnswer {
        if (of.isPresent() && of.get() < matches) {
            throw new IllegalArgumentException(
                    "--of %d: that is fewer than the %d coincidences that are named.".formatted(of.get(), matches));
        }
    }

    /// Of shares that somebody counted elsewhere, every named event taken for a match.
    ///
    /// @throws IllegalArgumentException when one is no share, with a message for people
    public static QuotedAnswer given(List<Double> rates, int days, Optional<Integer> of) {
        for (double rate : rates) {
            if (!(rate >= 0 && rate <= 1)) {
                throw new IllegalArgumentException(
                        "--rate %s is no share of days. Write 48 %% as 0.48.".formatted(rate));
            }
        }
        return new QuotedAnswer(ClaimCalculator.of(rates), rates.size(), days, of);
    }

    /// Of shares counted from events: on how many of the watched days B was near each A.
    ///
    /// @throws IllegalArgumentException when there is no A event
    public static QuotedAnswer counted(Observed observed, int days, double km, Optional<Integer> of) {
        Window window = new Window(0, days, km);
        List<Double> rates = new ArrayList<>();
        int matches = 0;
        for (Event named : observed.a()) {
            List<Event> others = observed.b().stream()
                    .filter(other -> !other.id().equals(named.id()))
                    .toList();
            rates.add(ClaimCalculator.rate(named.place(), others, observed.days(), window));
            boolean matched = others.stream()
                    .anyMatch(other -> other.day() >= named.day()
                            && other.day() <= named.day() + days
                            && other.place().km(named.place()) <= km);
            if (matched) matches++;
        }
        return new QuotedAnswer(ClaimCalculator.of(rates), matches, days, of);
    }

    /// The whole answer in plain words.
    public String sentence() {
        int named = claim.rates().size();
        if (matches == 0) {
            return "None of the named A events has a B event near %s in these data, so there is no coincidence to calculate. This neither supports nor refutes coordination."
                    .formatted(days == 0 ? "on the same day" : "within " + Answer.days(days));
        }
        String outOf = of.map("out of %,d A events"::formatted).orElse("but not how many A events there were");
        return "The statement names %s %s. With near B events on %s of the days, %d of %d %s matches arise by chance about %s of the time, before allowing for picking those days afterwards. This neither supports nor refutes coordination."
                .formatted(
                        named == 1 ? "one coincidence" : inWords(named) + " coincidences",
                        outOf,
                        shares(),
                        matches,
                        named,
                        days == 0 ? "same-day" : "%d-day".formatted(days),
                        share(claim.atLeast(matches)));
    }

    /// What else has to be known to read it rightly.
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        of.ifPresent(events -> remarks.add("Of %,d A events at such places, at least %s match by chance %s of the time."
                .formatted(events, inWords(claim.rates().size()), share(claim.atLeastAmong(events)))));
        claim.enough()
                .ifPresent(enough -> remarks.add(
                        "Among %,d A events at such places so many matches arise by chance at least every second time."
                                .formatted(enough)));
        remarks.add(UNTESTED);
        return remarks;
    }

    private String shares() {
        List<String> all = claim.rates().stream().map(QuotedAnswer::share).toList();
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
