package org.rashomon.casefile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.BiConsumer;
import org.rashomon.dossier.Dossier;
import org.rashomon.dossier.layout.Layout;
import org.rashomon.dossier.paper.DossierPaper;
import org.rashomon.dossier.paper.Paper;
import org.rashomon.dossier.paper.PaperDocx;
import org.rashomon.store.CaseFault;

/// Writes the dossier for print and for Word into a folder: each file whole, or as it was before.
///
/// @param pdf `dossier.pdf`
/// @param docx `dossier.docx`
public record PaperFiles(Path pdf, Path docx) {
    static PaperFiles write(Dossier dossier, Path folder) {
        Paper paper = DossierPaper.of(dossier, Layout.of(dossier.investigation()));
        PaperFiles files = new PaperFiles(folder.resolve("dossier.pdf"), folder.resolve("dossier.docx"));
        write(files.pdf, PaperPdf::write, paper);
        write(files.docx, PaperDocx::write, paper);
        return files;
    }

    private static void write(Path file, BiConsumer<Paper, OutputStream> writer, Paper paper) {
        Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                writer.accept(paper, out);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw CaseFault.of(file, e);
        } catch (UncheckedIOException e) {
            throw CaseFault.of(file, e);
        }
    }
}
