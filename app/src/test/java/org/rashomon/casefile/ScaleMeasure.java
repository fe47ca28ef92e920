package org.rashomon.casefile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Document;
import org.rashomon.document.Origin;
import org.rashomon.document.Span;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Incident;
import org.rashomon.incident.Kind;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Value;
import org.rashomon.intake.Recipe;
import org.rashomon.investigation.Findings;
import org.rashomon.investigation.ReportReader;
import org.rashomon.language.Edtf;
import org.rashomon.language.PlaceMention;
import org.rashomon.store.Arrival;
import org.rashomon.store.CaseStore;
import org.rashomon.store.Originals;
import org.rashomon.store.StoredReport;
import org.rashomon.workbench.Workbench;

/// Not a test: makes an invented case of 10,000 reports with 300,000 statements and measures how long the workbench's
/// pages
/// take. `docs/measured.md` says how it is run.
final class ScaleMeasure {
    private static final int STATEMENTS = 30;
    private static final int TIMES = 15;
    private static final String[] TOWNS = {
        "Varn", "Oster", "Lenn", "Askel", "Merrow", "Karv", "Dolm", "Sarn", "Brend", "Holt"
    };
    private static final String[] NAMES = {
        "Ilse", "Otto", "Noor", "Piet", "Lena", "Dario", "Rafe", "Ines", "Tobin", "Anneke"
    };
    private static final String[] WORDS = {
        "convoy",
        "market",
        "bridge",
        "school",
        "ferry",
        "depot",
        "hospital",
        "station",
        "village",
        "checkpoint",
        "harbour",
        "warehouse",
        "road",
        "border",
        "river"
    };

    private final Random random = new Random(7);

    private ScaleMeasure() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int reports = Integer.parseInt(args[1]);
        if (!Files.exists(folder.resolve("case.db"))) new ScaleMeasure().make(folder, reports);
        long begun = System.nanoTime();
        Desk desk = Desk.open(folder, Clock.systemUTC(), "measure", "Rashomon measure");
        try (Workbench workbench = Workbench.open(desk, 0)) {
            System.out.printf("open              %,8.0f ms, processor so far %,.0f ms%n", since(begun), cpu());
            measure(workbench, List.of("/", "/?order=published&page=100", "/?show=doubled", "/source/" + reports / 2));
            measure(
                    workbench,
                    List.of(
                            "/search?q=conv",
                            "/search?q=ferry+har",
                            "/search?q=Ilse",
                            "/search?q=k",
                            "/search?q=said",
                            "/search?q=%22market+of%22",
                            "/search?q=zzz"));
            Standing standing = desk.standing(3_000_000).orElseThrow();
            System.out.printf(
                    "laid side by side %,8.0f ms, processor so far %,.0f ms, %,d statements%n",
                    since(begun), cpu(), standing.layout().statementCount());
            String incident = standing.layout().incidents().getFirst().shared().id();
            measure(
                    workbench,
                    List.of(
                            "/",
                            "/incidents",
                            "/incidents/" + incident,
                            "/time",
                            "/speakers",
                            "/speakers/" + standing.layout().voices().getFirst().key(),
                            "/stories",
                            "/stories/spread",
                            "/stories/origins",
                            "/dossier",
                            "/composed"));
        }
    }

    /// Processor time of this process, both sides of the wire, which other work on the machine does not lengthen.
    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e6;
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }

    private static void measure(Workbench workbench, List<String> paths) throws IOException, InterruptedException {
        String origin = workbench.address().replaceAll("/enter.*", "");
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        client.send(
                HttpRequest.newBuilder(URI.create(workbench.address())).build(),
                HttpResponse.BodyHandlers.discarding());
        for (String path : paths) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
            if (path.startsWith("/search")) request.header("HX-Request", "true");
            double[] times = new double[TIMES];
            double[] work = new double[TIMES];
            int size = 0;
            for (int i = 0; i < TIMES; i++) {
                long begun = System.nanoTime();
                double before = cpu();
                HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
                times[i] = since(begun);
                work[i] = cpu() - before;
                size = answer.body().length();
                if (answer.statusCode() != 200)
                    throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
            }
            double first = times[0];
            Arrays.sort(times);
            Arrays.sort(work);
            System.out.printf(
                    "%-40s first %7.1f  median %7.1f  worst %7.1f ms, processor median %6.1f ms  %,9d characters%n",
                    path, first, times[TIMES / 2], times[TIMES - 1], work[TIMES / 2], size);
        }
    }

    private void make(Path folder, int reports) throws IOException {
        StringBuilder rows = new StringBuilder();
        List<long[]> places = new ArrayList<>();
        long at = 0;
        for (int i = 0; i < reports; i++) {
            String row = "{\"id\":\"r%d\",\"title\":\"%s hit near %s\",\"text\":\"%s\"}"
                    .formatted(i, word(), town(), text());
            long length = row.getBytes(StandardCharsets.UTF_8).length;
            places.add(new long[] {at, at + length});
            at += length + 1;
            rows.append(row).append('\n');
        }
        Files.createDirectories(folder);
        Path table = Files.writeString(folder.resolve("rows.jsonl"), rows);
        try (CaseStore store = CaseStore.open(folder, Clock.systemUTC(), "Rashomon measure", ReportReader.ENGINE)) {
            Originals.Kept kept = store.originals().keep(table);
            store.preserved(kept, table);
            Documents documents = new Documents(store.originals());
            String recipe = new Recipe.JsonLine(StandardCharsets.UTF_8, "text", "title").written();
            for (int i = 0; i < reports; i++) {
                LocalDate day = LocalDate.of(2031, 1, 1).plusDays(i % 300);
                Origin origin = new Origin(
                        "r" + i,
                        "%064x".formatted(i + 1),
                        Optional.of("Outlet " + i % 40),
                        Optional.of(day),
                        Optional.of("column day"),
                        Optional.empty());
                long[] place = places.get(i);
                StoredReport stored =
                        new StoredReport(i, kept.sha256(), place[0], place[1], recipe, origin, "en", 1, List.of());
                Document document = documents.of(stored);
                store.store(
                        new Arrival(
                                "rows.jsonl, line " + (i + 1),
                                kept.sha256(),
                                place[0],
                                place[1],
                                recipe,
                                origin,
                                List.of()),
                        findings(document, day));
            }
        }
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private String town() {
        return TOWNS[random.nextInt(TOWNS.length)]
                + (char) ('a' + random.nextInt(26))
                + (char) ('a' + random.nextInt(26));
    }

    private String name() {
        return NAMES[random.nextInt(NAMES.length)] + " " + (char) ('A' + random.nextInt(26))
                + (char) ('a' + random.nextInt(26)) + "ner";
    }

    /// One statement a line: `NAME said 12 people had been killed at the market of Varnab.`
    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < STATEMENTS; i++) {
            text.append("%s said %d people had been killed at the %s of %s.\\n\\n"
                    .formatted(name(), 1 + random.nextInt(40), word(), town()));
        }
        return text.toString();
    }

    private Findings findings(Document document, LocalDate day) {
        List<Attribution> said = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        int at = document.body().start();
        Optional<PlaceMention> place = Optional.empty();
        for (String line : document.text().substring(at).split("\n\n", -1)) {
            int cue = line.indexOf(" said ");
            if (cue > 0) {
                Speaker speaker = new Speaker(
                        Speaker.Kind.PERSON,
                        line.substring(0, cue),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Span(at, at + cue)));
                String id = "a" + (said.size() + 1);
                said.add(new Attribution(
                        id,
                        List.of(new Span(at, at + cue)),
                        List.of(new Span(at + cue + 1, at + cue + 5)),
                        List.of(new Span(at + cue + 6, at + line.length() - 1)),
                        Attribution.Form.INDIRECT,
                        speaker,
                        Stance.ASSERTS,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
                int digits = at + cue + 6;
                int end = document.text().indexOf(' ', digits);
                int count = Integer.parseInt(document.text().substring(digits, end));
                if (said.size() <= 3) {
                    claims.add(new Claim(
                            Slot.KILLED,
                            new Value.Toll(OptionalInt.of(count), OptionalInt.of(count), ""),
                            Optional.of(speaker),
                            Optional.of(id),
                            Stance.ASSERTS,
                            Optional.empty(),
                            new Span(digits, end)));
                }
                int town = at + line.lastIndexOf(' ') + 1;
                Span name = new Span(town, at + line.length() - 1);
                place = Optional.of(new PlaceMention(
                        name,
                        document.at(name),
                        PlaceMention.Kind.TOWN,
                        Optional.of("PT"),
                        Optional.of(new PlaceMention.Point(
                                37 + random.nextInt(500) / 100.0, -9 + random.nextInt(200) / 100.0))));
            }
            at += line.length() + 2;
        }
        Incident incident = new Incident(
                "i1",
                Kind.SHELLING,
                Optional.of(Edtf.of(day)),
                Optional.empty(),
                place,
                Optional.empty(),
                List.of(claims.getFirst().span()),
                claims);
        return new Findings(document, "en", said, List.of(incident), List.of(), List.of());
    }
}
