package org.rashomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;

class TimeFinderTest {
    private static final English ENGLISH = new English();

    /// A Thursday.
    private static final LocalDate TODAY = LocalDate.of(2021, 5, 13);

    private static String times(Origin origin, String text) {
        return ENGLISH.read(new DocumentReader().read(origin, text)).times().stream()
                .map(time -> time.type() + " " + time.value()
                        + time.edtf()
                                .filter(edtf -> !edtf.text().equals(time.value()))
                                .map(edtf -> " " + edtf)
                                .orElse(""))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "The bridge fell on Tuesday. > DATE 2021-05-11",
                "The bridge fell on Thursday. > DATE 2021-05-13",
                "The council will meet on Tuesday. > DATE 2021-05-18",
                "They met last Friday. > DATE 2021-05-07",
                "They will meet next Friday. > DATE 2021-05-14",
                "The bridge fell today. > DATE 2021-05-13",
                "The bridge fell yesterday. > DATE 2021-05-12",
                "He comes tomorrow. > DATE 2021-05-14",
                "The bridge fell overnight. > TIME 2021-05-13TNI 2021-05-13~",
                "The bridge fell last night. > TIME 2021-05-12TNI 2021-05-12",
                "The bridge fell this morning. > TIME 2021-05-13TMO 2021-05-13",
                "The bridge fell on Wednesday evening. > TIME 2021-05-12TEV 2021-05-12",
                "They met last week. > DATE 2021-W18 2021-05-03/2021-05-09",
                "They met last month. > DATE 2021-04",
                "They met last year. > DATE 2020",
                "They came three days ago. > DATE 2021-05-10",
                "They came two weeks ago. > DATE 2021-W17 2021-04-26/2021-05-02",
                "On May 3 they came. A week later they left. > DATE 2021-05-03; DATE 2021-W19 2021-05-10/2021-05-16",
                "On May 3 they came. The next day they left. > DATE 2021-05-03; DATE 2021-05-04",
                "They met in August 2013. > DATE 2013-08",
                "They met on Sept. 16. > DATE 2020-09-16",
                "They met on 16 September. > DATE 2020-09-16",
                "They will meet on September 9. > DATE 2021-09-09",
                "They met on April 4, 2017. > DATE 2017-04-04",
                "They met on 04.12.2017 and 2017-04-05. > DATE 2017-12-04; DATE 2017-04-05",
                "They met in April. > DATE 2021-04",
                "They met between 3 and 5 May. > DATE 2021-05-03/2021-05-05",
                "They met in early March. > DATE 2021-03 2021-03-01~/2021-03-10~",
                "The 2013 agreement failed. > DATE 2013",
                "They met in the 1990s. > DATE 199X",
                "It lasted three days. > DURATION P3D",
                "A two-week truce held. > DURATION P2W",
                "They waited several months. > DURATION PXM",
                "They meet daily. > SET P1D",
                "They meet every Monday. > SET XXXX-WXX-1",
                "It began at 5:30 p.m. local time on Tuesday. > TIME 2021-05-11T17:30",
                "It began at 1810 GMT. > TIME 2021-05-13T18:10Z",
                "It is quiet now. > DATE PRESENT_REF",
                "He left recently. > DATE PAST_REF",
                "They met on Saturday, May 8. > DATE 2021-05-08",
                "The hearing is scheduled for Tuesday. > DATE 2021-05-18",
                "The deadline was extended until Tuesday. > DATE 2021-05-18",
                "They could leave as soon as Tuesday. > DATE 2021-05-18",
                "They have waited since Jan. 13. > DATE 2021-01-13",
                "A vote is expected in June. > DATE 2021-06",
                "He was seen last Oct. 23. > DATE 2020-10-23",
                "On May 3 they came. The night before, it had rained. > DATE 2021-05-03; TIME 2021-05-02TNI 2021-05-02",
                "They left in June 2018 and returned later that year. > DATE 2018-06; DATE 2018",
                "It rained for the 10th day in a row. > DURATION P10D",
                "It rained for a third straight night. > DURATION P3D",
                "It rained for weeks. > DURATION PXW",
                "Sales fell in the third quarter of 2020 from a year earlier. > DATE 2020-Q3 2020-07-01/2020-09-30; "
                        + "DATE 2019-Q3 2019-07-01/2019-09-30",
                "Costs rose in last year's second quarter. > DATE 2020-Q2 2020-04-01/2020-06-30",
                "Costs rose in the 2019 second quarter. > DATE 2019-Q2 2019-04-01/2019-06-30",
                "The firm lost money in nineteen ninety-one. > DATE 1991",
                "It was built in the 19th century. > DATE 18 18XX",
                "The shops closed on Christmas Eve. > DATE 2020-12-24",
                "The church was full on Good Friday. > DATE 2021-04-02",
                "Prices have risen in recent years. > DATE PAST_REF",
                "They march each July. > SET XXXX-07",
                "The talks, set to resume Monday in Merrow, were put off. > DATE 2021-05-17",
                "The road was shut earlier in the day. > DATE 2021-05-13",
                "The work will end later in the week. > DATE 2021-W19 2021-05-10/2021-05-16",
                "It will open by the end of the month. > DATE 2021-05",
                "Prices fell in the second half of 2019. > DATE 2019-H2 2019-07-01/2019-12-31",
                "Shells fell on the night of May 2. > TIME 2021-05-02TNI 2021-05-02",
                "The vote is in the week of June 7. > DATE 2021-W23 2021-06-07/2021-06-13",
                "They met over the summer. > DATE 2020-SU 2020-06-01~/2020-08-31~",
                "The mill was built in the sixties. > DATE 196X",
                "Crews worked at the site of Tuesdays blast. > DATE 2021-05-11",
                "The shop is closed on Tuesdays. > SET XXXX-WXX-2",
                "On December 29 2020 they agreed to meet on December 30. > DATE 2020-12-29; DATE 2020-12-30",
                "They will meet next weekend. > DATE 2021-W19-WE 2021-05-15/2021-05-16",
                "Half an hour passed. > DURATION PT30M",
                "They left within days and came back months later. > DURATION PXD; DURATION PXM",
                "They left years ago. > DATE PAST_REF",
                "The fair, held every spring, opens in June. > DATE 2021-06",
                "The American family met on Thanksgiving. > DATE 2020-11-26",
                "The Canadian family met on Thanksgiving. > DATE 2020-10-12",
                "The family met on Thanksgiving. > DATE XXXX-XX-XX"
            })
    void times_are_read_against_the_day_of_the_report(String text, String expected) {
        assertThat(times(Origin.unknown("test").publishedOn(TODAY, "test"), text))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "The bridge fell on September 9. > DATE XXXX-09-09",
                "The bridge fell on Tuesday. > DATE XXXX-WXX-2",
                "The bridge fell yesterday. > DATE XXXX-XX-XX",
                "The bridge fell on 9 September 2013. > DATE 2013-09-09"
            })
    void what_nothing_dates_stays_unknown(String text, String expected) {
        assertThat(times(Origin.unknown("test"), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 40-year-old teacher spoke.",
                "Some 2000 people came.",
                "They may march to the sun.",
                "He paid 5.30 for it.",
                "It was the second attack.",
                "A teacher in his 30s spoke.",
                "Anyone 55 years old may come.",
                "The novel is called High Noon.",
                "She wrote for Radio Today.",
                "It was a second betrayal."
            })
    void what_only_looks_like_a_time_is_none(String text) {
        assertThat(times(Origin.unknown("test").publishedOn(TODAY, "test"), text))
                .isEmpty();
    }

    @Test
    void a_time_carries_its_words() {
        String text = "They met on Sept. 16, 2013, in the hall.";
        TimeExpression time = ENGLISH.read(new DocumentReader().read(Origin.unknown("test"), text))
                .times()
                .getFirst();
        assertThat(time.span().in(text)).isEqualTo("Sept. 16, 2013");
    }
}
