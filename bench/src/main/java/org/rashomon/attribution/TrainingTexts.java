package org.rashomon.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.attribution.GoldText.Marked;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.language.English;

/// The texts that the model learns from, read, each with what people marked in it.
final class TrainingTexts {
    /// @param number the place of the text among all, the same for its stripped copy
    record Text(int number, Words words, List<Marked> marked, boolean stripped) {}

    private final English english = new English();
    private final List<Text> texts = new ArrayList<>();

    /// The texts of a folder whose date, the second part of their name, comes before a month; every third one a second
    /// time, stripped of marks.
    TrainingTexts(Path folder, String until) throws IOException {
        List<GoldText> read = GoldText.in(folder).stream()
                .filter(text -> text.id().split("_", -1)[1].compareTo(until) < 0)
                .toList();
        for (int t = 0; t < read.size(); t++) {
            add(t, read.get(t), false);
            if (t % 3 == 0) add(t, read.get(t).stripped(), true);
        }
    }

    private void add(int number, GoldText text, boolean stripped) {
        Words words = new Words(english.read(new DocumentReader().read(Origin.unknown(text.id()), text.text())));
        texts.add(new Text(number, words, text.marked(), stripped));
    }

    List<Text> all() {
        return texts;
    }

    /// Those of one half, or those of the other.
    List<Text> half(int half) {
        return texts.stream().filter(text -> text.number() % 2 == half).toList();
    }
}
