package org.rashomon.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.rashomon.attribution.Speaker;
import org.rashomon.document.Document;
import org.rashomon.dossier.layout.Layout;
import org.rashomon.dossier.layout.ReportEntry;
import org.rashomon.dossier.layout.StatementEntry;
import org.rashomon.dossier.layout.Wording;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The statements of a dossier as `Claim`s of schema.org (JSON-LD), each with who makes it and the report it appears
/// in.
/// schema.org has no word for how the speaker stands to it; `disambiguatingDescription` says it: "denies". There is no
/// rating: nobody is said to be right.
public final class SchemaClaims {
    private final JsonMapper json = new JsonMapper();

    /// Writes it all; the appendable is not closed.
    ///
    /// @throws UncheckedIOException when the appendable fails
    public void write(Dossier dossier, Appendable out) {
        Layout layout = Layout.of(dossier.investigation());
        try {
            out.append("{\"@context\": \"https://schema.org\",\n\"@graph\": [");
            String before = "\n";
            for (ReportEntry report : layout.reports()) {
                for (StatementEntry said : layout.statementsOf(report)) {
                    if (said.attribution().content().isEmpty()) continue;
                    out.append(before).append(claim(layout, said).toString());
                    before = ",\n";
                }
            }
            out.append("]}\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the claims could not be written: " + e.getMessage(), e);
        }
    }

    private ObjectNode claim(Layout layout, StatementEntry said) {
        Document document = said.report().document();
        ObjectNode node = json.createObjectNode();
        node.put("@type", "Claim");
        node.put(
                "@id",
                "urn:sha-256:" + document.origin().sha256() + "#"
                        + said.attribution().id());
        node.put("text", said.attribution().content().stream().map(document::at).collect(Collectors.joining(" … ")));
        node.put("disambiguatingDescription", Wording.of(said.attribution().stance()));
        ObjectNode author = node.putObject("author");
        Speaker speaker = said.attribution().speaker();
        author.put("@type", speaker.kind() == Speaker.Kind.BODY ? "Organization" : "Person");
        author.put("name", layout.teller(said).name());
        speaker.role().ifPresent(role -> author.put("jobTitle", role));
        said.attribution()
                .saidOn()
                .flatMap(date -> date.isDay() ? date.earliest() : java.util.Optional.empty())
                .ifPresent(day -> node.put("datePublished", day.toString()));
        ObjectNode article = node.putObject("appearance");
        article.put("@type", "NewsArticle");
        article.put("@id", "urn:sha-256:" + document.origin().sha256());
        article.put("headline", said.report().title());
        document.origin()
                .outlet()
                .ifPresent(outlet -> article.putObject("publisher")
                        .put("@type", "Organization")
                        .put("name", outlet));
        document.today().ifPresent(day -> article.put("datePublished", day.toString()));
        document.origin().url().ifPresent(url -> article.put("url", url));
        return node;
    }
}
