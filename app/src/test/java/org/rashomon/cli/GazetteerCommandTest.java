package org.rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.casefile.Places;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// GeoNames' files, invented ones in their form, on their way into what later runs know.
class GazetteerCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String before = "";

    @BeforeEach
    void a_user_of_our_own() {
        before = System.getProperty("rashomon.data", "");
        System.setProperty("rashomon.data", folder.resolve("data").toString());
    }

    @AfterEach
    void the_user_as_before() {
        if (before.isEmpty()) System.clearProperty("rashomon.data");
        else System.setProperty("rashomon.data", before);
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private static String row(String name, String others, double lat, double lon, String code, int people) {
        return String.join(
                "\t",
                "7",
                name,
                name,
                others,
                "" + lat,
                "" + lon,
                code.substring(0, 1),
                code.substring(2),
                "NO",
                "",
                "91",
                "",
                "",
                "",
                "" + people,
                "",
                "12",
                "Europe/Oslo",
                "2031-04-30");
    }

    private Path table(String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", rows) + "\n");
    }

    private Path zip(String name, String entry, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream raw = Files.newOutputStream(file);
                ZipOutputStream packed = new ZipOutputStream(raw)) {
            packed.putNextEntry(new ZipEntry("readme.txt"));
            packed.write("what the columns are".getBytes(StandardCharsets.UTF_8));
            packed.putNextEntry(new ZipEntry(entry));
            packed.write(bytes);
        }
        return file;
    }

    /// Where a report is taken to speak of.
    private JsonNode place(String sentence) throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "A report\n\n" + sentence + "\n");
        assertThat(run("extract", report.toString())).isZero();
        return new JsonMapper().readTree(out.toString()).get("places").get(0);
    }

    @Test
    void a_village_no_gazetteer_held_lies_where_the_import_says() throws IOException {
        assertThat(place("Two people were hurt in the village of Trollbekkvik.").has("lat"))
                .isFalse();
        Path file = table("NO.txt", row("Trollbekkvik", "", 61.25, 8.5, "P.PPL", 40));
        assertThat(run("gazetteer", "import", file.toString())).isZero();
        JsonNode place = place("Two people were hurt in the village of Trollbekkvik.");
        assertThat(place.get("lat").asDouble()).isEqualTo(61.25);
        assertThat(place.get("lon").asDouble()).isEqualTo(8.5);
    }

    @Test
    void licence_and_date_are_kept_and_shown() throws IOException {
        Path file = table("NO.txt", row("Trollbekkvik", "", 61.25, 8.5, "P.PPL", 40));
        run("gazetteer", "import", file.toString());
        assertThat(run("gazetteer")).isZero();
        assertThat(out.toString())
                .contains(
                        "NO        GeoNames (https://www.geonames.org), CC BY 4.0; rows up to 2031-04-30; imported on")
                .contains("from NO.txt (sha256 of the table ")
                .contains("shipped   GeoNames");
        run("--version");
        assertThat(out.toString()).contains("CC BY 4.0; rows up to 2031-04-30");
        assertThat(run("gazetteer", "forget", "NO")).isZero();
        run("gazetteer", "--json");
        assertThat(new JsonMapper().readTree(out.toString()).get("imported")).isEmpty();
    }

    @Test
    void a_bad_row_is_named_with_its_mend_and_the_others_are_taken() throws IOException {
        Path file = table(
                "NO.txt",
                row("Trollbekkvik", "", 61.25, 8.5, "P.PPL", 40),
                row("Nowhereby", "", 161.25, 8.5, "P.PPL", 40),
                "a line of something else");
        assertThat(run("gazetteer", "import", file.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("Imported  1 row, known from now on as NO")
                .contains("left out  NO.txt, line 2 has the latitude '161.25' (column 5). Write degrees from -90 to 90")
                .contains("left out  NO.txt, line 3 has 1 columns where GeoNames' table has 19");
    }

    @Test
    void a_zip_is_read_and_a_region_without_a_row_lies_amid_its_towns() throws IOException {
        String rows = row("Trollbekkvik", "", 61, 8, "P.PPL", 4000) + "\n" + row("Grimsund", "", 62, 9, "P.PPLX", 0)
                + "\n" + row("Hallvik", "", 62, 9, "P.PPL", 0) + "\n";
        Path zip = zip("NO.zip", "NO.txt", rows.getBytes(StandardCharsets.UTF_8));
        Path regions = table("admin1CodesASCII.txt", "NO.91\tVestre Trollmark\tVestre Trollmark\t1");
        assertThat(run("gazetteer", "import", regions.toString(), zip.toString()))
                .isZero();
        JsonNode place = place("Fighting went on across Vestre Trollmark on Monday.");
        assertThat(place.get("lat").asDouble()).isEqualTo(61.5);
        assertThat(place.get("lon").asDouble()).isEqualTo(8.5);
    }

    @Test
    void a_place_that_is_known_already_is_not_there_twice() throws IOException {
        Path file = table("NO.txt", row("Oslo", "", 59.92, 10.75, "P.PPLC", 700_000));
        run("gazetteer", "import", file.toString());
        JsonNode place = place("Two people were hurt in Oslo on Monday.");
        assertThat(place.get("lat").asDouble()).isEqualTo(59.92);
    }

    @Test
    void the_table_does_not_depend_on_the_order_of_rows() throws IOException {
        List<String> rows = Stream.of("Trollbekkvik", "Aasvik", "Oksnes", "Eikdal")
                .map(name -> row(name, "Other " + name, 61, 8, "P.PPLA", 9))
                .toList();
        run("gazetteer", "import", table("NO.txt", rows.toArray(String[]::new)).toString());
        byte[] once = Files.readAllBytes(Places.folder().resolve("NO.places"));
        run(
                "gazetteer",
                "import",
                table("NO.txt", rows.reversed().toArray(String[]::new)).toString());
        byte[] again = Files.readAllBytes(Places.folder().resolve("NO.places"));
        int note = new String(once, StandardCharsets.ISO_8859_1).indexOf("GeoNames (");
        assertThat(Arrays.copyOf(again, note)).isEqualTo(Arrays.copyOf(once, note));
    }

    @Test
    void what_is_not_geonames_is_refused_and_nothing_changes() throws IOException {
        assertThat(run("gazetteer", "import", folder.resolve("none.txt").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("none.txt is not there");
        Path other = table("other.txt", "a,b", "1,2");
        assertThat(run("gazetteer", "import", other.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("other.txt is no table of GeoNames");
        Path names = table("alternateNamesV2.txt", "1\t2\ten\tX");
        assertThat(run("gazetteer", "import", names.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("Leave it out");
        assertThat(Places.imported()).isEmpty();
    }

    @Test
    void a_zip_that_swells_is_refused() throws IOException {
        String row = row("Trollbekkvik", "", 61.25, 8.5, "P.PPL", 40) + "\n";
        Path bomb = zip("NO.zip", "NO.txt", row.repeat(40_000).getBytes(StandardCharsets.UTF_8));
        assertThat(run("gazetteer", "import", bomb.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("unpacks to more than 40 times its size");
        Path endless = zip("SE.zip", "SE.txt", "a".repeat(200_000).getBytes(StandardCharsets.UTF_8));
        assertThat(run("gazetteer", "import", endless.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("does not end within");
        assertThat(Files.list(Places.folder())).isEmpty();
    }

    @Test
    void a_table_that_was_cut_short_is_named_with_the_mend() throws IOException {
        run(
                "gazetteer",
                "import",
                table("NO.txt", row("Trollbekkvik", "", 61, 8, "P.PPL", 4)).toString());
        Path kept = Places.folder().resolve("NO.places");
        Files.write(kept, Arrays.copyOf(Files.readAllBytes(kept), 30));
        assertThat(run("gazetteer")).isEqualTo(2);
        assertThat(err.toString()).contains("NO.places").contains("Import it again, or delete the file");
    }
}
