package org.rashomon.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rashomon.casefile.CoincidenceQuestion;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.Standing;
import org.rashomon.coincidence.Denominator;
import org.rashomon.coincidence.LeftOut;
import org.rashomon.dossier.coincidence.AskedCoincidence;
import org.rashomon.dossier.coincidence.AskedCoincidence.Quoted;
import org.rashomon.dossier.coincidence.AskedCoincidence.Tested;
import org.rashomon.dossier.coincidence.AskedCoincidence.Unanswered;
import org.rashomon.dossier.coincidence.CoincidencePicture;
import org.rashomon.incident.SharedIncident;

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
        /// @param given what the form holds under a name, or null
        static Question of(Function<String, @Nullable String> given) {
            return new Question(
                    given(given, "akind", ""),
                    given(given, "aby", ""),
                    given(given, "bkind", ""),
                    given(given, "bby", ""),
                    given(given, "days", Integer.toString(CoincidenceQuestion.DAYS)),
                    given(given, "km", "10"),
                    given(given, "outof", ""),
                    !given(given, "grid", "").isEmpty(),
                    given(given, "from", ""),
                    given(given, "to", ""));
        }

        private static String given(Function<String, @Nullable String> given, String name, String otherwise) {
            return Optional.ofNullable(given.apply(name))
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

        /// @throws IllegalArgumentException when it cannot be asked, with a message for people
        CoincidenceQuestion read() {
            return new CoincidenceQuestion(
                    chosen("A", aKind, aBy),
                    chosen("B", bKind, bBy),
                    Asked.of(Denominator.class, outOf),
                    Asked.number(days),
                    Asked.number(km),
                    grid,
                    from.isEmpty() || to.isEmpty() ? Optional.empty() : Optional.of(from + "/" + to));
        }

        private static String chosen(String sort, String kind, String by) {
            String selector = selector(kind, by);
            if (selector.isEmpty()) {
                throw new IllegalArgumentException("Say which events are %s: a kind, or by whom.".formatted(sort));
            }
            return selector;
        }
    }

    /// What came out.
    ///
    /// @param leftOut what could not be counted, with the reason
    /// @param picture where it is drawn; empty when there is nothing to draw
    public record Outcome(
            String sentence,
            List<String> remarks,
            List<LeftOut> leftOut,
            List<String> blindSpots,
            Optional<String> picture) {
        public Outcome {
            remarks = List.copyOf(remarks);
            leftOut = List.copyOf(leftOut);
            blindSpots = List.copyOf(blindSpots);
        }
    }

    void routes(RoutesConfig routes) {
        routes.get("/coincidence", waiting.until(Frame.Screen.COINCIDENCE, this::show));
        routes.get("/coincidence.svg", waiting.until(Frame.Screen.COINCIDENCE, this::draw));
        routes.post("/coincidence/keep", waiting.until(Frame.Screen.COINCIDENCE, this::keep));
        routes.post("/coincidence/{id}/drop", this::drop);
    }

    private void show(Context http, Standing standing) {
        Question question = Question.of(http::queryParam);
        Map<String, Object> parts = new HashMap<>();
        parts.put("frame", Frame.of(desk, "Coincidence", Frame.Screen.COINCIDENCE));
        parts.put("question", question);
        Optional<Outcome> outcome = Optional.empty();
        String fault = "";
        if (question.isAsked()) {
            try {
                outcome = Optional.of(outcome(http, question.read().answer(incidents(standing))));
            } catch (IllegalArgumentException e) {
                fault = String.valueOf(e.getMessage());
            }
        }
        parts.put("outcome", outcome);
        parts.put("fault", fault);
        parts.put("kept", desk.questions());
        pages.show(http, "coincidence", parts);
    }

    private static List<SharedIncident> incidents(Standing standing) {
        return standing.dossier().investigation().incidents();
    }

    private static Outcome outcome(Context http, AskedCoincidence.Outcome found) {
        return switch (found) {
            case Tested tested ->
                new Outcome(
                        tested.answer().sentence(),
                        tested.answer().remarks(),
                        tested.leftOut(),
                        tested.answer().blindSpots(),
                        tested.analysis().description().map(some -> "/coincidence.svg?" + query(http)));
            case Quoted quoted ->
                new Outcome(
                        quoted.answer().sentence(), quoted.answer().remarks(), List.of(), List.of(), Optional.empty());
            case Unanswered(String why) -> throw new IllegalArgumentException(why);
        };
    }

    private static String query(Context http) {
        return Optional.ofNullable(http.queryString()).orElse("");
    }

    /// Only what can be answered is kept.
    private void keep(Context http, Standing standing) {
        CoincidenceQuestion question = Question.of(http::formParam).read();
        question.answer(incidents(standing));
        desk.keep(question);
        http.redirect("/coincidence", HttpStatus.SEE_OTHER);
    }

    private void drop(Context http) {
        desk.drop(Asked.id(http));
        http.redirect("/coincidence", HttpStatus.SEE_OTHER);
    }

    private void draw(Context http, Standing standing) {
        AskedCoincidence.Outcome found = Question.of(http::queryParam).read().answer(incidents(standing));
        if (!(found instanceof Tested tested)) throw Asked.missing("picture").get();
        http.header("Content-Security-Policy", PICTURE_POLICY);
        http.contentType("image/svg+xml")
                .result(CoincidencePicture.of(tested.analysis(), tested.answer().sentence()));
    }
}
