package org.rashomon.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.Standing;

class TimePlaceTest {
    @TempDir
    static Path folder;

    private static Desk desk;
    private static Standing standing;

    @BeforeAll
    static void open() throws InterruptedException {
        desk = Sitting.desk(folder.resolve("case"));
        Sitting.drop(desk, "a.txt", """
                Shells hit Lisbon

                Shells hit a market in Lisbon on 2 April 2031, killing five people, Governor Anna Bril said.
                """);
        Sitting.drop(desk, "b.txt", """
                Air strike on Porto

                An air strike on Porto on 20 April 2031 wounded three people, the mayor of Porto said.
                """);
        standing = desk.standing(60_000).orElseThrow();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static TimePlace wanted(String first, String last, String box) {
        return new TimePlace(
                standing,
                new IncidentDays(standing),
                first.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(first)),
                last.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(last)),
                Box.read(box));
    }

    private static java.util.List<String> places(TimePlace wanted) {
        return wanted.incidents().stream().map(one -> one.places()).toList();
    }

    @Test
    void nothing_chosen_shows_all() {
        assertThat(places(wanted("", "", ""))).containsExactlyInAnyOrder("Lisbon", "Porto");
    }

    @Test
    void days_filter_places() {
        TimePlace early = wanted("2031-04-01", "2031-04-10", "");
        assertThat(places(early)).containsExactly("Lisbon");
        assertThat(early.spots(early.incidents()))
                .extracting(TimePlace.Spot::name)
                .containsExactly("Lisbon");
    }

    @Test
    void a_part_of_the_map_filters_days() {
        TimePlace north = wanted("", "", "-9.5,40.5,-7.5,41.8");
        assertThat(places(north)).containsExactly("Porto");
        TimePicture picture = TimePicture.of(north, north.incidents(), north.spoken());
        assertThat(picture.lanes().getFirst().dots()).hasSize(1);
    }

    @Test
    void the_map_shows_land_around_the_places() {
        TimePlace all = wanted("", "", "");
        MapPicture map =
                MapPicture.of(all.spots(all.incidents()), Optional.empty()).orElseThrow();
        assertThat(map.dots()).hasSize(2).allMatch(dot -> dot.x() > 0 && dot.x() < MapPicture.WIDTH);
        assertThat(map.dots()).allMatch(dot -> dot.y() > 0 && dot.y() < map.height());
        assertThat(map.land()).startsWith("M").endsWith("Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,3", "a,b,c,d", "10,0,5,20", "0,0,400,10", "1e9,0,0,0", "0,0,1,1,1"})
    void a_box_that_is_none_is_refused(String written) {
        assertThatThrownBy(() -> Box.read(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_world_is_there() {
        assertThat(Shapes.rings()).hasSizeGreaterThan(1000);
    }
}
