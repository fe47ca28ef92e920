package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.document.Span;

/// One way to read the words around a cue: which are its source, which its content.
///
/// @param roles the role of each word of the window
/// @param rank the place of the reading among those of its cue, from 0
/// @param behind how much less than the best one it weighs
/// @param shares the shares of the cue chain's outputs at the cue: begun at its first word, ended behind its last
/// @param certainty how sure the roles' chain is of where each role begins and ends
record Candidate(Window window, int[] roles, int rank, double behind, double[] shares, double[] certainty) {
    static final int SOURCE = 1;
    static final int CONTENT = 2;

    boolean hasContent() {
        for (int role : roles) if (role == CONTENT) return true;
        return false;
    }

    /// The parts that have a role, as pairs of places in the document: the first word and the one behind the last.
    List<int[]> parts(int role) {
        List<int[]> parts = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] != role) continue;
            int to = i + 1;
            while (to < roles.length && roles[to] == role) to++;
            parts.add(new int[] {window.from() + i, window.from() + to});
            i = to;
        }
        return parts;
    }

    Utterance utterance(Words words) {
        List<Span> content = spans(words, CONTENT);
        return new Utterance(
                spans(words, SOURCE),
                List.of(words.span(window.cueFrom(), window.cueTo())),
                content,
                words.form(content),
                Optional.empty());
    }

    private List<Span> spans(Words words, int role) {
        return parts(role).stream().map(part -> words.span(part[0], part[1])).toList();
    }
}
