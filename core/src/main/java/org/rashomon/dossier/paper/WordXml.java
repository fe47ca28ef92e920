package org.rashomon.dossier.paper;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rashomon.dossier.Inert;

/// The words of WordprocessingML that a paper needs.
final class WordXml {
    /// Between the margins of an A4 page, in twentieths of a point.
    private static final int TEXT_WIDTH = 9412;

    private static final int FIRST_COLUMN = 2000;

    private final XMLStreamWriter out;

    WordXml(XMLStreamWriter out) {
        this.out = out;
    }

    void root(String name, String namespace) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement(name);
        out.writeAttribute("xmlns:w", namespace);
    }

    void end() throws XMLStreamException {
        out.writeEndDocument();
    }

    void open(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) out.writeAttribute(attributes[i], attributes[i + 1]);
    }

    void close() throws XMLStreamException {
        out.writeEndElement();
    }

    void paragraph(String style, boolean rightToLeft) throws XMLStreamException {
        open("w:pPr");
        empty("w:pStyle", "w:val", style);
        if (rightToLeft) empty("w:bidi");
        close();
    }

    /// Words, with their line breaks.
    void run(String text, boolean rightToLeft) throws XMLStreamException {
        open("w:r");
        if (rightToLeft) {
            open("w:rPr");
            empty("w:rtl");
            close();
        }
        boolean first = true;
        for (String line : Inert.text(text).split("\\R", -1)) {
            if (!first) empty("w:br");
            first = false;
            open("w:t", "xml:space", "preserve");
            out.writeCharacters(line);
            close();
        }
        close();
    }

    void footnoteMark(int number) throws XMLStreamException {
        open("w:r");
        open("w:rPr");
        empty("w:rStyle", "w:val", "FootnoteReference");
        close();
        empty("w:footnoteReference", "w:id", Integer.toString(number));
        close();
    }

    /// The number of a footnote, at its own beginning.
    void footnoteRef() throws XMLStreamException {
        open("w:r");
        open("w:rPr");
        empty("w:rStyle", "w:val", "FootnoteReference");
        close();
        empty("w:footnoteRef");
        close();
    }

    /// Leads to a place in the same file.
    void link(String anchor, String words) throws XMLStreamException {
        open("w:hyperlink", "w:anchor", anchor);
        open("w:r");
        open("w:rPr");
        empty("w:rStyle", "w:val", "Hyperlink");
        close();
        open("w:t", "xml:space", "preserve");
        out.writeCharacters(" " + words);
        close();
        close();
        close();
    }

    void separator(String id, String kind) throws XMLStreamException {
        open("w:footnote", "w:type", kind, "w:id", id);
        open("w:p");
        open("w:r");
        empty("w:" + kind);
        close();
        close();
        close();
    }

    void table(int columns) throws XMLStreamException {
        open("w:tblPr");
        empty("w:tblStyle", "w:val", "Accounts");
        empty("w:tblW", "w:w", "5000", "w:type", "pct");
        close();
        open("w:tblGrid");
        // The first column names what the others say.
        for (int i = 0; i < columns; i++) {
            empty(
                    "w:gridCol",
                    "w:w",
                    Integer.toString(i == 0 ? FIRST_COLUMN : (TEXT_WIDTH - FIRST_COLUMN) / (columns - 1)));
        }
        close();
    }
}
