package org.rashomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.document.Span;

class TokenCutterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '^',
            value = {
                "The town's walls fell. > The|town|'s|walls|fell|.",
                "The town’s walls > The|town|’s|walls",
                "the rebels' camp > the|rebels|'|camp",
                "He didn't. > He|did|n't|.",
                "We can’t, they’re gone > We|ca|n’t|,|they|’re|gone",
                "He didnt and cannot > He|did|nt|and|can|not",
                "Deir el-Hamra and Al-Nour > Deir|el-Hamra|and|Al-Nour",
                "at 5 p.m. in the U.N. > at|5|p.m.|in|the|U.N.",
                "at 5 p.m., he said > at|5|p.m.|,|he|said",
                "the dead—all men—lay > the|dead|—|all|men|—|lay",
                "word--word > word|--|word",
                "from 10–15 or 10-15 > from|10–15|or|10-15",
                "“Go,” he said… > “|Go|,|”|he|said|…",
                "1,400 people, 5:30 > 1,400|people|,|5:30",
                "word,word and 50% of $3m > word|,|word|and|50|%|of|$|3m",
                "Gov. Orr and No. 5. No. > Gov.|Orr|and|No.|5|.|No|.",
                "AT&T and/or O'Brien (once) > AT&T|and|/|or|O'Brien|(|once|)",
                "the attack.The town > the|attack|.|The|town",
                "see www.example.org/a?b=c. > see|www.example.org/a?b=c|.",
                "‘So what?’ > ‘|So|what|?|’",
                "the '90s ``now'' > the|'90s|``|now|''",
                "a 16-year-old > a|16-year-old"
            })
    void words_and_marks(String text, String expected) {
        String whole = text.strip();
        String words = String.join(
                "|",
                new TokenCutter()
                        .cut(whole, new Span(0, whole.length())).stream()
                                .map(span -> span.in(whole))
                                .toList());
        assertThat(words).isEqualTo(expected.strip());
    }
}
