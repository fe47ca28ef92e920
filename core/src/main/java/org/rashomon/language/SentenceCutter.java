package org.rashomon.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.document.Span;

/// Cuts a paragraph into sentences, in one pass.
///
/// A sentence ends at `.`, `!`, `?` or `…`, with the quotation marks and brackets that close after it, unless an
/// abbreviation keeps the stop, or what follows goes on: a lower-case word (`"… end." he said`), or a name and a verb
/// of
/// saying after a closing mark (`"Why?" Smith asked`). A stop glued between words (`attack.The`) ends one too.
final class SentenceCutter {
    /// About 400 words. Longer runs without an end are no sentences (tables, lists, damaged text) and are cut between
    /// words, so that memory and time stay bounded whatever the text.
    private static final int LONGEST = 2400;

    private static final String CLOSERS = "\"”’'»)]}";
    private static final Pattern SAYS_NEXT = Pattern.compile(
            "(?:[A-Z][\\p{L}.'’-]* ){1,4}(?:said|says|asked|told|added|replied|wrote|tweeted|shouted|continued|insisted|warned)\\b.*");
    private static final Pattern OPENS_SENTENCE = Pattern.compile("[\"“‘'(\\[]*(?<word>[A-Z][a-z]*)\\b.*");

    /// Words that begin a sentence when capitalised, whatever abbreviation stands before them.
    private static final Set<String> OPENERS = Set.of(
            "The",
            "A",
            "An",
            "In",
            "On",
            "At",
            "He",
            "She",
            "It",
            "They",
            "We",
            "I",
            "You",
            "But",
            "And",
            "This",
            "That",
            "These",
            "Those",
            "There",
            "His",
            "Her",
            "Its",
            "Their",
            "Our",
            "My",
            "As",
            "After",
            "Before",
            "When",
            "While",
            "If",
            "For",
            "With",
            "By",
            "From",
            "According",
            "However",
            "Meanwhile",
            "Some",
            "Many",
            "Most",
            "Both",
            "Since",
            "What",
            "Who",
            "How",
            "Why",
            "Where",
            "Earlier",
            "Later",
            "Although",
            "Though",
            "Because",
            "So",
            "Yet",
            "No",
            "Not",
            "One",
            "Two",
            "Three",
            "Also",
            "Now",
            "Then",
            "Once",
            "Despite",
            "During",
            "Under",
            "Several");

    List<Span> cut(String text, Span within) {
        List<Span> sentences = new ArrayList<>();
        int start = within.start();
        int at = start;
        while (at < within.end()) {
            char c = text.charAt(at);
            if (c == '.' || c == '!' || c == '?' || c == '…') {
                int end = closing(text, at, within.end());
                if (ends(text, start, at, end, within.end())) {
                    add(sentences, text, start, end);
                    start = end;
                }
                at = end;
            } else if (at - start >= LONGEST) {
                int cut = wordStart(text, at, start);
                add(sentences, text, start, cut);
                start = cut;
                at = Math.max(at, cut);
            } else {
                at++;
            }
        }
        add(sentences, text, start, within.end());
        return sentences;
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        Span span = new Span(start, end).strip(text);
        if (!span.isEmpty()) sentences.add(span);
    }

    /// The end of the last space before `at`, or `at` itself when there is none after the middle.
    private static int wordStart(String text, int at, int start) {
        for (int i = at; i > start + LONGEST / 2; i--) if (Character.isWhitespace(text.charAt(i - 1))) return i;
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /// Behind the run of stops that begins at `at` and the marks that close there.
    private static int closing(String text, int at, int limit) {
        int end = at;
        while (end < limit && ".!?…".indexOf(text.charAt(end)) >= 0) end++;
        int marks = end;
        while (marks < limit && CLOSERS.indexOf(text.charAt(marks)) >= 0) marks++;
        // A mark with a word glued to it opens: `end."Next`; one before white space closes.
        return marks < limit && Character.isLetterOrDigit(text.charAt(marks)) ? end : marks;
    }

    private static boolean ends(String text, int start, int at, int end, int limit) {
        if (end >= limit) return true;
        boolean closed = CLOSERS.indexOf(text.charAt(end - 1)) >= 0;
        int next = end;
        while (next < limit && Character.isWhitespace(text.charAt(next))) next++;
        if (next >= limit) return true;
        if (next == end && !closed) return isGlued(text, at, end, limit);
        String ahead = text.substring(next, Math.min(limit, next + 80));
        char first = ahead.charAt(0);
        if (Character.isLowerCase(first) || ".,;:)".indexOf(first) >= 0) return false;
        if (isDash(first)) return false;
        if (closed && SAYS_NEXT.matcher(ahead).matches()) return false;
        boolean oneStop = text.charAt(at) == '.' && (end == at + 1 || text.charAt(at + 1) != '.');
        return !oneStop || closed || endsAfterWord(text, start, at, ahead);
    }

    private static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '-';
    }

    /// `attack.The` is two sentences; `U.S.`, `3.5`, `example.com` are not.
    private static boolean isGlued(String text, int at, int end, int limit) {
        return end == at + 1
                && at >= 2
                && end + 1 < limit
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at - 2))
                && Character.isUpperCase(text.charAt(end))
                && (Character.isLowerCase(text.charAt(end + 1)) || Character.isWhitespace(text.charAt(end + 1)));
    }

    private static boolean endsAfterWord(String text, int start, int at, String ahead) {
        int from = at;
        while (from > start && !Character.isWhitespace(text.charAt(from - 1)) && at - from < 20) from--;
        while (from < at && !Character.isLetterOrDigit(text.charAt(from))) from++;
        String word = text.substring(from, at);
        if (word.isEmpty()) return true;
        Abbreviations abbreviations = Abbreviations.ENGLISH;
        boolean number = Character.isDigit(ahead.charAt(0));
        if (abbreviations.is(Abbreviations.Kind.BEFORE_NAME, word)) return false;
        if (abbreviations.is(Abbreviations.Kind.BEFORE_NUMBER, word)) return !number;
        // "1. First point"
        if (from == start && word.length() <= 2 && Character.isDigit(word.charAt(0))) return false;
        if (word.length() == 1 && Abbreviations.isInitials(word)) return false;
        if (!abbreviations.keepsStop(word, number)) return true;
        var opener = OPENS_SENTENCE.matcher(ahead);
        return opener.matches() && OPENERS.contains(opener.group("word"));
    }
}
