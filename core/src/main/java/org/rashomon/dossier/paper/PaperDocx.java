package org.rashomon.dossier.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.rashomon.dossier.Inert;
import org.rashomon.dossier.composition.Citation;
import org.rashomon.dossier.paper.Paper.Block;
import org.rashomon.dossier.paper.Paper.Cell;
import org.rashomon.dossier.paper.Paper.Heading;
import org.rashomon.dossier.paper.Paper.Manner;
import org.rashomon.dossier.paper.Paper.Table;
import org.rashomon.dossier.paper.Paper.Text;

/// A paper as a Word file (Office Open XML, ECMA-376): headings by style, tables, and a footnote for each place a
/// line rests on. No macro, no field that is fetched, nothing that is linked from elsewhere.
///
/// Three parts are written by hand into a zip; the others never change and lie beside this class
/// ([decision 007](docs/decisions/007-pdf-and-word.md)).
public final class PaperDocx {
    private static final String[] FIXED = {
        "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml"
    };
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Paper paper;
    private final Notes notes = new Notes();
    private final WordXml out;
    private final boolean hasSources;
    private int bookmarks;

    private PaperDocx(Paper paper, WordXml out) {
        this.paper = paper;
        this.out = out;
        this.hasSources = paper.holdsSources();
    }

    /// Writes it all; the stream is not closed. The same paper gives the same bytes.
    ///
    /// @throws UncheckedIOException when the stream fails
    public static void write(Paper paper, OutputStream to) {
        StringWriter document = new StringWriter();
        StringWriter footnotes = new StringWriter();
        try {
            PaperDocx writer = new PaperDocx(paper, new WordXml(xml(document)));
            writer.document();
            new PaperDocx(paper, new WordXml(xml(footnotes))).footnotes(writer.notes.all());
            ZipOutputStream zip = new ZipOutputStream(to);
            for (String name : FIXED) put(zip, name, fixed(name));
            put(zip, "word/document.xml", document.toString());
            put(zip, "word/footnotes.xml", footnotes.toString());
            put(zip, "docProps/core.xml", properties(paper));
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("the Word file could not be written: " + e.getMessage(), e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the Word file could not be written: " + e.getMessage(), e);
        }
    }

    private static javax.xml.stream.XMLStreamWriter xml(StringWriter to) throws XMLStreamException {
        return XMLOutputFactory.newFactory().createXMLStreamWriter(to);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(315_532_800_000L); // 1980, where a zip's time begins
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String fixed(String name) throws IOException {
        String file =
                "docx/" + name.replaceAll("[\\[\\]]", "").replaceAll("^.*/", "").replaceAll("^\\.", "package.");
        try (InputStream in = PaperDocx.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("the jar lacks " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String properties(Paper paper) throws XMLStreamException {
        StringWriter whole = new StringWriter();
        var out = xml(whole);
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("cp:coreProperties");
        out.writeAttribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        out.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        out.writeStartElement("dc:title");
        out.writeCharacters(Inert.text(paper.title()));
        out.writeEndElement();
        out.writeStartElement("dc:creator");
        out.writeCharacters(Inert.text(paper.madeBy().orElse("Rashomon")));
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndDocument();
        return whole.toString();
    }

    private void document() throws XMLStreamException {
        out.root("w:document", W);
        out.open("w:body");
        paragraph("Title", paper.title(), List.of(), "");
        for (String line : paper.standfirst()) paragraph("Remark", line, List.of(), "");
        for (Block block : paper.blocks()) {
            switch (block) {
                case Heading heading ->
                    paragraph("Heading" + heading.level(), heading.text(), List.of(), heading.anchor());
                case Text text -> paragraph(style(text.manner()), text.text(), text.notes(), text.anchor());
                case Table table -> table(table);
            }
        }
        if (paper.madeBy().isPresent()) {
            paragraph("Remark", "Made with " + paper.madeBy().get() + ".", List.of(), "");
        }
        out.open("w:sectPr");
        out.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        out.empty(
                "w:pgMar",
                "w:top",
                "1304",
                "w:right",
                "1247",
                "w:bottom",
                "1304",
                "w:left",
                "1247",
                "w:header",
                "624",
                "w:footer",
                "624",
                "w:gutter",
                "0");
        out.close();
        out.close();
        out.end();
    }

    private static String style(Manner manner) {
        return switch (manner) {
            case PLAIN -> "Normal";
            case ITEM -> "Item";
            case REMARK -> "Remark";
            case SOURCE -> "Source";
        };
    }

    private void paragraph(String style, String text, List<Citation> citations, String anchor)
            throws XMLStreamException {
        boolean rightToLeft = Paper.isRightToLeft(text);
        out.open("w:p");
        out.paragraph(style, rightToLeft);
        if (!anchor.isEmpty()) {
            String id = Integer.toString(bookmarks++);
            out.empty("w:bookmarkStart", "w:id", id, "w:name", anchor);
            out.empty("w:bookmarkEnd", "w:id", id);
        }
        out.run(text, rightToLeft);
        for (Citation citation : citations) out.footnoteMark(notes.add(citation));
        out.close();
    }

    private void table(Table table) throws XMLStreamException {
        out.open("w:tbl");
        out.table(table.head().size());
        row(table.head().stream().map(head -> new Cell(head, List.of())).toList(), "TableHead");
        for (List<Cell> row : table.rows()) row(row, "TableText");
        out.close();
        paragraph("Remark", "", List.of(), "");
    }

    private void row(List<Cell> cells, String style) throws XMLStreamException {
        out.open("w:tr");
        if (style.equals("TableHead")) {
            out.open("w:trPr");
            out.empty("w:tblHeader");
            out.close();
        }
        for (Cell cell : cells) {
            out.open("w:tc");
            paragraph(style, cell.text(), cell.notes(), "");
            out.close();
        }
        out.close();
    }

    private void footnotes(List<Citation> citations) throws XMLStreamException {
        out.root("w:footnotes", W);
        out.separator("-1", "separator");
        out.separator("0", "continuationSeparator");
        int number = 0;
        for (Citation citation : citations) {
            number++;
            out.open("w:footnote", "w:id", Integer.toString(number));
            out.open("w:p");
            out.paragraph("FootnoteText", false);
            out.footnoteRef();
            out.run(" " + citation.note(), false);
            if (hasSources) out.link(Paper.anchor(citation), "to the words");
            out.close();
            out.close();
        }
        out.close();
        out.end();
    }
}
