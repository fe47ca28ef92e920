package org.rashomon.dossier.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rashomon.dossier.Inert;
import org.rashomon.dossier.composition.Citation;
import org.rashomon.dossier.paper.Paper.Block;
import org.rashomon.dossier.paper.Paper.Heading;
import org.rashomon.dossier.paper.Paper.Table;
import org.rashomon.dossier.paper.Paper.Text;

/// A paper as one HTML file that is also well-formed XML: no script, no request. All text of sources is inert in it.
public final class PaperHtml {
    private final Paper paper;
    private final Notes notes = new Notes();
    private final boolean hasSources;
    private final XMLStreamWriter out;

    private PaperHtml(Paper paper, XMLStreamWriter out) {
        this.paper = paper;
        this.hasSources = paper.holdsSources();
        this.out = out;
    }

    public static String of(Paper paper) {
        StringWriter whole = new StringWriter();
        whole.append("<!DOCTYPE html>\n");
        try {
            new PaperHtml(paper, XMLOutputFactory.newFactory().createXMLStreamWriter(whole)).write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the page could not be written: " + e.getMessage(), e);
        }
        return whole.toString();
    }

    private void write() throws XMLStreamException {
        out.writeStartElement("html");
        out.writeAttribute("xmlns", "http://www.w3.org/1999/xhtml");
        out.writeAttribute("lang", "en");
        head();
        out.writeStartElement("body");
        element("h1", "", paper.title());
        for (String line : paper.standfirst()) element("p", "standfirst", line);
        for (Block block : paper.blocks()) {
            switch (block) {
                case Heading heading -> heading(heading);
                case Text text -> text(text);
                case Table table -> table(table);
            }
            out.writeCharacters("\n");
        }
        notes();
        if (paper.madeBy().isPresent()) {
            element("p", "remark", "Made with " + paper.madeBy().get() + ".");
        }
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void head() throws XMLStreamException {
        out.writeStartElement("head");
        meta("charset", "utf-8");
        out.writeEmptyElement("meta");
        out.writeAttribute("http-equiv", "Content-Security-Policy");
        out.writeAttribute("content", "default-src 'none'; style-src 'unsafe-inline'");
        out.writeEmptyElement("meta");
        out.writeAttribute("name", "viewport");
        out.writeAttribute("content", "width=device-width, initial-scale=1");
        element("title", "", paper.title());
        element("style", "", style());
        bookmarks();
        out.writeEndElement();
        out.writeCharacters("\n");
    }

    private void meta(String name, String value) throws XMLStreamException {
        out.writeEmptyElement("meta");
        out.writeAttribute(name, value);
    }

    /// The outline that a reader of PDF shows beside the pages; browsers know nothing of it.
    private void bookmarks() throws XMLStreamException {
        out.writeStartElement("bookmarks");
        int number = 0;
        for (Block block : paper.blocks()) {
            if (!(block instanceof Heading heading)) continue;
            number++;
            if (heading.level() > 1) continue;
            out.writeEmptyElement("bookmark");
            out.writeAttribute("name", Inert.text(heading.text()));
            out.writeAttribute("href", "#h" + number);
        }
        out.writeEndElement();
    }

    private int headings;

    private void heading(Heading heading) throws XMLStreamException {
        headings++;
        String tag = "h" + Math.min(6, heading.level() + 1);
        out.writeStartElement(tag);
        out.writeAttribute("id", "h" + headings);
        direction(heading.text());
        anchored(heading.anchor());
        characters(heading.text());
        out.writeEndElement();
    }

    private void anchored(String anchor) throws XMLStreamException {
        if (anchor.isEmpty()) return;
        out.writeStartElement("a");
        out.writeAttribute("id", anchor);
        out.writeEndElement();
    }

    private void text(Text text) throws XMLStreamException {
        out.writeStartElement("p");
        out.writeAttribute("class", text.manner().name().toLowerCase(java.util.Locale.ROOT));
        direction(text.text());
        if (!text.anchor().isEmpty()) out.writeAttribute("id", text.anchor());
        characters(text.text());
        marks(text.notes());
        out.writeEndElement();
    }

    private void table(Table table) throws XMLStreamException {
        out.writeStartElement("table");
        out.writeStartElement("thead");
        out.writeStartElement("tr");
        for (String head : table.head()) element("th", "", head);
        out.writeEndElement();
        out.writeEndElement();
        out.writeStartElement("tbody");
        for (List<Paper.Cell> row : table.rows()) {
            out.writeStartElement("tr");
            for (Paper.Cell cell : row) {
                out.writeStartElement("td");
                direction(cell.text());
                characters(cell.text());
                marks(cell.notes());
                out.writeEndElement();
            }
            out.writeEndElement();
        }
        out.writeEndElement();
        out.writeEndElement();
    }

    /// Leads to the note, and can be led back to.
    private void marks(List<Citation> citations) throws XMLStreamException {
        for (Citation citation : citations) {
            int number = notes.add(citation);
            out.writeCharacters(" ");
            link("r" + number, "#n" + number, "note", Integer.toString(number));
        }
    }

    private void notes() throws XMLStreamException {
        if (notes.all().isEmpty()) return;
        out.writeStartElement("h2");
        out.writeAttribute("id", "notes");
        characters("Where it stands");
        out.writeEndElement();
        int number = 0;
        for (Citation citation : notes.all()) {
            number++;
            out.writeStartElement("p");
            out.writeAttribute("class", "endnote");
            out.writeAttribute("id", "n" + number);
            link("", "#r" + number, "number", Integer.toString(number));
            characters(" " + citation.note());
            if (hasSources) {
                out.writeCharacters(" ");
                link("", "#" + Paper.anchor(citation), "there", "to the words");
            }
            out.writeEndElement();
            out.writeCharacters("\n");
        }
    }

    private void link(String id, String to, String css, String words) throws XMLStreamException {
        out.writeStartElement("a");
        if (!id.isEmpty()) out.writeAttribute("id", id);
        out.writeAttribute("class", css);
        out.writeAttribute("href", to);
        characters(words);
        out.writeEndElement();
    }

    private void direction(String text) throws XMLStreamException {
        if (Paper.isRightToLeft(text)) out.writeAttribute("dir", "rtl");
    }

    private void element(String tag, String css, String text) throws XMLStreamException {
        out.writeStartElement(tag);
        if (!css.isEmpty()) out.writeAttribute("class", css);
        characters(text);
        out.writeEndElement();
    }

    private void characters(String text) throws XMLStreamException {
        out.writeCharacters(Inert.text(text));
    }

    private static String style() {
        try (InputStream in = PaperHtml.class.getResourceAsStream("paper.css")) {
            if (in == null) throw new IllegalStateException("the jar lacks paper.css");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("paper.css in the jar cannot be read", e);
        }
    }
}
