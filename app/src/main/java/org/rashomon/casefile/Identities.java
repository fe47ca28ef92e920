package org.rashomon.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rashomon.attribution.Speaker;
import org.rashomon.dossier.layout.StatementEntry;
import org.rashomon.dossier.layout.VoiceEntry;
import org.rashomon.investigation.SpeakerDecision;
import org.rashomon.investigation.SpeakerDecision.Mark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// Who is who, as a person decided. A speaker is called by a report and his name in it, since a later reading may
/// number
/// its speakers otherwise: `speakers [{"report": "9f86…", "kind": "person", "name": "Ilse Brandt"}, …]`.
final class Identities {
    private static final String KIND = "speakers ";
    private static final JsonMapper JSON = new JsonMapper();

    private Identities() {}

    /// The subject of a judgement about these.
    static String subject(List<Mark> marks) {
        ArrayNode array = JSON.createArrayNode();
        for (Mark mark : marks) {
            array.addObject()
                    .put("report", mark.report())
                    .put("kind", mark.kind().name().toLowerCase(Locale.ROOT))
                    .put("name", mark.name());
        }
        return KIND + array;
    }

    static boolean isOne(Judgement judgement) {
        return judgement.subject().startsWith(KIND);
    }

    /// The names it is about, in the words of the reports, each once.
    static String names(Judgement judgement) {
        return marks(judgement).stream().map(Mark::name).distinct().collect(Collectors.joining(", "));
    }

    /// What holds, oldest first.
    static List<SpeakerDecision> of(List<Judgement> all) {
        List<SpeakerDecision> decisions = new ArrayList<>();
        for (Judgement one : Judgement.holding(all)) {
            if (!isOne(one)) continue;
            String why = "%s: %s".formatted(one.by(), one.reason());
            decisions.add(
                    one.act() == Judgement.Act.JOIN
                            ? new SpeakerDecision.Same(marks(one), why)
                            : new SpeakerDecision.Other(marks(one), why));
        }
        return decisions;
    }

    private static List<Mark> marks(Judgement judgement) {
        List<Mark> marks = new ArrayList<>();
        for (JsonNode node : JSON.readTree(judgement.subject().substring(KIND.length()))) {
            marks.add(new Mark(
                    node.path("report").asString(""),
                    Speaker.Kind.valueOf(node.path("kind").asString("").toUpperCase(Locale.ROOT)),
                    node.path("name").asString("")));
        }
        return marks;
    }

    /// A speaker by the fullest name that one of his reports gives him.
    static Mark mark(VoiceEntry voice) {
        StatementEntry said = voice.statements().stream()
                .filter(one -> one.attribution().speaker().kind() == voice.kind())
                .filter(one -> one.attribution().speaker().name().equals(voice.name()))
                .findFirst()
                .orElse(voice.statements().getFirst());
        return mark(said);
    }

    static Mark mark(StatementEntry said) {
        Speaker speaker = said.attribution().speaker();
        return new Mark(said.report().document().origin().sha256(), speaker.kind(), speaker.name());
    }
}
