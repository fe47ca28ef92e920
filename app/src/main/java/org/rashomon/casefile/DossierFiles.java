package org.rashomon.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.BiConsumer;
import org.rashomon.dossier.ClaimsCsv;
import org.rashomon.dossier.Dossier;
import org.rashomon.dossier.HtmlDossier;
import org.rashomon.dossier.JsonDossier;
import org.rashomon.store.CaseFault;

/// Writes the dossier into a folder: each file whole, or as it was before.
///
/// @param html `dossier.html`
/// @param json `dossier.json`
/// @param claims `claims.csv`
public record DossierFiles(Path html, Path json, Path claims) {
    static DossierFiles write(Dossier dossier, Path folder) {
        DossierFiles files = new DossierFiles(
                folder.resolve("dossier.html"), folder.resolve("dossier.json"), folder.resolve("claims.csv"));
        write(files.html, new HtmlDossier()::write, dossier);
        write(files.json, new JsonDossier()::write, dossier);
        write(files.claims, new ClaimsCsv()::write, dossier);
        return files;
    }

    private static void write(Path file, BiConsumer<Dossier, Appendable> renderer, Dossier dossier) {
        Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                renderer.accept(dossier, out);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw CaseFault.of(file, e);
        } catch (UncheckedIOException e) {
            throw CaseFault.of(file, e);
        }
    }
}
