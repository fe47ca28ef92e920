package org.rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CoincidenceCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(
                new PrintWriter(out),
                new PrintWriter(err),
                Stream.concat(Stream.of("coincidence"), Stream.of(args)).toArray(String[]::new));
    }

    private String table(String... lines) throws IOException {
        return Files.writeString(folder.resolve("events.csv"), String.join("\n", lines) + "\n")
                .toString();
    }

    private int ask(String table, String... more) {
        return run(Stream.concat(
                        Stream.of("--events", table, "--a", "class=A", "--b", "class=B", "--denominator", "complete"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private JsonNode json() {
        return new JsonMapper().readTree(out.toString());
    }

    /// Every A event is answered a day later at its place.
    private String answered(int events) throws IOException {
        StringBuilder rows = new StringBuilder("id,class,day,lat,lon\n");
        for (int i = 0; i < events; i++) {
            String place = ",%d,%s\n".formatted(10 + i % 7, 20 + 0.5 * (i % 3));
            rows.append("a").append(i).append(",A,").append(9 * i).append(place);
            rows.append("b").append(i).append(",B,").append(9 * i + 1).append(place);
        }
        return Files.writeString(folder.resolve("events.csv"), rows).toString();
    }

    @Test
    void answers_in_one_sentence_first_and_prints_its_seed() throws IOException {
        assertThat(ask(answered(40))).isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .startsWith(
                        "B comes after A more often than before: within 3 days and 10 km, a B event came after 38 of")
                .contains("not proof of cause", "Seed ", "What this cannot see", "Phases that lag", "order unknown");
    }

    @Test
    void programs_get_every_number() throws IOException {
        assertThat(ask(answered(40), "--grid", "--json", "--seed", "7")).isZero();
        JsonNode found = json();
        assertThat(found.get("verdict").asString()).isEqualTo("MORE_AFTER");
        assertThat(found.get("after").asInt()).isEqualTo(38);
        assertThat(found.get("before").asInt()).isZero();
        assertThat(found.get("ratio").asDouble()).isEqualTo(77);
        assertThat(found.get("interval")).hasSize(2);
        assertThat(found.get("p").asDouble()).isLessThan(0.001);
        assertThat(found.get("adjusted")).hasSize(16);
        assertThat(found.get("windows").get(0).get("days").asInt()).isEqualTo(3);
        assertThat(found.get("lag_profile")).hasSize(61);
        assertThat(found.get("seed").asLong()).isEqualTo(7);
        assertThat(found.get("observed").get("said").asBoolean()).isFalse();
    }

    @Test
    void the_denominator_is_asked_for() throws IOException {
        assertThat(run("--events", answered(3), "--a", "class=A", "--b", "class=B"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--denominator is missing", "complete", "sample", "quoted");
        assertThat(run("--denominator", "all")).isEqualTo(2);
        assertThat(err.toString()).contains("cannot be 'all'", "complete", "sample", "quoted");
    }

    @Test
    void rows_that_cannot_be_read_are_named_with_line_and_mend_and_the_rest_goes_on() throws IOException {
        String table = table(
                "id,class,time,lat,lon",
                "1,A,2031-05-01,35.1,40.2",
                "2,A,2031-05-02,140.2,35.1",
                "3,B,soon,35.1,40.2",
                "4,B,2031-05-02,35.1,",
                "5,B,2031-05-02,35;1,40.2",
                "6,B,2031-05-02,35.1,40.2",
                "7,B,2031-05-02",
                "8,B,2031-02-30,35.1,40.2");
        assertThat(ask(table)).isEqualTo(1);
        assertThat(err.toString())
                .contains("events.csv, line 3 has latitude 140.2 and longitude 35.1")
                .contains("Are they swapped? Then say --columns lat=lon,lon=lat")
                .contains("line 4 has 'soon' for a time. Write it as 2017-04-13")
                .contains("line 5 has no lon")
                .contains("line 6 has '35;1' for lat")
                .contains("line 8 has 3 of 5 columns")
                .contains("line 9 has '2031-02-30' for a time");
        assertThat(out.toString())
                .startsWith("Too few to tell whether B follows A: there is one A event and 1 B event");
    }

    @Test
    void a_class_that_no_row_has_is_a_verdict_and_the_classes_there_are_named() throws IOException {
        assertThat(run("--events", answered(12), "--a", "class=A", "--b", "class=X", "--denominator", "complete"))
                .isZero();
        assertThat(out.toString())
                .startsWith("There is nothing to compare: there are 12 A events and there is no B event")
                .contains("class has A (12), B (12)");
        assertThat(run("--events", answered(12), "--a", "klasse=A", "--b", "class=B", "--denominator", "complete"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no such column", "id, class, day, lat, lon");
    }

    @Test
    void tables_that_are_none_say_so() throws IOException {
        assertThat(ask(folder.resolve("nowhere.csv").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("there is no such file");
        assertThat(ask(Files.writeString(folder.resolve("e.csv"), "").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("the file is empty");
        assertThat(ask(table("id,class,day,breite,lon", "1,A,3,35,40"))).isEqualTo(2);
        assertThat(err.toString()).contains("no column for the latitude", "Say --columns lat=NAME");
        assertThat(ask(table("id,class,day,breite,lon", "1,A,3,35,40"), "--columns", "lat=breite", "--json"))
                .isZero();
        assertThat(json().get("verdict").asString()).isEqualTo("NO_EVENTS");
        assertThat(ask(table("id,class,day,lat,lon"), "--json")).isZero();
        assertThat(json().get("verdict").asString()).isEqualTo("NO_EVENTS");
    }

    @Test
    void acled_and_ucdp_tables_are_known_by_their_columns() throws IOException {
        String acled = table(
                "event_id_cnty,event_date,time_precision,event_type,actor1,latitude,longitude,geo_precision",
                "X1,04 April 2031,1,Battles,\"North, Army of the\",35.1,40.2,1",
                "X2,05 April 2031,2,Battles,\"North, Army of the\",35.1,40.2,1",
                "X3,06 April 2031,1,Battles,\"North, Army of the\",35.1,40.2,3",
                "X4,07 April 2031,1,Explosions/Remote violence,South,35.1,40.2,1");
        assertThat(run(
                        "--events",
                        acled,
                        "--a",
                        "actor1=North, Army of the,event_type=Battles",
                        "--b",
                        "event_type=Explosions/Remote violence",
                        "--denominator",
                        "sample",
                        "--json"))
                .isZero();
        assertThat(json().get("a").get("events").asInt()).isEqualTo(1);
        assertThat(json().get("b").get("events").asInt()).isEqualTo(1);
        assertThat(json().get("after").asInt() + json().get("before").asInt()).isZero();
        assertThat(json().get("left_out")).hasSize(2);
        String ucdp = table(
                "id,type_of_violence,side_a,side_b,date_prec,date_start,date_end,latitude,longitude,where_prec",
                "1,1,North,South,1,2031-04-04 00:00:00.000,2031-04-04 00:00:00.000,35.1,40.2,1",
                "2,1,North,South,3,2031-04-04 00:00:00.000,2031-04-10 00:00:00.000,35.1,40.2,1",
                "3,2,East,South,1,2031-04-05 00:00:00.000,2031-04-05 00:00:00.000,35.1,40.2,2");
        assertThat(run(
                        "--events",
                        ucdp,
                        "--a",
                        "side_a=north",
                        "--b",
                        "side_a=East",
                        "--denominator",
                        "complete",
                        "--km",
                        "25",
                        "--json"))
                .isZero();
        assertThat(json().get("a").get("events").asInt()).isEqualTo(1);
        assertThat(json().get("b").get("events").asInt()).isEqualTo(1);
        assertThat(json().get("observed").get("from").asString()).isEqualTo("2031-04-04");
    }

    @Test
    void an_event_in_both_sorts_is_dropped_from_b_and_a_repeated_id_is_one_event() throws IOException {
        String table = table("id,class,day,lat,lon", "1,A,3,35,40", "1,A,3,35,40", "2,AB,4,35,40", "3,B,5,35,40");
        assertThat(run(
                        "--events",
                        table,
                        "--a",
                        "class=A|AB",
                        "--b",
                        "class=B|AB",
                        "--denominator",
                        "complete",
                        "--json"))
                .isZero();
        assertThat(json().get("a").get("events").asInt()).isEqualTo(2);
        assertThat(json().get("b").get("events").asInt()).isEqualTo(1);
        assertThat(json().get("left_out").toString()).contains("dropped from B", "repeats the id");
    }

    @Test
    void many_identical_rows_are_a_clear_verdict() throws IOException {
        StringBuilder rows = new StringBuilder("class,day,lat,lon\n");
        for (int i = 0; i < 20_000; i++) rows.append(i % 2 == 0 ? "A" : "B").append(",5,35,180\n");
        assertThat(ask(Files.writeString(folder.resolve("m.csv"), rows).toString(), "--json"))
                .isZero();
        assertThat(json().get("verdict").asString()).isEqualTo("TOO_FEW");
    }

    @Test
    void days_that_were_watched_can_be_said_and_what_lies_outside_is_left_out() throws IOException {
        String table = table("id,class,time,lat,lon", "1,A,2031-05-01,35,40", "2,B,2031-06-01,35,40");
        assertThat(ask(table, "--observed", "2031-05-01/2031-05-31", "--json")).isZero();
        assertThat(json().get("observed").get("days").asInt()).isEqualTo(31);
        assertThat(json().get("left_out").toString()).contains("outside the watched days");
        assertThat(ask(table, "--observed", "May")).isEqualTo(2);
        assertThat(err.toString()).contains("--observed cannot read 'May'", "2016-01-01/2016-12-31");
        assertThat(ask(table, "--observed", "2031-05-31/2031-05-01")).isEqualTo(2);
        assertThat(err.toString()).contains("runs backwards");
    }

    @Test
    void a_picked_claim_is_calculated_and_never_tested() throws IOException {
        assertThat(run("--denominator", "quoted", "--rate", "0.48,0.74")).isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .startsWith("The statement names two coincidences but not how many A events there were. With near B"
                        + " events on 48 % and 74 % of the days, 2 of 2 same-day matches arise by chance about 36 % of"
                        + " the time, before allowing for picking those days afterwards. This neither supports nor"
                        + " refutes coordination.");
        String table = table(
                "id,class,day,lat,lon", "1,A,3,35,40", "2,B,3,35,40", "3,B,1,35,40", "4,B,0,35,40", "5,B,9,35,40");
        assertThat(run("--events", table, "--a", "class=A", "--b", "class=B", "--denominator", "quoted", "--json"))
                .isZero();
        assertThat(json().get("verdict").asString()).isEqualTo("QUOTED");
        assertThat(json().get("rates").get(0).asDouble()).isEqualTo(0.4);
        assertThat(json().get("matches").asInt()).isEqualTo(1);
        assertThat(run("--denominator", "quoted", "--rate", "48")).isEqualTo(2);
        assertThat(err.toString()).contains("Write 48 % as 0.48");
    }

    @Test
    void a_picture_is_written_without_script_or_request() throws IOException {
        Path svg = folder.resolve("picture.svg");
        assertThat(ask(answered(40), "--svg", svg.toString())).isZero();
        assertThat(Files.readString(svg))
                .startsWith("<svg xmlns=")
                .contains("Pairs by lag", "Before and after", "Where")
                .doesNotContain("<script", "href");
    }

    @Test
    void incidents_of_a_case_carry_their_words_and_what_is_vague_is_left_out() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        for (int day = 1; day <= 6; day++) {
            Files.writeString(reports.resolve("strike%d.txt".formatted(day)), """
                    Published: 2017-04-0%d

                    At least %d people were killed when jets bombed a market in Aleppo on %d April 2017, residents said.
                    """.formatted(day + 1, day + 2, day));
        }
        Files.writeString(reports.resolve("vague.txt"), """
                Published: 2017-05-20

                Jets bombed a hospital in Homs in April 2017, killing four people, residents said.
                """);
        String file = folder.resolve("case").toString();
        assertThat(Main.run(
                        new PrintWriter(out), new PrintWriter(err), "investigate", reports.toString(), "--out", file))
                .isZero();
        assertThat(run(
                        file,
                        "--a",
                        "kind=airstrike",
                        "--b",
                        "kind=shelling|clash",
                        "--denominator",
                        "sample",
                        "--json"))
                .isZero();
        assertThat(json().get("verdict").asString()).isEqualTo("NO_EVENTS");
        assertThat(json().get("events").size()).isPositive();
        for (JsonNode event : json().get("events"))
            assertThat(event.get("words").size()).isPositive();
        String[] kept = {file, "--a", "kind=airstrike", "--b", "kind=clash", "--denominator", "sample", "--keep"};
        assertThat(run(kept)).isZero();
        assertThat(run(kept)).isZero();
        assertThat(out.toString()).contains("There is nothing to compare", "Kept in the case");
        JsonNode dossier = new JsonMapper().readTree(Files.readString(Path.of(file, "dossier.json")));
        assertThat(dossier.get("coincidence")).hasSize(1);
        assertThat(dossier.get("coincidence").get(0).get("verdict").asString()).isEqualTo("NO_EVENTS");
        assertThat(run("--events", "x.csv", "--a", "c=A", "--b", "c=B", "--denominator", "sample", "--keep"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("a table of events is no part of one");
        assertThat(run(file, "--a", "kind=kick", "--b", "kind=clash", "--denominator", "sample"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("there is no kind 'kick'", "airstrike");
    }

    @Test
    void one_watched_day_is_too_few_and_says_so() throws IOException {
        StringBuilder rows = new StringBuilder("class,day,lat,lon\n");
        for (int i = 0; i < 40; i++) rows.append(i % 2 == 0 ? "A" : "B").append(",5,35,40\n");
        assertThat(ask(table(rows.toString().strip()))).isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .startsWith(
                        "Too few to tell whether B follows A: one day was watched, and no A event has 3 days before");
    }
}
