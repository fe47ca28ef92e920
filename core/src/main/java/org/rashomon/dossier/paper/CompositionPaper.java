package org.rashomon.dossier.paper;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.dossier.composition.Composition;
import org.rashomon.dossier.composition.Composition.Finding;
import org.rashomon.dossier.composition.Composition.Heading;
import org.rashomon.dossier.composition.Composition.Line;
import org.rashomon.dossier.composition.Composition.Part;
import org.rashomon.dossier.composition.Composition.Sentence;
import org.rashomon.dossier.paper.Paper.Block;
import org.rashomon.dossier.paper.Paper.Manner;
import org.rashomon.dossier.paper.Paper.Text;

/// A composition on paper.
public final class CompositionPaper {
    private CompositionPaper() {}

    public static Paper of(Composition composition) {
        List<Block> blocks = new ArrayList<>();
        for (Part part : composition.parts()) {
            switch (part) {
                case Heading heading -> blocks.add(new Paper.Heading(1, heading.text(), ""));
                case Sentence sentence -> blocks.add(text(Manner.PLAIN, sentence.line()));
                case Finding finding -> {
                    List<Line> lines = finding.lines();
                    blocks.add(text(Manner.PLAIN, lines.getFirst()));
                    lines.subList(1, lines.size()).forEach(line -> blocks.add(text(Manner.ITEM, line)));
                }
            }
        }
        return new Paper(
                composition.title(),
                List.of("Every sentence rests on the words its notes give."),
                blocks,
                composition.madeBy());
    }

    private static Block text(Manner manner, Line line) {
        return new Text(manner, line.text(), line.sources(), "");
    }
}
