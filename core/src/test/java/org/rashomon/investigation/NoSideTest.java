package org.rashomon.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.attribution.Attribution;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.document.Span;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Incident;
import org.rashomon.language.Countries;

/// The second law, on templates: the same report with the names of two parties exchanged gives the same findings with
/// the names exchanged.
///
/// What is known of a name is known of it on either side, so parties are exchanged with their like: a country that
/// the list of countries holds with another that it holds, in reports that name a capital one whose capital is listed
/// with another such, and a country nobody knows with another. A country's name in the list ("United Kingdom") is its
/// name as much as the one in the report. Names made of common words ("Freedom Guard") are words to the tagger, so
/// bodies here are built alike.
class NoSideTest {
    private static final ReportReader READER = new ReportReader();

    /// A party, and all words that name it.
    private record Party(
            String country, String adjective, String capital, String first, String last, String town, String body) {
        Map<String, String> names(String as) {
            Map<String, String> names = new LinkedHashMap<>();
            names.put("{" + as + ".country}", country);
            names.put("{" + as + ".adjective}", adjective);
            names.put("{" + as + ".capital}", capital);
            names.put("{" + as + ".first}", first);
            names.put("{" + as + ".last}", last);
            names.put("{" + as + ".town}", town);
            names.put("{" + as + ".body}", body);
            return names;
        }
    }

    private static final List<Party> PARTIES = List.of(
            new Party("Russia", "Russian", "Moscow", "Sergei", "Orlov", "Belgorod", "Orvek Brigade"),
            new Party("Turkey", "Turkish", "Ankara", "Kemal", "Aydin", "Gaziantep", "Selmar Brigade"),
            new Party("Israel", "Israeli", "Jerusalem", "Yael", "Barak", "Ashkelon", "Davrin Brigade"),
            new Party("Britain", "British", "London", "John", "Carter", "Leeds", "Halder Brigade"),
            new Party("Lebanon", "Lebanese", "Beirut", "Karim", "Saadeh", "Zahle", "Tarsen Brigade"),
            new Party("Karvenia", "Karvenian", "Karven", "Ilan", "Dorsic", "Velmar", "Lantern Council"),
            new Party("Ostrava", "Ostravan", "Ostra", "Marek", "Tolvan", "Sidrin", "Harvest Council"));

    private static final List<String> TEMPLATES = List.of(
            "The {A.adjective} army shelled the town of {B.town} on Tuesday, killing at least 12 civilians, a spokesman for"
                    + " the {B.adjective} Interior Ministry said.",
            "{A.country} denied that its warplanes had bombed a hospital in {B.town} on 3 May 2021.",
            "“We did not fire a single shell,” {A.adjective} Foreign Minister {A.first} {A.last} told reporters in"
                    + " {A.capital}. {A.last} accused {B.country} of staging the attack on {B.town}.",
            "{B.first} {B.last}, the {B.adjective} defence minister, said that 16 soldiers were killed and 30 wounded when"
                    + " {A.adjective} aircraft struck a convoy near {B.town} on Monday.",
            "According to the {A.body}, {B.adjective} artillery hit a market in {A.town}. {B.capital} rejected the claim.",
            "The {A.body} claimed responsibility for the car bomb that killed 7 people in {B.town} on Friday. {B.country}"
                    + " blamed {A.country} for the blast.",
            "{A.capital} said on Wednesday that the {B.body} had shot down a helicopter near {A.town}, but {B.last} said"
                    + " “we have no helicopters in the area”.",
            "Clashes between the {A.body} and {B.adjective} troops left dozens dead in {A.town}, residents said.");

    static Stream<Arguments> exchanges() {
        return TEMPLATES.stream()
                .flatMap(template -> PARTIES.stream()
                        .flatMap(one -> PARTIES.stream()
                                .filter(other -> PARTIES.indexOf(one) < PARTIES.indexOf(other))
                                .filter(other -> isKnown(one) == isKnown(other))
                                .filter(other ->
                                        !template.contains(".capital}") || isSeatKnown(one) == isSeatKnown(other))
                                .map(other -> Arguments.of(template, one, other))));
    }

    /// A country on our list is named by its name where a report has its adjective; one that we do not know cannot be.
    private static boolean isKnown(Party party) {
        return Countries.known().named(party.country()).isPresent();
    }

    private static boolean isSeatKnown(Party party) {
        return Countries.known().byCapital(party.capital()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void names_exchanged_give_findings_exchanged(String template, Party one, Party other) {
        assertThat(findings(template, one, other)).isEqualTo(findings(template, other, one));
    }

    /// The findings in words, with every name of the parties put back to its place in the template.
    private static String findings(String template, Party a, Party b) {
        Map<String, String> names = new LinkedHashMap<>(a.names("A"));
        names.putAll(b.names("B"));
        String text = template;
        for (var name : names.entrySet()) text = text.replace(name.getKey(), name.getValue());
        Origin origin = Origin.unknown("report").publishedOn(LocalDate.of(2021, 5, 7), "header");
        String told = told(READER.read(new DocumentReader().read(origin, text)));
        List<Map.Entry<String, String>> longestFirst = names.entrySet().stream()
                .sorted((x, y) -> y.getValue().length() - x.getValue().length())
                .toList();
        for (var name : longestFirst) told = told.replace(name.getValue(), name.getKey());
        return listed(listed(told, a, "{A.country}"), b, "{B.country}");
    }

    /// The name by which the list of countries calls a party, put back to the country's place.
    private static String listed(String told, Party party, String place) {
        return Countries.known()
                .named(party.country())
                .map(country -> told.replace(country.name(), place))
                .orElse(told);
    }

    private static String told(Findings findings) {
        StringBuilder told = new StringBuilder();
        Document document = findings.document();
        for (Attribution one : findings.attributions()) {
            told.append(one.id())
                    .append(words(document, one.source()))
                    .append(words(document, one.cue()))
                    .append(words(document, one.content()))
                    .append(" by ")
                    .append(one.speaker().kind())
                    .append(' ')
                    .append(one.speaker().name())
                    .append(one.speaker().role())
                    .append(one.speaker().affiliation())
                    .append(' ')
                    .append(one.stance())
                    .append(one.saidOn())
                    .append(one.inside())
                    .append('\n');
        }
        for (Incident one : findings.incidents()) {
            told.append(one.id())
                    .append(' ')
                    .append(one.kind())
                    .append(one.when())
                    .append(one.where().map(place -> place.name()))
                    .append(words(document, one.mentions()))
                    .append('\n');
            for (Claim claim : one.claims()) {
                told.append("  ")
                        .append(claim.slot())
                        .append(' ')
                        .append(claim.value())
                        .append(words(document, List.of(claim.span())))
                        .append(claim.by().map(speaker -> speaker.name()))
                        .append(claim.stance())
                        .append('\n');
            }
        }
        return told.toString();
    }

    private static String words(Document document, List<Span> spans) {
        return spans.stream().map(document::at).toList().toString();
    }
}
