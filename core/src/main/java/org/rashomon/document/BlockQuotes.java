package org.rashomon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Quotations that stand in paragraphs of their own and have lost their marks.
///
/// Announced: the author's paragraph ends in a colon, and what follows speaks in the first person. It lasts until the
/// author's voice returns: a paragraph that quotes, attributes, or names whoever was introduced. A paragraph without
/// "I" or "we" between the quotation and that return still belongs to it.
///
/// Unannounced: a news text that never says "we" itself introduces a speaker in one sentence, then comes a
/// paragraph in the first person without marks, then the speaker's name again. Where the author says "we" elsewhere,
/// nothing tells
/// the two voices apart, and the text is left as it is.
///
/// A colon with nothing of the sort behind it is an embedded post whose text is missing, and stays prose.
final class BlockQuotes {
    /// No paragraph of a quotation is longer.
    private static final int LONGEST = 8000;

    private static final int LONGEST_INTRODUCTION = 400;

    private final String text;
    private final List<List<Paragraph>> sections;

    private BlockQuotes(String text, List<List<Paragraph>> sections) {
        this.text = text;
        this.sections = new ArrayList<>();
        sections.forEach(one -> this.sections.add(new ArrayList<>(one)));
    }

    /// The same paragraphs, section by section, with block quotations marked.
    static List<List<Paragraph>> mark(String text, List<List<Paragraph>> sections) {
        BlockQuotes quotes = new BlockQuotes(text, sections);
        quotes.sections.forEach(quotes::markAnnounced);
        quotes.markUnannounced();
        return quotes.sections;
    }

    private void markAnnounced(List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!isProse(paragraphs.get(i)) || !endsInColon(paragraphs.get(i))) continue;
            Voice author = voice(paragraphs.get(i));
            int first = nextText(paragraphs, i);
            if (first == paragraphs.size() || !isAnnounced(paragraphs.get(first), author)) continue;
            i = markFrom(paragraphs, first, author.names());
        }
    }

    /// Whether a paragraph is what the author's colon announces: it speaks in the first person, which the author does
    /// not, or the colon stands right behind a verb of saying.
    private boolean isAnnounced(Paragraph paragraph, Voice author) {
        if (!isProse(paragraph) || paragraph.span().length() > LONGEST || startsWithMark(paragraph)) return false;
        Voice voice = voice(paragraph);
        int first = voice.firstPerson();
        if (first > 0) return author.firstPerson() == 0 && (first > 1 || !voice.attributes());
        return author.endsSaying() && !voice.quotes() && !voice.attributes() && endsSentence(paragraph);
    }

    /// Marks a quotation from its first paragraph and returns the index of its last.
    private int markFrom(List<Paragraph> paragraphs, int first, Set<String> introduced) {
        int last = first;
        int next = nextText(paragraphs, last);
        while (next < paragraphs.size() && goesOn(paragraphs, next, introduced)) {
            last = next;
            next = nextText(paragraphs, last);
        }
        for (int i = first; i <= last; i++) quote(paragraphs, i);
        return last;
    }

    private boolean goesOn(List<Paragraph> paragraphs, int index, Set<String> introduced) {
        Paragraph paragraph = paragraphs.get(index);
        if (!isProse(paragraph) || paragraph.span().length() > LONGEST) return false;
        if (startsWithMark(paragraph) || endsInColon(paragraph)) return false;
        Voice voice = voice(paragraph);
        if (voice.attributes()) return false;
        if (voice.firstPerson() > 0) return voice.firstPerson() > 1 || !voice.mentions(introduced);
        if (voice.quotes() || voice.mentions(introduced)) return false;
        int next = nextText(paragraphs, index);
        return next < paragraphs.size() && isProse(paragraphs.get(next)) && returns(paragraphs.get(next), introduced);
    }

    private boolean returns(Paragraph paragraph, Set<String> introduced) {
        Voice voice = voice(paragraph);
        return voice.firstPerson() == 0 && voice.attributes() && voice.mentions(introduced);
    }

    private void markUnannounced() {
        List<Runnable> found = new ArrayList<>();
        for (List<Paragraph> paragraphs : sections) {
            for (int i = 0; i < paragraphs.size(); i++) {
                if (!isProse(paragraphs.get(i)) || paragraphs.get(i).span().length() > LONGEST) continue;
                Voice voice = voice(paragraphs.get(i));
                if (voice.firstPerson() == 0) continue;
                int last = i == 0 ? -1 : lastOfUnannounced(paragraphs, i, voice);
                if (last < 0) return;
                int first = i;
                found.add(() -> {
                    for (int at = first; at <= last; at++) quote(paragraphs, at);
                });
                i = last;
            }
        }
        found.forEach(Runnable::run);
    }

    /// The index of the last paragraph of a quotation that nothing announces; -1 when the paragraph is none.
    private int lastOfUnannounced(List<Paragraph> paragraphs, int first, Voice voice) {
        Paragraph before = paragraphs.get(first - 1);
        if (!isProse(before) || before.span().length() > LONGEST_INTRODUCTION || !endsSentence(before)) return -1;
        if (voice.quotes() || voice.attributes()) return -1;
        Voice author = voice(before);
        Set<String> introduced = author.names();
        if (author.quotes() || introduced.isEmpty()) return -1;
        int last = first;
        int next = nextText(paragraphs, last);
        while (next < paragraphs.size() && goesOn(paragraphs, next, introduced)) {
            last = next;
            next = nextText(paragraphs, last);
        }
        if (next < paragraphs.size()) {
            return isProse(paragraphs.get(next)) && returns(paragraphs.get(next), introduced) ? last : -1;
        }
        return author.hasSpeech() ? last : -1;
    }

    private int nextText(List<Paragraph> paragraphs, int index) {
        int next = index + 1;
        while (next < paragraphs.size() && isAside(paragraphs.get(next))) next++;
        return next;
    }

    private static boolean isAside(Paragraph paragraph) {
        return paragraph.kind() == Paragraph.Kind.CAPTION || paragraph.kind() == Paragraph.Kind.FURNITURE;
    }

    private static boolean isProse(Paragraph paragraph) {
        return paragraph.kind() == Paragraph.Kind.PROSE;
    }

    private void quote(List<Paragraph> paragraphs, int index) {
        Paragraph paragraph = paragraphs.get(index);
        if (isProse(paragraph)) {
            paragraphs.set(index, new Paragraph(Paragraph.Kind.BLOCK_QUOTE, paragraph.span()));
        }
    }

    private Voice voice(Paragraph paragraph) {
        return Voice.of(text, paragraph.span());
    }

    private boolean startsWithMark(Paragraph paragraph) {
        return "\"“‘'«".indexOf(text.charAt(paragraph.span().start())) >= 0;
    }

    private boolean endsInColon(Paragraph paragraph) {
        return Sentences.lastMark(text, paragraph.span()) == ':';
    }

    private boolean endsSentence(Paragraph paragraph) {
        return Sentences.endIn(text, paragraph.span());
    }
}
