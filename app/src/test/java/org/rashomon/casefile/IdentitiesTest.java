package org.rashomon.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.dossier.layout.StatementEntry;
import org.rashomon.dossier.layout.VoiceEntry;

/// Two reports that name one person each; who is who is a person's to say.
class IdentitiesTest {
    private static final String FIRST = """
            Market of Varnholt hit

            Ilse Brandt said on Monday that 12 people had been killed when mortar rounds hit the market of Varnholt.
            """;
    private static final String SECOND = """
            Market of Varnholt hit

            Otto Reimann said on Tuesday that 15 people had been killed when mortar rounds hit the market of Varnholt on Monday.
            """;
    private static final String THIRD = """
            Market of Varnholt hit

            Ilse Brandt said on Tuesday that 9 people had been killed when mortar rounds hit the market of Varnholt on Monday.
            """;

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void sitDown() throws InterruptedException {
        desk = open(folder.resolve("case"));
        drop("a.txt", FIRST, LocalDate.of(2031, 5, 5));
        drop("b.txt", SECOND, LocalDate.of(2031, 5, 6));
    }

    @AfterEach
    void standUp() {
        desk.close();
    }

    private static Desk open(Path folder) {
        return Desk.open(folder, Clock.systemUTC(), "A. Tester", "Rashomon test");
    }

    private void drop(String name, String text, LocalDate day) throws InterruptedException {
        desk.take(
                List.of(new Inbox.Dropped(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))),
                new Request(List.of(), Optional.empty(), Optional.of(day), Optional.empty()));
        while (desk.importing().isRunning()) Thread.sleep(10);
    }

    private Standing standing() {
        return desk.currentStanding(60_000).orElseThrow();
    }

    private List<String> names() {
        return standing().layout().voices().stream().map(VoiceEntry::name).toList();
    }

    private VoiceEntry voice(String name) {
        return standing().layout().voices().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void join() {
        desk.decisions().joinSpeakers(List.of(voice("Otto Reimann"), voice("Ilse Brandt")), "the same person");
    }

    @Test
    void speakers_who_are_joined_are_one_voice_whose_account_changes() {
        assertThat(names()).containsExactlyInAnyOrder("Ilse Brandt", "Otto Reimann");
        assertThat(standing().dossier().investigation().shifts()).isEmpty();
        join();
        assertThat(names()).containsExactly("Otto Reimann");
        assertThat(voice("Otto Reimann").reasons()).contains("A. Tester: the same person");
        assertThat(standing().dossier().investigation().shifts())
                .as("what two said is now one speaker's changing account")
                .anyMatch(shift -> shift.voice().shown().equals("Otto Reimann"));
        assertThat(Case.in(folder.resolve("case")).investigation().shifts())
                .as("and in every command on the case")
                .hasSameSizeAs(standing().dossier().investigation().shifts());
    }

    @Test
    void that_is_taken_back_and_the_two_are_two_again() {
        join();
        Judgement made = desk.decisions().identities().getFirst();
        assertThat(Decisions.names(made)).isEqualTo("Otto Reimann, Ilse Brandt");
        desk.decisions().takeBack(made.id());
        assertThat(names()).containsExactlyInAnyOrder("Ilse Brandt", "Otto Reimann");
        assertThat(desk.decisions().identities()).isEmpty();
        assertThatThrownBy(() -> desk.decisions().takeBack(made.id())).hasMessageContaining("taken back");
    }

    @Test
    void a_name_that_two_people_bear_is_parted_by_report() throws InterruptedException {
        drop("c.txt", THIRD, LocalDate.of(2031, 5, 6));
        VoiceEntry both = voice("Ilse Brandt");
        assertThat(both.statements()).hasSize(2);
        String key = both.key();
        StatementEntry later = both.statements().stream()
                .filter(said -> said.report().document().id().equals("c.txt"))
                .findFirst()
                .orElseThrow();
        desk.decisions().partSpeaker(List.of(later), "a namesake");
        List<VoiceEntry> now = standing().layout().voices().stream()
                .filter(one -> one.name().equals("Ilse Brandt"))
                .toList();
        assertThat(now).hasSize(2).anyMatch(one -> one.key().equals(key));
        assertThat(now).allMatch(one -> one.statements().size() == 1);
        desk.decisions().joinSpeakers(now, "the same after all");
        assertThat(voice("Ilse Brandt").statements())
                .as("the later decision holds")
                .hasSize(2);
    }

    @Test
    void it_stands_over_a_later_report_and_travels_with_the_folder() throws IOException, InterruptedException {
        join();
        drop("c.txt", THIRD, LocalDate.of(2031, 5, 6));
        assertThat(names()).containsExactly("Otto Reimann");
        assertThat(voice("Otto Reimann").statements()).hasSize(3);
        desk.close();
        Path there = folder.resolve("handed-over");
        try (Stream<Path> files = Files.walk(folder.resolve("case"))) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        there.resolve(folder.resolve("case").relativize(file).toString()));
            }
        }
        assertThat(Case.in(there).verify().holds()).isTrue();
        assertThat(Files.readString(there.resolve("custody.jsonl")))
                .contains("\"act\":\"join\"", "\"by\":\"A. Tester\"", "\"reason\":\"the same person\"");
        desk = open(there);
        assertThat(names()).containsExactly("Otto Reimann");
    }
}
