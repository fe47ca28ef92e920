package org.rashomon.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.attribution.AttributionFinder;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.language.English;
import org.rashomon.language.Prose;

class VoteReaderTest {
    private static final English ENGLISH = new English();

    private static List<Claim> votes(String text) {
        Origin origin = new Origin(
                "r1",
                "0".repeat(64),
                Optional.of("Courier"),
                Optional.of(LocalDate.of(2031, 5, 2)),
                Optional.of("header"),
                Optional.empty());
        Document document = new DocumentReader().read(origin, "A vote", text);
        Prose prose = ENGLISH.read(document);
        return new IncidentFinder()
                .in(prose, new AttributionFinder().in(prose)).stream()
                        .filter(one -> one.kind() == Kind.VOTE)
                        .flatMap(one -> one.claims().stream())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The draft was passed by nine votes to four, with two abstentions. | 9 in favour, 4 against, 2 abstained
                    Twelve of the fifteen members voted in favour and one, Marrin, voted against. Odrin and Velm abstained. | 12 in favour, 1 against, 2 abstained
                    The assembly voted 116-15, with 49 abstentions, to open an inquiry. | 116 in favour, 15 against, 49 abstained
                    The committee voted 98-12 with 40 abstentions in favour of the draft. | 98 in favour, 12 against, 40 abstained
                    The motion was rejected by 40 to 31 in a vote on Friday. | 31 in favour, 40 against
                    There were ten votes in favour, none against and five abstentions. | 10 in favour, 0 against, 5 abstained
                    """)
    void a_vote_is_read_however_it_is_told(String text, String value) {
        assertThat(votes(text)).first().extracting(Claim::value).isEqualTo(new Value.Words(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Odrin won the match by 3 to 1 on Friday.",
                "The council voted to open an inquiry.",
                "Twelve people were killed by 9 to 10 rockets, and nobody voted for it."
            })
    void no_vote_is_read_where_none_is_told(String text) {
        assertThat(votes(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nine members of the 15-nation council voted in favour and four against.",
                "Nine of the fifteen members voted in favour, four voted against."
            })
    void how_many_there_are_to_vote_is_a_value_of_its_own(String text) {
        assertThat(votes(text)).extracting(Claim::value).contains(new Value.Words("15 members"));
    }
}
