package org.rashomon.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.document.EntryTime;
import org.rashomon.document.Section;
import org.rashomon.document.Span;
import org.rashomon.language.Edtf;
import org.rashomon.language.Prose;
import org.rashomon.language.Sentence;
import org.rashomon.language.TimeExpression;
import org.rashomon.language.Token;

/// Reads beside a cue when and where it was said, and on what the speaker rests it.
final class Circumstances {
    private static final Set<String> VENUE_PREPOSITIONS =
            Set.of("in", "on", "at", "during", "via", "through", "before", "over");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "NUM", "DET", "X");
    /// Words about as far from the cue as its own clause reaches.
    private static final int CLAUSE = 9;

    private final SpeakerWords lexicon;
    private final Set<String> venues;

    Circumstances(SpeakerWords lexicon) {
        this.lexicon = lexicon;
        this.venues = SpeakerWords.lines("venue-nouns.txt").stream()
                .map(line -> line[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    /// When it was said: a date beside the cue, outside what was said; else the live blog's entry, marked approximate,
    /// since the entry came after the words; else nothing.
    Optional<Edtf> saidOn(Utterance utterance, Prose prose, Sentence sentence, List<Utterance> all) {
        Optional<TimeExpression> beside = prose.times().stream()
                .filter(time -> time.edtf().isPresent() && sentence.span().covers(time.span()))
                .filter(time -> isBeside(utterance, sentence, time.span(), all))
                .min(Comparator.comparingInt(time -> distance(utterance.cue(), time.span())));
        return beside.isPresent() ? beside.flatMap(TimeExpression::edtf) : entry(prose, sentence.section());
    }

    private static Optional<Edtf> entry(Prose prose, Section section) {
        Optional<LocalDate> today = prose.document().today();
        Optional<EntryTime> time = section.time();
        if (today.isEmpty() || time.isEmpty()) return Optional.empty();
        String zone = time.get().zone().map(Object::toString).orElse("");
        return Optional.of(new Edtf("%sT%s%s~".formatted(today.get(), time.get().time(), zone)));
    }

    private static boolean isBeside(Utterance utterance, Sentence sentence, Span time, List<Utterance> all) {
        int own = distance(utterance.cue(), time);
        if (words(sentence, utterance.cue(), time) > CLAUSE) return false;
        for (Span part : utterance.content()) if (part.overlaps(time)) return false;
        for (Utterance other : all) {
            if (other == utterance) continue;
            boolean nearer =
                    distance(other.cue(), time) < own && other.cue().stream().anyMatch(sentence.span()::covers);
            boolean said = other.content().stream().anyMatch(part -> part.overlaps(time))
                    && other.content().stream()
                            .noneMatch(part -> utterance.cue().stream().anyMatch(part::covers));
            if (nearer || said) return false;
        }
        return true;
    }

    private static int words(Sentence sentence, List<Span> cue, Span time) {
        if (cue.isEmpty()) return Integer.MAX_VALUE;
        int from = Math.min(cue.getLast().end(), time.end());
        int to = Math.max(cue.getFirst().start(), time.start());
        int words = 0;
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= from && token.span().end() <= to && token.isWord()) words++;
        }
        return words;
    }

    private static int distance(List<Span> cue, Span time) {
        int nearest = Integer.MAX_VALUE;
        for (Span part : cue) {
            int gap = part.overlaps(time) ? 0 : Math.max(time.start() - part.end(), part.start() - time.end());
            nearest = Math.min(nearest, gap);
        }
        return nearest;
    }

    /// "the Security Council" of "told the Security Council", "a tweet" of "said in a tweet".
    Optional<Span> venue(Utterance utterance, Sentence sentence, List<Utterance> near) {
        if (utterance.cue().isEmpty()) return Optional.empty();
        List<Token> tokens = sentence.tokens();
        int cue = indexFrom(tokens, utterance.cue().getLast().start());
        for (int i = cue;
                i < tokens.size()
                        && utterance.cue().getLast().overlaps(tokens.get(i).span());
                i++) {
            if (tokens.get(i).lemma().equals("tell")) {
                Optional<Span> told = nouns(tokens, i + 1, utterance);
                if (told.isPresent()) return told;
            }
        }
        for (int reach = 0; reach <= CLAUSE; reach++) {
            for (int i : new int[] {cue + reach, cue - reach}) {
                if (i < 0 || i >= tokens.size() - 1 || isSaid(utterance, tokens.get(i))) continue;
                if (!VENUE_PREPOSITIONS.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) continue;
                Optional<Span> where = nouns(tokens, i + 1, utterance);
                if (where.isPresent() && isVenue(tokens, where.get()) && isOwn(where.get(), utterance, near))
                    return where;
            }
        }
        return Optional.empty();
    }

    /// Whether no other utterance has the words.
    private static boolean isOwn(Span words, Utterance utterance, List<Utterance> near) {
        for (Utterance other : near) {
            if (other == utterance) continue;
            boolean around = other.content().stream()
                    .anyMatch(part -> utterance.cue().stream().anyMatch(part::covers));
            boolean said = !around && other.content().stream().anyMatch(part -> part.overlaps(words));
            boolean nearer = !around && distance(other.cue(), words) < distance(utterance.cue(), words);
            if (said || nearer) return false;
        }
        return true;
    }

    private boolean isVenue(List<Token> tokens, Span where) {
        for (int i = indexFrom(tokens, where.end()) - 1;
                i >= 0 && where.covers(tokens.get(i).span());
                i--) {
            String lemma = tokens.get(i).lemma();
            if (venues.contains(lemma)) return true;
        }
        return false;
    }

    /// The noun phrase that begins at a place and is no part of what was said.
    private Optional<Span> nouns(List<Token> tokens, int from, Utterance utterance) {
        int to = from;
        while (to < tokens.size() && isNominal(tokens, to, from) && !isSaid(utterance, tokens.get(to))) to++;
        if (to == from || to - from == 1 && tokens.get(from).isTagged("DET")) return Optional.empty();
        if (lexicon.isCalendar(tokens.get(from).text().toLowerCase(Locale.ROOT))) return Optional.empty();
        return Optional.of(tokens.get(from).span().join(tokens.get(to - 1).span()));
    }

    private boolean isNominal(List<Token> tokens, int i, int from) {
        Token token = tokens.get(i);
        if (lexicon.isCalendar(token.text().toLowerCase(Locale.ROOT))) return false;
        String tag =
                token.tag().contains("+") ? token.tag().substring(0, token.tag().indexOf('+')) : token.tag();
        if (NOMINAL.contains(tag)) return !token.isTagged("DET") || i == from;
        boolean joins = token.is("-") || token.is("'s") || token.is("’s");
        return joins && i > from;
    }

    private static boolean isSaid(Utterance utterance, Token token) {
        return utterance.content().stream().anyMatch(part -> part.covers(token.span()))
                || utterance.source().stream().anyMatch(part -> part.covers(token.span()));
    }

    static int indexFrom(List<Token> tokens, int offset) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).span().start() < offset) i++;
        return i;
    }

    /// The sentence in which the cue, or without one the content, begins.
    static Optional<Sentence> sentenceOf(Utterance utterance, List<Sentence> sentences) {
        List<Span> spans = new ArrayList<>(utterance.cue());
        spans.addAll(utterance.content());
        return spans.isEmpty()
                ? Optional.empty()
                : sentenceAt(sentences, spans.getFirst().start());
    }

    private static Optional<Sentence> sentenceAt(List<Sentence> sentences, int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = sentences.get(middle).span();
            if (span.end() <= offset) low = middle + 1;
            else if (span.start() > offset) high = middle - 1;
            else return Optional.of(sentences.get(middle));
        }
        return Optional.empty();
    }
}
