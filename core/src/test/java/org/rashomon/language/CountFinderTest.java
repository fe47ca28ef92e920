package org.rashomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;

class CountFinderTest {
    private static final English ENGLISH = new English();

    private static String counts(String text) {
        Prose prose = ENGLISH.read(new DocumentReader().read(Origin.unknown("test"), text));
        return prose.counts().stream()
                .map(count -> "%s [%s..%s]"
                        .formatted(
                                prose.at(count.span()),
                                count.min().isPresent() ? count.min().getAsInt() : "",
                                count.max().isPresent() ? count.max().getAsInt() : ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "The blast killed 16 people. > 16 [16..16]",
                "At least 16 people were hurt. > At least 16 [16..]",
                "More than 100 soldiers died. > More than 100 [101..]",
                "Over 1,400 houses burned. > Over 1,400 [1401..]",
                "Almost 600 fighters left. > Almost 600 [..600]",
                "Nearly 30 houses fell. > Nearly 30 [..30]",
                "About 100 villagers fled. > About 100 [100..100]",
                "Up to 40 men were seized. > Up to 40 [..40]",
                "As many as 70 men were seized. > As many as 70 [..70]",
                "No more than 12 men came. > No more than 12 [..12]",
                "Fewer than 10 men came. > Fewer than 10 [..9]",
                "Dozens of villagers were killed. > Dozens [24..]",
                "Scores were wounded. > Scores [40..]",
                "Hundreds of families left. > Hundreds [200..]",
                "Tens of thousands of families left. > Tens of thousands [20000..]",
                "Several villagers were hurt. > Several [2..]",
                "A dozen villagers were hurt. > A dozen [12..12]",
                "More than two dozen villagers were hurt. > More than two dozen [25..]",
                "Half a dozen trucks burned. > Half a dozen [6..6]",
                "A few hundred men marched. > A few hundred [200..]",
                "Several hundred men marched. > Several hundred [200..]",
                "Between 10 and 15 men died. > Between 10 and 15 [10..15]",
                "Some 10 to 15 men died. > Some 10 to 15 [10..15]",
                "The strike killed 10-15 men. > 10-15 [10..15]",
                "The strike killed 1 400 men. > 1 400 [1400..1400]",
                "Twenty-one men and three hundred and five women came. > Twenty-one [21..21] three hundred and five [305..305]",
                "Two thousand men came. > Two thousand [2000..2000]",
                "At least one man died. > At least one [1..]",
                "Two or three shells landed. > Two or three [2..3]",
                "Around 2.5 million people fled. > Around 2.5 million [2500000..2500000]",
                "They fired 59 missiles and 2000 rockets. > 59 [59..59] 2000 [2000..2000]"
            })
    void a_number_is_read_with_the_words_that_bound_it(String text, String expected) {
        assertThat(counts(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It happened on 16 September 2013.",
                "It happened on Sept. 16, 2013.",
                "They met at 5:30 p.m. and at 5 p.m. local time.",
                "The 40-year-old teacher spoke.",
                "Ana Lund, 45, wept.",
                "It cost $300 million.",
                "Prices rose 12 percent and 5% again.",
                "The second man came on the 10th day.",
                "The Council adopted Resolution 2118.",
                "A Su-22 fired a 122 mm rocket.",
                "The town lies 40 kilometers away.",
                "They waited two weeks and three more days.",
                "He said so in 2013.",
                "One man came and no man left."
            })
    void what_counts_nothing_is_no_count(String text) {
        assertThat(counts(text)).isEmpty();
    }

    @Test
    void a_number_with_a_year_before_it_is_still_found() {
        assertThat(counts("In 2013, 12 men died.")).isEqualTo("12 [12..12]");
    }
}
