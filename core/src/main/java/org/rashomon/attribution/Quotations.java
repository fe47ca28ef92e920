package org.rashomon.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.rashomon.document.Document;
import org.rashomon.document.Paragraph;
import org.rashomon.document.Section;
import org.rashomon.document.Span;

/// Finds the quotations of a document by their marks: “ ” „ “ « » " '' `` and, where they clearly open and close, ‘ ’
/// and '.
///
/// A quotation ends at the latest with its paragraph, so that a mark that never closes swallows nothing else; one that
/// runs over paragraphs opens anew in each of them, as the press prints it. One pass over the characters.
final class Quotations {
    /// A mark that has opened and not closed.
    private record Open(char mark, int at, int width) {}

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private Quotations(String text) {
        this.text = text;
    }

    /// The quotations in the order of the text, an outer one before those inside it.
    static List<Quotation> in(Document document) {
        Quotations quotations = new Quotations(document.text());
        for (Section section : document.sections()) {
            for (Paragraph paragraph : section.paragraphs()) {
                if (paragraph.isRead()) quotations.read(paragraph);
            }
        }
        quotations.found.sort(Comparator.comparing(Quotation::whole, Comparator.comparingInt(Span::start))
                .thenComparingInt(Quotation::depth));
        return quotations.found;
    }

    private void read(Paragraph read) {
        Span paragraph = read.span();
        // A block quotation is quoted from end to end, without marks.
        if (read.kind() == Paragraph.Kind.BLOCK_QUOTE) open('¶', paragraph.start(), 0);
        int i = paragraph.start();
        while (i < paragraph.end()) {
            char c = text.charAt(i);
            boolean twice = i + 1 < paragraph.end() && text.charAt(i + 1) == c;
            switch (c) {
                case '„', '«' -> open(c, i, 1);
                case '“' -> {
                    if (isTop('„')) close(i, 1);
                    else open(c, i, 1);
                }
                case '”' -> closeDouble(i, 1);
                case '»' -> {
                    if (isTop('«')) close(i, 1);
                }
                case '"' -> straight('"', i, 1, paragraph);
                case '`' -> {
                    if (twice) open('"', i, 2);
                }
                case '\'' -> {
                    if (twice) straight('"', i, 2, paragraph);
                    else single(i, paragraph);
                }
                case '‘' -> {
                    if (opensWord(i, 1, paragraph)) open('‘', i, 1);
                }
                case '’' -> {
                    if (isTop('‘') && !isLetter(i + 1, paragraph)) close(i, 1);
                }
                default -> {}
            }
            i += twice && (c == '`' || c == '\'') ? 2 : 1;
        }
        leave(paragraph);
    }

    /// `"` and `''` look alike at both ends.
    private void straight(char mark, int at, int width, Span paragraph) {
        if (open.stream().anyMatch(one -> one.mark == mark || one.mark == '“' || one.mark == '„')) {
            closeDouble(at, width);
        } else if (opensWord(at, width, paragraph) || !endsWord(at, paragraph)) {
            open(mark, at, width);
        }
    }

    /// An apostrophe is a mark only when one that can close it stands in the same paragraph.
    private void single(int at, Span paragraph) {
        if (isTop('\'')) {
            if (endsWord(at, paragraph) && !isLetter(at + 1, paragraph)) close(at, 1);
        } else if (opensWord(at, 1, paragraph)
                && Character.isLetter(text.charAt(at + 1))
                && closesLater(at, paragraph)) {
            open('\'', at, 1);
        }
    }

    private boolean closesLater(int at, Span paragraph) {
        int limit = Math.min(paragraph.end(), at + 600);
        for (int i = at + 2; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '“' || c == '”') return false;
            if (c != '\'' || isLetter(i + 1, paragraph) || isDigit(i + 1, paragraph)) continue;
            // "the workers' party" opens nothing; a mark after a stop or before one closes.
            char before = text.charAt(i - 1);
            char after = i + 1 < paragraph.end() ? text.charAt(i + 1) : '.';
            if (",.!?…".indexOf(before) >= 0 || before != 's' || ",.;:!?)".indexOf(after) >= 0) return true;
        }
        return false;
    }

    private void open(char mark, int at, int width) {
        // Deeper than this nobody quotes; such marks are strewn.
        if (open.size() >= 4) return;
        open.push(new Open(mark, at, width));
    }

    private boolean isTop(char mark) {
        return !open.isEmpty() && open.peek().mark == mark;
    }

    private void closeDouble(int at, int width) {
        if (open.stream().noneMatch(one -> one.mark == '"' || one.mark == '“' || one.mark == '„')) return;
        // What opened inside with a single mark and never closed was an apostrophe.
        while (isTop('‘') || isTop('\'') || isTop('«')) open.pop();
        close(at, width);
    }

    private void close(int at, int width) {
        Open one = open.pop();
        add(one, at, at + width, true);
    }

    private void leave(Span paragraph) {
        while (!open.isEmpty()) {
            Open one = open.pop();
            if (one.mark != '‘' && one.mark != '\'') add(one, paragraph.end(), paragraph.end(), false);
        }
    }

    private void add(Open one, int wordsEnd, int wholeEnd, boolean closed) {
        int from = one.at + one.width;
        if (from >= wordsEnd) return;
        found.add(new Quotation(new Span(one.at, wholeEnd), new Span(from, wordsEnd), open.size(), closed));
    }

    private boolean opensWord(int at, int width, Span paragraph) {
        boolean begins = at == paragraph.start()
                || Character.isWhitespace(text.charAt(at - 1))
                || Character.isSpaceChar(text.charAt(at - 1))
                || "([{—–-/\"“‘„«'`:".indexOf(text.charAt(at - 1)) >= 0;
        int next = at + width;
        return begins && next < paragraph.end() && !Character.isSpaceChar(text.charAt(next));
    }

    private boolean endsWord(int at, Span paragraph) {
        return at > paragraph.start() && !Character.isSpaceChar(text.charAt(at - 1));
    }

    private boolean isLetter(int at, Span paragraph) {
        return at < paragraph.end() && Character.isLetter(text.charAt(at));
    }

    private boolean isDigit(int at, Span paragraph) {
        return at < paragraph.end() && Character.isDigit(text.charAt(at));
    }
}
