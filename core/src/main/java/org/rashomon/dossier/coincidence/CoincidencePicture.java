package org.rashomon.dossier.coincidence;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rashomon.coincidence.Analysis;
import org.rashomon.dossier.page.Picture;
import org.rashomon.dossier.page.Shape;

/// The analysis as one SVG file that needs nothing beside it: the lag profile with its band, before and after by
/// stratum, and where the pairs lie.
public final class CoincidencePicture {
    private static final int WIDTH = 1080;
    private static final int MARGIN = 24;
    private static final int LETTERS_A_LINE = 100;

    private CoincidencePicture() {}

    /// @param sentence the answer in words, which stands above the drawing
    public static String of(Analysis analysis, String sentence) {
        List<Shape> shapes = new ArrayList<>();
        double y = MARGIN + 8;
        for (String line : lines(sentence)) {
            shapes.add(new Shape.Label(MARGIN, y, "start", "answer", line));
            y += 22;
        }
        y += 10;
        double inner = WIDTH - 2.0 * MARGIN;
        double half = (inner - 40) / 2;
        if (analysis.description().isPresent()) {
            y = new LagChart(MARGIN, y, inner)
                    .draw(analysis.description().get().lags(), analysis.asked().window(), shapes);
            double strata = new StratumChart(MARGIN, y + 24, half).draw(analysis.asked(), shapes);
            double map = new PairMap(MARGIN + half + 40, y + 24, half).draw(analysis, shapes);
            y = Math.max(strata, map);
        }
        Picture picture = new Picture(
                "coincidence",
                WIDTH,
                (int) Math.ceil(y + MARGIN),
                "Does B follow A?",
                sentence + " Above: pairs by lag. Below: before and after by stratum, and where.",
                shapes);
        StringOutput out = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html).render("coincidence.jte", Map.of("picture", picture), out);
        return out.toString();
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() + 1 + word.length() > LETTERS_A_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) line.append(' ');
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
