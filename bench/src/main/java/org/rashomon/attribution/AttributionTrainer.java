package org.rashomon.attribution;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rashomon.attribution.GoldText.Marked;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.document.Span;
import org.rashomon.language.English;

/// Trains the model of who said what.
public final class AttributionTrainer {
    private final English english = new English();
    private final Features features = new Features();
    private final List<Words> read = new ArrayList<>();
    private final List<List<Marked>> gold = new ArrayList<>();

    /// The texts of a folder whose date, the second part of their name, comes before a month.
    public void addAll(Path folder, String until, String strippedUntil) throws IOException {
        List<GoldText> texts = GoldText.in(folder).stream()
                .filter(text -> text.id().split("_", -1)[1].compareTo(until) < 0)
                .toList();
        for (int t = 0; t < texts.size(); t++) {
            add(texts.get(t));
            if (t % 3 == 0 && texts.get(t).id().split("_", -1)[1].compareTo(strippedUntil) < 0)
                add(texts.get(t).stripped());
        }
    }

    private void add(GoldText text) {
        read.add(new Words(english.read(new DocumentReader().read(Origin.unknown(text.id()), text.text()))));
        gold.add(text.marked());
    }

    public void write(DataOutputStream out) throws IOException {
        ChainTrainer cues = new ChainTrainer(Chain.ofCues());
        for (int d = 0; d < read.size(); d++) addCues(cues, read.get(d), gold.get(d));
        cues.number(3);
        cues.train(3, 0.1, 1e-3);
        cues.write(out, 0.06);
        ChainTrainer roles = new ChainTrainer(Chain.ofRoles());
        for (int d = 0; d < read.size(); d++) addRoles(roles, read.get(d), gold.get(d));
        roles.number(4);
        roles.train(4, 0.1, 1e-3);
        roles.write(out, 0.12);
        out.writeFloat(0.9f);
        System.out.printf("outside the window: %d of %d%n", outside, outside + inside);
    }

    private String heldFrom = "9999";
    private int outside;
    private int inside;

    private void addCues(ChainTrainer trainer, Words words, List<Marked> marked) {
        int[] cue = new int[words.size()];
        for (Marked one : marked) mark(words, one.cue(), cue, 1, 0);
        CueFeatures cueFeatures = new CueFeatures(words);
        for (int s = 0; s + 1 < words.starts.length; s++) {
            int from = words.starts[s];
            int n = words.starts[s + 1] - from;
            int[][] row = new int[n][];
            for (int i = 0; i < n; i++) {
                cueFeatures.at(from + i, features);
                row[i] = Arrays.copyOf(features.ids, features.count);
            }
            keep(trainer, words, row, Arrays.copyOfRange(cue, from, from + n), new boolean[n]);
        }
    }

    private void addRoles(ChainTrainer trainer, Words words, List<Marked> marked) {
        for (Marked one : marked) {
            if (one.cue().isEmpty()) continue;
            int cueFrom = words.firstFrom(one.cue().getFirst().start());
            int cueTo = words.firstFrom(one.cue().getFirst().end());
            if (cueTo <= cueFrom) continue;
            Window window = Window.around(words, cueFrom, cueTo);
            int n = window.size();
            int[] role = new int[n];
            int lost = mark(words, one.content(), role, ModelFinder.CONTENT, window.from());
            if (!one.source().isEmpty()) {
                lost += mark(words, one.source().subList(0, 1), role, ModelFinder.SOURCE, window.from());
            }
            if (lost > 0) outside++;
            else inside++;
            boolean[] closed = window.closed();
            for (int i = 0; i < n; i++) if (closed[i]) role[i] = 0;
            int source = -1;
            for (int i = 0; i < n; i++) {
                if (role[i] != ModelFinder.SOURCE) continue;
                if (source >= 0 && source != i - 1) role[i] = 0;
                else source = i;
            }
            RoleFeatures roleFeatures = new RoleFeatures(words, window);
            int[][] row = new int[n][];
            for (int i = 0; i < n; i++) {
                roleFeatures.at(window.from() + i, features);
                row[i] = Arrays.copyOf(features.ids, features.count);
            }
            keep(trainer, words, row, role, closed);
        }
    }

    private void keep(ChainTrainer trainer, Words words, int[][] row, int[] roles, boolean[] closed) {
        String id = words.prose.document().id();
        if (id.split("_", -1)[1].compareTo(heldFrom) < 0) trainer.add(row, roles, closed);
        else trainer.hold(row, roles, closed);
    }

    /// Tries settings on the texts before a month, measured on those after it.
    public void tune(String from) {
        heldFrom = from;
        double[][] settings = {{0.1, 1e-3}, {0.1, 1e-4}, {0.05, 1e-3}, {0.2, 1e-3}};
        ChainTrainer cues = new ChainTrainer(Chain.ofCues());
        for (int d = 0; d < read.size(); d++) addCues(cues, read.get(d), gold.get(d));
        cues.number(3);
        for (double[] setting : settings) cues.train(6, setting[0], setting[1]);
        ChainTrainer roles = new ChainTrainer(Chain.ofRoles());
        for (int d = 0; d < read.size(); d++) addRoles(roles, read.get(d), gold.get(d));
        roles.number(4);
        for (double[] setting : settings) roles.train(6, setting[0], setting[1]);
    }

    /// Marks the words that begin in the spans; tells how many lie outside the row.
    private static int mark(Words words, List<Span> spans, int[] row, int role, int from) {
        int lost = 0;
        for (Span span : spans) {
            for (int i = words.firstFrom(span.start());
                    i < words.size() && words.tokens[i].span().start() < span.end();
                    i++) {
                if (i >= from && i - from < row.length) row[i - from] = role;
                else lost++;
            }
        }
        return lost;
    }
}
