package org.rashomon.casefile;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.rashomon.dossier.paper.Paper;
import org.rashomon.dossier.paper.PaperHtml;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/// A paper as PDF, with its fonts in it. Nothing is loaded from anywhere: what an address in a source names stays
/// text.
public final class PaperPdf {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PaperPdf() {}

    /// Writes it all; the stream is not closed.
    ///
    /// @throws UncheckedIOException when the stream fails
    public static void write(Paper paper, OutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(parsed(PaperHtml.of(paper)), "about:blank");
        builder.useUriResolver((base, uri) -> uri != null && uri.startsWith("#") ? uri : null);
        builder.useUnicodeBidiSplitter(new RightToLeft.Splitter());
        builder.useUnicodeBidiReorderer(new RightToLeft.Order());
        font(builder, "DejaVuSerif.ttf", "DejaVu Serif", 400);
        font(builder, "DejaVuSans.ttf", "DejaVu Sans", 400);
        font(builder, "DejaVuSans-Bold.ttf", "DejaVu Sans", 700);
        // Tagged for screen readers (PDF/UA); it also keeps the library from looking for fonts on this machine.
        builder.usePdfUaAccessibility(true);
        builder.withProducer(paper.madeBy().orElse("Rashomon"));
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("the PDF could not be written: " + e.getMessage(), e);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        FSSupplier<InputStream> supplier = () -> PaperPdf.class.getResourceAsStream(FONTS + file);
        builder.useFont(supplier, family, weight, FontStyle.NORMAL, true);
    }

    private static Document parsed(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("our own page is no XML: " + e.getMessage(), e);
        }
    }
}
