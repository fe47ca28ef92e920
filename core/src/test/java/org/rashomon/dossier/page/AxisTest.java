package org.rashomon.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {
    private static Days day(String day) {
        return Days.on(LocalDate.parse(day));
    }

    @Test
    void later_days_lie_further_right() {
        Axis axis = Axis.of(List.of(day("1982-02-02"), day("2017-04-04"), day("2017-04-06")), 0, 1000);

        assertThat(axis.x(LocalDate.parse("1982-02-02"))).isLessThan(axis.x(LocalDate.parse("2017-04-04")));
        assertThat(axis.x(LocalDate.parse("2017-04-04"))).isLessThan(axis.x(LocalDate.parse("2017-04-06")));
        assertThat(axis.x(LocalDate.parse("2017-04-06"))).isLessThan(1000);
    }

    @Test
    void an_empty_decade_is_cut_so_that_days_stay_apart() {
        Axis axis = Axis.of(List.of(day("1982-02-02"), day("2017-04-04"), day("2017-04-06")), 0, 1000);

        assertThat(axis.cuts()).hasSize(1);
        assertThat(axis.x(LocalDate.parse("2017-04-06")) - axis.x(LocalDate.parse("2017-04-04")))
                .isGreaterThan(100);
    }

    @Test
    void nothing_is_cut_out_of_a_month_that_is_drawn_as_a_span() {
        Days month = new Days(LocalDate.parse("2017-04-01"), LocalDate.parse("2017-04-30"), false);

        assertThat(Axis.of(List.of(month), 0, 1000).cuts()).isEmpty();
    }

    @Test
    void a_single_day_has_a_date_on_the_axis() {
        assertThat(Axis.of(List.of(day("2017-04-04")), 0, 1000).ticks(66))
                .extracting(Axis.Tick::label)
                .contains("4 Apr 2017");
    }
}
