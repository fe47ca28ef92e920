package org.rashomon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rashomon.casefile.Case;
import org.rashomon.casefile.CaseEvents;
import org.rashomon.casefile.CoincidenceQuestion;
import org.rashomon.casefile.DossierFiles;
import org.rashomon.casefile.Gathered;
import org.rashomon.casefile.Selector;
import org.rashomon.casefile.TableEvents;
import org.rashomon.coincidence.Analysis;
import org.rashomon.coincidence.Answer;
import org.rashomon.coincidence.Denominator;
import org.rashomon.coincidence.QuotedAnswer;
import org.rashomon.coincidence.Settings;
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
            "  rashomon coincidence khan --a kind=airstrike --b kind=clash --denominator sample --keep",
            "  rashomon coincidence --events ged.csv --a side_a=X --b side_a=Y --denominator complete --grid",
            "  rashomon coincidence --denominator quoted --rate 0.48,0.74",
            "",
            "docs/coincidence.md says how it is computed, how often it raises a false alarm, and what it cannot see."
        })
final class Coincidence implements Callable<Integer> {
    private static final int UNSAID = -1;
    private static final int MOST_FAULTS_NAMED = 10;

    @Mixin
    private CaseArgument file = new CaseArgument();

    @Option(
            names = "--a",
            paramLabel = "KEY=VALUE,…",
            description = "What may be followed: kind=airstrike,perpetrator=NAME; of a table any column: class=A.")
    private String a = "";

    @Option(names = "--b", paramLabel = "KEY=VALUE,…", description = "What may follow.")
    private String b = "";

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
    private int days = UNSAID;

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

    @Option(names = "--keep", description = "Keep the question in the case, so that its dossier answers it.")
    private boolean keep;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who asks, for the custody log; your name on this machine if none is given.")
    private String person = "";

    @Option(names = "--svg", paramLabel = "FILE", description = "Write the picture.")
    private @Nullable Path svg;

    @Mixin
    private JsonOption json = new JsonOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CoincidenceQuestion question = question(denominator());
        if (keep && events != null) {
            throw new IllegalArgumentException(
                    "--keep keeps a question about a case; a table of events is no part of one. Leave out --keep or --events.");
        }
        int code = question.outOf() == Denominator.QUOTED ? calculate(question) : test(question);
        if (keep) keep(question);
        return code;
    }

    private int calculate(CoincidenceQuestion question) {
        Optional<Gathered> gathered = question.rates().isEmpty() ? Optional.of(gathered(question)) : Optional.empty();
        QuotedAnswer answer = gathered.map(question::ofEvents).orElseGet(question::ofRates);
        QuotedClaim claim =
                new QuotedClaim(question, answer, gathered.map(Gathered::faults).orElse(List.of()));
        if (json.isWanted()) spec.commandLine().getOut().println(claim.json());
        else claim.text(spec.commandLine().getOut());
        return gathered.map(this::faults).orElse(0);
    }

    private int test(CoincidenceQuestion question) throws IOException {
        Gathered gathered = gathered(question);
        Gathered.Watched watched = question.watched(gathered);
        Analysis analysis = question.analysis(watched);
        CoincidenceAnswer answer =
                new CoincidenceAnswer(question, analysis, Answer.of(analysis, question.outOf()), gathered, watched);
        if (svg != null)
            Files.writeString(
                    svg, CoincidencePicture.of(analysis, answer.answer().sentence()));
        if (json.isWanted()) spec.commandLine().getOut().println(new CoincidenceJson().of(answer));
        else new CoincidenceText(spec.commandLine().getOut()).write(answer);
        return faults(gathered);
    }

    private void keep(CoincidenceQuestion question) {
        Case open = file.open();
        open.keep(question, person, Clock.systemUTC(), Version.program());
        DossierFiles files = open.write(open.dossier(Optional.of(Version.program())), open.folder());
        if (json.isWanted()) return;
        var out = spec.commandLine().getOut();
        out.println();
        out.println("Kept in the case; the dossier answers it from now on.");
        SummaryText.written(out, files);
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

    private Gathered gathered(CoincidenceQuestion question) {
        Selector ofA = question.selectorOfA();
        Selector ofB = question.selectorOfB();
        if (events != null) return TableEvents.of(events, columns, ofA, ofB);
        return CaseEvents.of(file.open().investigation().incidents(), ofA, ofB);
    }

    private CoincidenceQuestion question(Denominator outOf) {
        int usual = outOf == Denominator.QUOTED ? 0 : CoincidenceQuestion.DAYS;
        return new CoincidenceQuestion(
                a, b, outOf, days == UNSAID ? usual : days, km, grid, observed, draws, seed, rates, of);
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
}
