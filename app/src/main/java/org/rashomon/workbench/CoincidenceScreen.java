package org.rashomon.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.casefile.CaseEvents;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.Gathered;
import org.rashomon.casefile.LeftOut;
import org.rashomon.casefile.Selector;
import org.rashomon.casefile.Standing;
import org.rashomon.coincidence.Analysis;
import org.rashomon.coincidence.Answer;
import org.rashomon.coincidence.Denominator;
import org.rashomon.coincidence.Settings;
import org.rashomon.coincidence.Window;
import org.rashomon.dossier.coincidence.CoincidencePicture;

/// Do events of B follow events of A more often than chance gives? The answer comes first, in one sentence.
public final class CoincidenceScreen {
    /// A picture has a style of its own and nothing else.
    private static final String PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Desk desk;
    private final Pages pages;
    private final Waiting waiting;

    CoincidenceScreen(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
        this.waiting = new Waiting(desk, pages);
    }

    /// What was asked, as the form has it; "" where nothing was.
    public record Question(
            String aKind,
            String aBy,
            String bKind,
            String bBy,
            String days,
            String km,
            String outOf,
            boolean grid,
            String from,
            String to) {
        static Question of(Context http) {
            return new Question(
                    given(http, "akind", ""),
                    given(http, "aby", ""),
                    given(http, "bkind", ""),
                    given(http, "bby", ""),
                    given(http, "days", "3"),
                    given(http, "km", "10"),
                    given(http, "outof", ""),
                    !given(http, "grid", "").isEmpty(),
                    given(http, "from", ""),
                    given(http, "to", ""));
        }

        private static String given(Context http, String name, String otherwise) {
            return Optional.ofNullable(http.queryParam(name))
                    .map(String::strip)
                    .filter(words -> !words.isEmpty())
                    .orElse(otherwise);
        }

        boolean isAsked() {
            return !outOf.isEmpty();
        }

        private static String selector(String kind, String by) {
            return String.join(
                    ",",
                    Stream.of(kind.isEmpty() ? "" : "kind=" + kind, by.isEmpty() ? "" : "perpetrator=" + by)
                            .filter(words -> !words.isEmpty())
                            .toList());
        }

        Selector a() {
            return Selector.parse("A", selector(aKind, aBy));
        }

        Selector b() {
            return Selector.parse("B", selector(bKind, bBy));
        }
    }

    /// What came out.
    ///
    /// @param leftOut what could not be counted, with the reason
    /// @param picture where it is drawn
    public record Outcome(Answer answer, Analysis analysis, List<LeftOut> leftOut, String picture) {}

    void routes(RoutesConfig routes) {
        routes.get("/coincidence", waiting.until(Frame.Screen.COINCIDENCE, this::show));
        routes.get("/coincidence.svg", waiting.until(Frame.Screen.COINCIDENCE, this::draw));
    }

    private void show(Context http, Standing standing) {
        Question question = Question.of(http);
        Map<String, Object> parts = new HashMap<>();
        parts.put("frame", Frame.of(desk, "Coincidence", Frame.Screen.COINCIDENCE));
        parts.put("question", question);
        Optional<Outcome> outcome = Optional.empty();
        String fault = "";
        if (question.isAsked()) {
            try {
                outcome = Optional.of(outcome(http, question, standing));
            } catch (IllegalArgumentException e) {
                fault = String.valueOf(e.getMessage());
            }
        }
        parts.put("outcome", outcome);
        parts.put("fault", fault);
        pages.show(http, "coincidence", parts);
    }

    private static Outcome outcome(Context http, Question question, Standing standing) {
        Denominator outOf = Denominator.valueOf(question.outOf.toUpperCase(Locale.ROOT));
        if (outOf == Denominator.QUOTED) {
            throw new IllegalArgumentException(
                    "For coincidences that somebody picked, ask: rashomon coincidence --denominator quoted");
        }
        Gathered.Watched watched = watched(question, standing);
        Analysis analysis = analysis(question, watched);
        String query = Optional.ofNullable(http.queryString()).orElse("");
        return new Outcome(Answer.of(analysis, outOf), analysis, watched.leftOut(), "/coincidence.svg?" + query);
    }

    private static Gathered.Watched watched(Question question, Standing standing) {
        Gathered gathered = CaseEvents.of(standing.dossier().investigation().incidents(), question.a(), question.b());
        Optional<Gathered.Days> days = question.from.isEmpty() || question.to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gathered.Days(
                        LocalDate.parse(question.from).toEpochDay(),
                        LocalDate.parse(question.to).toEpochDay()));
        return gathered.watched(days, kilometres(question));
    }

    private static Analysis analysis(Question question, Gathered.Watched watched) {
        int days = Asked.number(question.days);
        if (days < 1 || days > 30) throw new IllegalArgumentException("Say 1 to 30 days.");
        Window window = Window.after(days, kilometres(question));
        return Analysis.of(
                watched.observed(),
                new Settings(window, question.grid ? Settings.GRID : List.of(), Settings.DRAWS, Settings.SEED));
    }

    private static double kilometres(Question question) {
        int km = Asked.number(question.km);
        if (km < 1 || km > 1000) throw new IllegalArgumentException("Say 1 to 1000 kilometres.");
        return km;
    }

    private void draw(Context http, Standing standing) {
        Question question = Question.of(http);
        Analysis analysis = analysis(question, watched(question, standing));
        Denominator outOf = Asked.of(Denominator.class, question.outOf);
        http.header("Content-Security-Policy", PICTURE_POLICY);
        http.contentType("image/svg+xml")
                .result(CoincidencePicture.of(
                        analysis, Answer.of(analysis, outOf).sentence()));
    }
}
