package org.rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.casefile.Case;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.ReportLine;
import org.rashomon.casefile.ReportSearch;

/// The workbench is killed while it reads what was dropped into it: nothing that it took is lost, and nothing is there
/// twice.
class ServeKilledTest {
    private static final int REPORTS = 80;
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

    @TempDir
    Path folder;

    @Test
    void killed_in_the_middle_it_goes_on_where_it_was() throws Exception {
        Child server = Child.start(folder, "serve", folder.resolve("case").toString());
        try {
            take(address(server), table());
            while (stored() < 5) Thread.sleep(50);
        } finally {
            server.process().destroyForcibly().waitFor();
        }
        assertThat(stored()).as("it was killed before the end").isLessThan(REPORTS);
        try (Desk desk = Desk.open(folder.resolve("case"), Clock.systemUTC(), "somebody", "Rashomon test")) {
            while (desk.importing().isRunning()) Thread.sleep(50);
            Set<String> names = new HashSet<>();
            for (int page = 1; page <= 2; page++) {
                for (ReportLine line : desk.reports(
                                new ReportSearch("", ReportSearch.Which.ALL, ReportSearch.Order.NAME, page))
                        .lines()) {
                    assertThat(names.add(line.name())).as(line.name()).isTrue();
                    assertThat(line.paths()).as(line.name()).hasSize(1);
                }
            }
            assertThat(names).hasSize(REPORTS);
        }
        assertThat(Case.in(folder.resolve("case")).verify().faults()).isEmpty();
    }

    private static String table() {
        StringBuilder csv = new StringBuilder("id,published,title,text\n");
        IntStream.range(0, REPORTS)
                .forEach(number -> csv.append(
                        "r%d,2031-05-01,\"Market hit, day %d\",\"The governor said on Monday that %d people had been killed. The army denied it.\"\n"
                                .formatted(number, number, number + 1)));
        return csv.toString();
    }

    private static String address(Child server) throws IOException, InterruptedException {
        while (server.process().isAlive()) {
            Matcher address = ADDRESS.matcher(server.said());
            if (address.find() && server.said().endsWith("\n")) return address.group();
            Thread.sleep(50);
        }
        throw new IllegalStateException("the workbench ended: " + server.said());
    }

    private static void take(String address, String csv) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding());
        String origin = address.replaceAll("/enter.*", "");
        String body = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"rows.csv\"\r\n\r\n" + csv
                + "\r\n--x--\r\n";
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(origin + "/take"))
                        .header("Origin", origin)
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private long stored() throws IOException {
        Path custody = folder.resolve("case/custody.jsonl");
        if (!Files.exists(custody)) return 0;
        return Files.readString(custody)
                .lines()
                .filter(line -> line.contains("\"event\":\"read\""))
                .count();
    }
}
