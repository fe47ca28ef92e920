package org.rashomon.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.dossier.InventedReport.words;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.incident.Kind;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Telling;
import org.rashomon.investigation.Investigation;

class ClaimsCsvTest {
    private static List<CSVRecord> rows(Dossier dossier) throws Exception {
        StringBuilder out = new StringBuilder();
        new ClaimsCsv().write(dossier, out);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(out.toString()))
                .getRecords();
    }

    @Test
    void has_a_row_for_each_claim_with_its_exact_words() throws Exception {
        List<CSVRecord> rows = rows(InventedCase.dossier());

        assertThat(rows).hasSize(10);
        CSVRecord toll = rows.stream()
                .filter(row ->
                        row.get("slot").equals("killed") && row.get("min").equals("31"))
                .findFirst()
                .orElseThrow();
        assertThat(toll.get("max")).isEmpty();
        assertThat(toll.get("said by")).isEqualTo("River Monitor");
        assertThat(toll.get("exact words")).isEqualTo("At least 31 people");
        assertThat(toll.get("published")).isEqualTo("2031-05-05");
        assertThat(toll.get("sha256")).hasSize(64);
    }

    @Test
    void leaves_said_by_empty_when_the_report_says_it_in_its_own_words() throws Exception {
        CSVRecord gunmen = rows(InventedCase.dossier()).stream()
                .filter(row -> row.get("value").equals("gunmen"))
                .findFirst()
                .orElseThrow();

        assertThat(gunmen.get("said by")).isEmpty();
        assertThat(gunmen.get("outlet")).isEqualTo("Harbour Wire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum(a1)", " =1", "\t=1", "＝1+1"})
    void a_formula_begins_with_an_apostrophe(String formula) throws Exception {
        InventedReport report =
                new InventedReport("f", "=outlet()", Optional.empty(), "", "It fell " + formula + " x.");
        report.claims(Slot.WEAPON, words(formula), formula, "").tells(Kind.ATTACK, "", "", "", "fell");
        SharedIncident shared = new SharedIncident(
                "x",
                List.of(new Telling(
                        report.document, report.findings().incidents().getFirst())),
                List.of());
        Investigation investigation =
                new Investigation(List.of(report.findings()), List.of(shared), List.of(), List.of());

        CSVRecord row = rows(new Dossier("", investigation)).getFirst();

        assertThat(row.get("value")).isEqualTo("'" + formula);
        assertThat(row.get("exact words")).startsWith("'");
        assertThat(row.get("outlet")).isEqualTo("'=outlet()");
    }
}
