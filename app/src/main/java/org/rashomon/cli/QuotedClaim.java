package org.rashomon.cli;

import java.io.PrintWriter;
import java.util.List;
import org.rashomon.casefile.CoincidenceQuestion;
import org.rashomon.coincidence.QuotedAnswer;
import org.rashomon.dossier.coincidence.AnswerJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the claim calculator says, for people and for programs.
///
/// @param faults rows that could not be read
record QuotedClaim(CoincidenceQuestion question, QuotedAnswer answer, List<String> faults) {
    void text(PrintWriter out) {
        out.println(Words.wrapped(answer.sentence(), ""));
        out.println();
        answer.remarks().forEach(remark -> out.println(Words.wrapped(remark, "")));
    }

    ObjectNode json() {
        ObjectNode node = new JsonMapper().createObjectNode();
        node.put("verdict", "QUOTED");
        node.put("sentence", answer.sentence());
        node.put("denominator", "quoted");
        node.put("km", question.km());
        AnswerJson.put(answer, node);
        ArrayNode failed = node.putArray("failed");
        faults.forEach(failed::add);
        return node;
    }
}
