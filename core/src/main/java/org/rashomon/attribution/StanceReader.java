package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.document.Span;
import org.rashomon.language.Token;

/// Reads from cue and content how a speaker stands to what he says.
final class StanceReader {
    /// "it had not", "we never": the speaker denies an act of his own.
    private static final Pattern OWN_ACT_DENIED = Pattern.compile(
            "^(?:that\\s+)?(?:it|he|she|they|we|i|(?:its|his|her|their|our|my)\\s+[\\p{L}-]+(?:\\s+[\\p{L}-]+)?)\\s+"
                    + "(?:(?:had|has|have|did|does|do|was|were|is|are)(?:\\s+not\\b|n['’]t\\b)|(?:had\\s+|has\\s+|have\\s+)?never\\b|had\\s+nothing\\s+to\\s+do\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_TRUTH = Pattern.compile(
            "\\b(?:no\\s+truth|(?:is|was|are|were|be)\\s+(?:entirely\\s+|completely\\s+|totally\\s+|simply\\s+|an?\\s+)?[“\"'‘]*(?:untrue|not\\s+true|false|fabricated|fabrication|baseless|groundless|lies?|fake|unfounded)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNCLEAR = Pattern.compile(
            "^(?:that\\s+)?(?:it\\s+(?:was|is|remains|remained)\\s+)?(?:still\\s+|not\\s+(?:yet\\s+)?clear|unclear|unknown|uncertain|too\\s+early)\\b"
                    + "|\\b(?:could|can|cannot|couldn['’]t|can['’]t)\\s*(?:not)?\\s*(?:independently\\s+)?(?:confirm|verify|corroborate)\\b",
            Pattern.CASE_INSENSITIVE);
    /// "that a decision be made": the subjunctive after "insist".
    private static final Pattern SUBJUNCTIVE = Pattern.compile(
            "^(?:that|on)\\b(?:(?!\\b(?:will|would|shall|should|may|might|can|could|must|to|not)\\b)[^.;])*?\\sbe\\s\\p{L}+|^on\\b");
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "n’t", "never", "cannot", "no", "neither", "nor", "without");
    private static final Set<String> REFUSALS = Set.of("refuse", "decline", "fail", "stop", "unable");
    private static final Set<String> PROOFS =
            Set.of("confirm", "verify", "corroborate", "authenticate", "substantiate");

    private final Map<String, Stance> plain = new HashMap<>();
    private final Map<String, Map<String, Stance>> withParticle = new HashMap<>();

    /// Words that tell the stance only as verbs: "attacked the plan", not "the attack on the town".
    private final Set<String> verbsOnly = new HashSet<>();

    StanceReader() {
        for (String[] line : SpeakerWords.lines("stance-cues.txt")) {
            Stance stance = Stance.valueOf(line[line.length - 1]);
            if (line[1].startsWith("+")) {
                withParticle.computeIfAbsent(line[0], any -> new HashMap<>()).put(line[1].substring(1), stance);
            } else {
                plain.put(line[0], stance);
                if (line[1].equals("verb")) verbsOnly.add(line[0]);
            }
        }
    }

    /// @param cue the words of the cue and, behind them, the next words of the sentence, for a particle that was left
    /// out
    Stance of(List<Token> cue, List<Token> after, String content) {
        Stance stance = ofCue(cue, after);
        boolean negated = isNegated(cue);
        boolean proof = cue.stream().anyMatch(token -> PROOFS.contains(token.lemma()));
        if (negated && proof) return Stance.DOUBTS;
        if (negated) {
            return switch (stance) {
                case DENIES, DOUBTS, ACCUSES, DEMANDS, PROMISES, JUDGES -> Stance.ASSERTS;
                case HOLDS -> Stance.DOUBTS;
                case ASSERTS -> Stance.DOUBTS;
            };
        }
        if (stance != Stance.ASSERTS) return stance;
        String words = content.strip();
        if (isInsisting(cue)
                && SUBJUNCTIVE.matcher(words.toLowerCase(Locale.ROOT)).find()) return Stance.DEMANDS;
        if (OWN_ACT_DENIED.matcher(words).find() || NO_TRUTH.matcher(words).find()) return Stance.DENIES;
        if (UNCLEAR.matcher(words).find()) return Stance.DOUBTS;
        return Stance.ASSERTS;
    }

    private static boolean isInsisting(List<Token> cue) {
        return cue.stream().anyMatch(token -> token.lemma().equals("insist"));
    }

    private Stance ofCue(List<Token> cue, List<Token> after) {
        List<Token> all = new ArrayList<>(cue);
        all.addAll(after);
        Stance found = Stance.ASSERTS;
        for (int i = 0; i < cue.size(); i++) {
            String lemma = cue.get(i).lemma();
            Map<String, Stance> particles = withParticle.getOrDefault(lemma, Map.of());
            for (int j = i + 1; j < all.size() && j <= i + 4; j++) {
                Stance one = particles.get(all.get(j).lemma());
                if (one != null) return one;
            }
            Stance one = plain.get(lemma);
            // "continued to deny", "expressed regret": the telling word stands last; "was blamed" has only one.
            if (one != null && !isAnotherUse(cue, i)) found = one;
            else if (found == Stance.HOLDS && cue.get(i).isTagged("VERB")) found = Stance.ASSERTS;
        }
        return found;
    }

    /// "like" and "need", "attack" and "plan" as anything but the cue's verb.
    private boolean isAnotherUse(List<Token> cue, int i) {
        Token token = cue.get(i);
        if (token.isTagged("NOUN") && verbsOnly.contains(token.lemma())) return true;
        return token.isTagged("ADP") || token.isTagged("SCONJ") || token.isTagged("AUX") && cue.size() > 1;
    }

    private static boolean isNegated(List<Token> cue) {
        for (Token token : cue) {
            String text = token.text().toLowerCase(Locale.ROOT);
            if (NEGATIONS.contains(text) || text.endsWith("n't") || text.endsWith("n’t")) return true;
            if (REFUSALS.contains(token.lemma())) return true;
        }
        return false;
    }

    /// The tokens that stand in spans.
    static List<Token> in(List<Span> spans, List<Token> tokens) {
        return tokens.stream()
                .filter(token -> spans.stream().anyMatch(span -> span.overlaps(token.span())))
                .toList();
    }
}
