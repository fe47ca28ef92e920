package org.rashomon.narrative.spread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.rashomon.document.Document;
import org.rashomon.document.Paragraph;
import org.rashomon.document.Span;

/// The words of a report in their order, without case and punctuation, each with its place and whether it stands in
/// quotation marks.
final class ReportWords {
    /// Words between quotation marks that hold a word or a few at arm's length, not a quotation.
    private static final int SCARE = 4;

    private final Document document;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] hashes = new int[64];
    private int size;
    private final List<Span> quoted;
    private final BitSet quotedWords = new BitSet();

    ReportWords(Document document) {
        this.document = document;
        document.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(Paragraph::isRead)
                .map(Paragraph::span)
                .sorted()
                .forEach(this::read);
        this.quoted = QuotationMarks.in(document);
        for (Span marks : quoted) in(marks).forEach(quotedWords::set);
    }

    private void read(Span paragraph) {
        String text = document.text();
        int at = paragraph.start();
        while (at < paragraph.end()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            int hash = 17;
            while (at < paragraph.end() && (Character.isLetterOrDigit(text.charAt(at)) || joins(text, at))) {
                char c = Character.toLowerCase(text.charAt(at++));
                if (Character.isLetterOrDigit(c)) hash = 31 * hash + c;
            }
            add(start, at, hash);
        }
    }

    /// "didn't" and "didnt" are one word, "1,400" is one number.
    private static boolean joins(String text, int at) {
        if (at == 0 || at + 1 >= text.length()) return false;
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (c == '\'' || c == '’') return Character.isLetter(before) && Character.isLetter(after);
        return c == ',' && Character.isDigit(before) && Character.isDigit(after);
    }

    private void add(int start, int end, int hash) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size++] = hash;
    }

    int size() {
        return size;
    }

    int hash(int word) {
        return hashes[word];
    }

    /// The word itself, in lower case.
    String at(int word) {
        return document.text().substring(starts[word], ends[word]).toLowerCase(java.util.Locale.ROOT);
    }

    /// The place of words `[from, to)`.
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /// The numbers of the words that begin inside a place.
    List<Integer> in(Span span) {
        List<Integer> found = new ArrayList<>();
        int at = Arrays.binarySearch(starts, 0, size, span.start());
        for (int word = at < 0 ? -at - 1 : at; word < size && starts[word] < span.end(); word++) found.add(word);
        return found;
    }

    boolean isQuoted(int word) {
        return quotedWords.get(word);
    }

    /// Whether a word stands in marks that hold it at arm's length.
    boolean isScareQuoted(int word) {
        return quoted.stream()
                .anyMatch(marks -> marks.contains(starts[word]) && in(marks).size() <= SCARE);
    }

    /// A number for `length` words from a place on; equal for equal words.
    long shingle(int from, int length) {
        long mixed = 1125899906842597L;
        for (int word = from; word < from + length; word++) mixed = mixed * 0x5DEECE66DL + hashes[word];
        mixed ^= mixed >>> 32;
        mixed *= 0xBF58476D1CE4E5B9L;
        return mixed ^ mixed >>> 29;
    }

    Document document() {
        return document;
    }
}
