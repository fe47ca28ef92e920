package org.rashomon.dossier.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.language.Edtf;

class DateWordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-04-04 | 4 April 2017",
                "2017-04-04~ | about 4 April 2017",
                "2017-04-04? | perhaps 4 April 2017",
                "2017-04 | April 2017",
                "2017-04-XX | April 2017",
                "2017 | 2017",
                "XXXX-09-16 | 16 September, year not given",
                "XXXX-09 | September, year not given",
                "2017-04-04T17:30 | 4 April 2017, 17:30",
                "2017-04-04T17:30Z | 4 April 2017, 17:30 UTC",
                "2017-04-01/2017-04-02 | 1 April 2017 to 2 April 2017",
                "../2017-04-04 | until 4 April 2017",
                "2017-04-04/.. | from 4 April 2017 on"
            })
    void says_what_is_known_and_no_more(String edtf, String words) {
        assertThat(DateWording.of(new Edtf(edtf))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013-03-09 | 9 March 2013",
                "2013-03-09 2013-03-17 | 9 March 2013 / 17 March 2013",
                "2013-03-09 2013-03-09/2013-03-17 2013-03-17 | 9 March 2013 to 17 March 2013 (3 dates are told)",
                "2013-03-09~ 2013-03-09 2013-03-09T11:00 | 9 March 2013 (3 dates are told)",
                "XXXX-03-09 XXXX-03-10 XXXX-03-11 | 9 March, year not given / … (3 dates are told)"
            })
    void dates_that_are_told_of_one_thing_are_shown_from_the_first_to_the_last_day(String edtfs, String words) {
        List<Edtf> dates = Stream.of(edtfs.split(" ")).map(Edtf::new).toList();
        assertThat(DateWording.ofAll(dates)).isEqualTo(words);
    }
}
