package org.rashomon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rashomon.casefile.CaseEvents;
import org.rashomon.casefile.Gathered;
import org.rashomon.casefile.Selector;
import org.rashomon.casefile.TableEvents;
import org.rashomon.coincidence.Analysis;
import org.rashomon.coincidence.Answer;
import org.rashomon.coincidence.Denominator;
import org.rashomon.coincidence.Settings;
import org.rashomon.coincidence.Window;
import org.rashomon.dossier.coincidence.CoincidencePicture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "coincidence",
        mixinStandardHelpOptions = true,
        description = "Do events of B follow events of A more often than chance gives?",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rashomon coincidence --a kind=airstrike --b kind=clash --denominator sample",
            "  rashomon coincidence --events ged.csv --a side_a=X --b side_a=Y --denominator complete --grid",
            "  rashomon coincidence --denominator quoted --rate 0.48,0.74",
            "",
            "docs/coincidence.md says how it is computed, how often it raises a false alarm, and what it cannot see."
        })
final class Coincidence implements Callable<Integer> {
    private static final int DAYS = 3;
    private static final int MOST_FAULTS_NAMED = 10;

    @Mixin
    private CaseArgument file = new CaseArgument();

    @Option(
            names = "--a",
            paramLabel = "KEY=VALUE,…",
            description = "What may be followed: kind=airstrike,perpetrator=NAME; of a table any column: class=A.")
    private @Nullable String a;

    @Option(names = "--b", paramLabel = "KEY=VALUE,…", description = "What may follow.")
    private @Nullable String b;

    @Option(
            names = "--denominator",
            paramLabel = "WHAT",
            description = "Out of what the events are taken: complete, sample or quoted. It is never assumed.")
    private @Nullable String denominator;

    @Option(names = "--events", paramLabel = "FILE", description = "A CSV of events instead of a case.")
    private @Nullable Path events;

    @Option(
            names = "--columns",
            paramLabel = "KEY=NAME,…",
            description = "Which column of the table holds what: time=date,lat=latitude.")
    private Optional<String> columns = Optional.empty();

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "How many days after A still count; ${DEFAULT-VALUE} if not given, quoted: the day itself.",
            defaultValue = "-1",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER)
    private int days = -1;

    @Option(names = "--km", paramLabel = "KM", description = "How near is near.", defaultValue = "10")
    private double km = 10;

    @Option(names = "--grid", description = "Try sixteen windows and correct for having tried them.")
    private boolean grid;

    @Option(
            names = "--observed",
            paramLabel = "FROM/TO",
            description = "Which days were watched; from the first event to the last if not given.")
    private Optional<String> observed = Optional.empty();

    @Option(
            names = "--rate",
            paramLabel = "SHARE,…",
            split = ",",
            description = "Quoted: on what share of days B happens near each named coincidence.")
    private List<Double> rates = List.of();

    @Option(names = "--of", paramLabel = "N", description = "Quoted: of how many A events, if that is known.")
    private Optional<Integer> of = Optional.empty();

    @Option(names = "--draws", paramLabel = "N", description = "How often coins are thrown.", defaultValue = "9999")
    private int draws = Settings.DRAWS;

    @Option(names = "--seed", paramLabel = "N", description = "Of those coins.", defaultValue = "1")
    private long seed = Settings.SEED;

    @Option(names = "--svg", paramLabel = "FILE", description = "Write the picture.")
    private @Nullable Path svg;

    @Mixin
    private JsonOption json = new JsonOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Denominator outOf = denominator();
        check();
        if (outOf == Denominator.QUOTED) {
            return new QuotedClaim(this::gathered, km, days < 0 ? 0 : days, rates, of, observed)
                    .answer(spec.commandLine().getOut(), json.isWanted());
        }
        Gathered gathered = gathered();
        WatchedDays watchedDays = new WatchedDays(gathered.counted());
        Gathered.Watched watched = gathered.watched(observed.map(watchedDays::parse), km);
        Settings settings =
                new Settings(Window.after(days < 0 ? DAYS : days, km), grid ? Settings.GRID : List.of(), draws, seed);
        Analysis analysis = Analysis.of(watched.observed(), settings);
        CoincidenceAnswer answer = new CoincidenceAnswer(
                analysis, Answer.of(analysis, outOf), outOf, gathered, watched, selected("--a", a), selected("--b", b));
        if (svg != null)
            Files.writeString(
                    svg, CoincidencePicture.of(analysis, answer.answer().sentence()));
        if (json.isWanted()) spec.commandLine().getOut().println(new CoincidenceJson().of(answer));
        else new CoincidenceText(spec.commandLine().getOut()).write(answer);
        return faults(gathered);
    }

    /// Rows that could not be read, each with its mend; 1 when there are some.
    private int faults(Gathered gathered) {
        var err = spec.commandLine().getErr();
        gathered.faults().stream()
                .limit(MOST_FAULTS_NAMED)
                .forEach(fault -> err.println("failed  " + Words.oneLine(fault)));
        int more = gathered.faults().size() - MOST_FAULTS_NAMED;
        if (more > 0) err.println("failed  %,d more rows".formatted(more));
        return gathered.faults().isEmpty() ? 0 : 1;
    }

    private Gathered gathered() {
        Selector ofA = selected("--a", a);
        Selector ofB = selected("--b", b);
        if (events != null) return TableEvents.of(events, columns, ofA, ofB);
        return CaseEvents.of(file.open().investigation().incidents(), ofA, ofB);
    }

    private static Selector selected(String option, @Nullable String words) {
        if (words == null) {
            throw new IllegalArgumentException(
                    "%s is missing. Say which events are meant: %s kind=airstrike,perpetrator=NAME; with --events: %s class=A"
                            .formatted(option, option, option));
        }
        return Selector.parse(option, words);
    }

    private Denominator denominator() {
        String meaning = "complete (all events of the watched days), sample (some of them, chosen without a look at the"
                + " other sort) or quoted (only those that somebody picked to make a point)";
        if (denominator == null) {
            throw new IllegalArgumentException(
                    "--denominator is missing: out of what are these events taken? Say %s. It is never assumed, for without it no share means anything."
                            .formatted(meaning));
        }
        for (Denominator one : Denominator.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(denominator.toLowerCase(Locale.ROOT))) return one;
        }
        throw new IllegalArgumentException("--denominator cannot be '%s'. Say %s.".formatted(denominator, meaning));
    }

    private void check() {
        if (!(km > 0 && km <= 1000)) {
            throw new IllegalArgumentException("--km %s: say a number above 0 and up to 1000.".formatted(km));
        }
        boolean quoted = "quoted".equalsIgnoreCase(denominator);
        if (days == 0 && !quoted) {
            throw new IllegalArgumentException(
                    "--days 0: events of one day have no known order, so nothing follows on the day itself. Say at least 1.");
        }
        if (days > 30 || days < -1) throw new IllegalArgumentException("--days %d: say 1 to 30.".formatted(days));
        if (draws < 99 || draws > 1_000_000) {
            throw new IllegalArgumentException("--draws %d: say 99 to 1000000.".formatted(draws));
        }
        if (!rates.isEmpty() && !quoted) {
            throw new IllegalArgumentException("--rate goes with --denominator quoted.");
        }
    }
}
