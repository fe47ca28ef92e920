package org.rashomon.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// Finds the files in what a person named, folders in the order of their names. Nothing is passed over in silence: what
/// is left out comes back as an [Outcome] of its own.
public final class FolderWalk {
    private final Consumer<Path> files;
    private final Consumer<Outcome> leftOut;

    /// @param files takes each file that may hold reports
    /// @param leftOut takes what is skipped or fails
    public FolderWalk(Consumer<Path> files, Consumer<Outcome> leftOut) {
        this.files = files;
        this.leftOut = leftOut;
    }

    public void walk(List<Path> inputs) {
        for (Path input : inputs) {
            if (Files.isDirectory(input)) folder(input, new ArrayDeque<>());
            else if (Files.exists(input)) files.accept(input);
            else if (Files.isSymbolicLink(input)) failed(input, "is a link to nothing");
            else failed(input, "is not there. Check the name");
        }
    }

    private void folder(Path folder, Deque<Path> above) {
        if (Files.exists(folder.resolve("case.db")) && Files.exists(folder.resolve("custody.jsonl"))) {
            skipped(folder, "a case folder of Rashomon, not reports");
            return;
        }
        Path real;
        List<Path> children = new ArrayList<>();
        try {
            real = folder.toRealPath();
            if (above.contains(real)) {
                skipped(folder, "a link back to a folder it stands in");
                return;
            }
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
                inside.forEach(children::add);
            }
        } catch (AccessDeniedException e) {
            failed(folder, "may not be opened. Give yourself the right to read it (chmod u+rx)");
            return;
        } catch (IOException e) {
            failed(folder, "cannot be listed: " + e.getMessage());
            return;
        }
        Collections.sort(children);
        above.push(real);
        for (Path child : children) {
            if (child.getFileName().toString().startsWith(".")) skipped(child, "hidden");
            else if (Files.isDirectory(child)) folder(child, above);
            else if (Files.isSymbolicLink(child) && !Files.exists(child)) failed(child, "is a link to nothing");
            else files.accept(child);
        }
        above.pop();
    }

    private void skipped(Path path, String why) {
        leftOut.accept(new Outcome.Skipped(path.toString(), why));
    }

    private void failed(Path path, String why) {
        leftOut.accept(new Outcome.Failed(path.toString(), why));
    }
}
