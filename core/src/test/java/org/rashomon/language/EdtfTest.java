package org.rashomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EdtfTest {
    private static boolean meet(String one, String other) {
        boolean meet = new Edtf(one).mayMeet(new Edtf(other));
        assertThat(new Edtf(other).mayMeet(new Edtf(one))).isEqualTo(meet);
        return meet;
    }

    @Test
    void a_day_without_a_year_meets_that_day_of_any_year() {
        assertThat(meet("XXXX-09-16", "2015-09-16")).isTrue();
        assertThat(meet("XXXX-09-16", "2015-09")).isTrue();
        assertThat(meet("XXXX-09-16", "2015")).isTrue();
        assertThat(meet("XXXX-01-02", "2015-12-30/2016-01-05")).isTrue();
    }

    @Test
    void a_day_without_a_year_does_not_meet_another_day_or_month() {
        assertThat(meet("XXXX-09-16", "2015-10")).isFalse();
        assertThat(meet("XXXX-09-16", "2015-09-17")).isFalse();
        assertThat(meet("XXXX-09-16", "2015-12-30/2016-01-05")).isFalse();
    }

    @Test
    void two_dates_without_a_year_are_compared_in_one_year() {
        assertThat(meet("XXXX-09-16", "XXXX-09-16")).isTrue();
        assertThat(meet("XXXX-09-16", "XXXX-09")).isTrue();
        assertThat(meet("XXXX-09-16", "XXXX-10-16")).isFalse();
    }

    @Test
    void the_leap_day_meets_leap_years_alone() {
        assertThat(meet("XXXX-02-29", "2024-02")).isTrue();
        assertThat(meet("XXXX-02-29", "2023-02")).isFalse();
    }

    @Test
    void where_nothing_tells_dates_may_meet() {
        assertThat(meet("XXXX-09-16", "2010/2019")).isTrue();
        assertThat(meet("XXXX-09-16", "../2015-04-01")).isTrue();
    }
}
