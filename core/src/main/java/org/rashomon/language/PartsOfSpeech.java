package org.rashomon.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/// Tags words with a maximum entropy model of Apache OpenNLP (Ratnaparkhi 1996): the same tags as OpenNLP's own
/// `POSTaggerME` gives, at a fraction of its time.
///
/// That one searches with a beam of three, but computes what the model sees of a place once only, from the best path
/// to it. All paths then go on alike and the best one stays ahead, so that it is enough to follow that one. And what
/// the model says of a word alone is looked up once for each distinct word; OpenNLP builds and looks up some twenty
/// strings for each place in a text. One instance serves one thread.
final class PartsOfSpeech {
    /// The longest beginning and end of a word that the model knows.
    private static final int AFFIX = 4;

    /// A text of invented words must not fill the memory.
    private static final int REMEMBERED = 20_000;

    /// A feature that the model does not know votes for nothing.
    private static final Context UNKNOWN = new Context(new int[0], new double[0]);

    /// @param alone the votes for each tag, wherever the word stands
    /// @param before what it tells of the word one and two places on
    /// @param after what it tells of the word one and two places back
    /// @param shape what its letters tell: "a capital, then others"
    private record Word(double[] alone, Context[] before, Context[] after, Context[] shape) {}

    private final Map<String, Context> features = new HashMap<>();
    private final Map<String, Word> words = new HashMap<>();
    private final String[] tags;
    private final double[] start;
    /// What the first, second and third word of a sentence have from standing there.
    private final Context[] beginning;
    /// By the tag before.
    private final Context[] afterTag;
    /// By the tag two places before and the tag before.
    private final Context[][] afterTags;

    PartsOfSpeech(InputStream stream) throws IOException {
        AbstractModel model = model(stream);
        ((Map<?, ?>) model.getDataStructures()[1])
                .forEach((name, context) -> features.put((String) name, (Context) context));
        int count = model.getNumOutcomes();
        tags = new String[count];
        for (int tag = 0; tag < count; tag++) tags[tag] = model.getOutcome(tag);
        start = new double[count];
        Arrays.fill(start, StrictMath.log(1.0 / count));
        add(feature("def"), start);
        beginning = new Context[] {feature("S=begin"), feature("p1S=begin"), feature("p2S=begin")};
        afterTag = new Context[count];
        afterTags = new Context[count][count];
        for (int tag = 0; tag < count; tag++) {
            afterTag[tag] = feature("t=" + tags[tag]);
            for (int first = 0; first < count; first++) {
                afterTags[first][tag] = feature("t2=" + tags[first] + "," + tags[tag]);
            }
        }
    }

    /// The weights alone: what else OpenNLP's container holds would build a tagger of its own.
    private static AbstractModel model(InputStream stream) throws IOException {
        ZipInputStream container = new ZipInputStream(new BufferedInputStream(stream));
        for (ZipEntry entry = container.getNextEntry(); entry != null; entry = container.getNextEntry()) {
            if (!entry.getName().equals("pos.model")) continue;
            return new BinaryGISModelReader(new DataInputStream(new BufferedInputStream(container))).getModel();
        }
        throw new IOException("the container holds no pos.model");
    }

    /// The tag of each word of a sentence.
    String[] of(String[] sentence) {
        Word[] known = new Word[sentence.length];
        for (int i = 0; i < known.length; i++) known[i] = word(sentence[i]);
        int[] chosen = new int[known.length];
        String[] tagged = new String[known.length];
        for (int i = 0; i < known.length; i++) {
            chosen[i] = most(votes(known, chosen, i));
            tagged[i] = tags[chosen[i]];
        }
        return tagged;
    }

    /// The order in which features are added is OpenNLP's: another would round otherwise.
    private double[] votes(Word[] sentence, int[] chosen, int i) {
        double[] votes = sentence[i].alone().clone();
        for (int back = 1; back <= 2 && back <= i; back++)
            add(sentence[i - back].before()[back - 1], votes);
        for (int on = 1; on <= 2 && i + on < sentence.length; on++)
            add(sentence[i + on].after()[on - 1], votes);
        if (i < beginning.length) add(beginning[i], votes);
        for (Context shape : sentence[i].shape()) add(shape, votes);
        if (i > 0) add(afterTag[chosen[i - 1]], votes);
        if (i > 1) add(afterTags[chosen[i - 2]][chosen[i - 1]], votes);
        return votes;
    }

    private static int most(double[] votes) {
        int most = 0;
        for (int tag = 1; tag < votes.length; tag++) if (votes[tag] > votes[most]) most = tag;
        return most;
    }

    private Word word(String text) {
        Word known = words.get(text);
        if (known != null) return known;
        if (words.size() >= REMEMBERED) words.clear();
        double[] alone = start.clone();
        int affixes = Math.min(AFFIX, text.length());
        for (int n = 1; n <= affixes; n++) add(feature("suf=" + text.substring(text.length() - n)), alone);
        for (int n = 1; n <= affixes; n++) add(feature("pre=" + text.substring(0, n)), alone);
        String lower = StringUtil.toLowerCase(text);
        add(feature("w=" + lower), alone);
        String shape = FeatureGeneratorUtil.tokenFeature(text);
        Word word = new Word(
                alone,
                new Context[] {feature("p1w=" + lower), feature("p2w=" + lower)},
                new Context[] {feature("n1w=" + lower), feature("n2w=" + lower)},
                new Context[] {feature("wc=" + shape), feature("w&c=" + lower + "," + shape)});
        words.put(text, word);
        return word;
    }

    private Context feature(String name) {
        return features.getOrDefault(name, UNKNOWN);
    }

    private static void add(Context context, double[] votes) {
        int[] outcomes = context.getOutcomes();
        double[] weights = context.getParameters();
        for (int o = 0; o < outcomes.length; o++) votes[outcomes[o]] += weights[o];
    }
}
