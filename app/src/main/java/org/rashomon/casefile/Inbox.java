package org.rashomon.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.store.CaseFault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Files that were dropped into a case and are not read yet: `inbox/` in its folder. What a person was told is
/// taken is on disk, and is read by the next run when this one is ended.
public final class Inbox {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LIST = "list.json";

    private final Path folder;

    Inbox(Path caseFolder) {
        this.folder = caseFolder.resolve("inbox");
    }

    /// A file on its way in.
    ///
    /// @param name as the person calls it: `reports/a.txt`
    public record Dropped(String name, InputStream bytes) {}

    /// Files that were dropped together, and what was said about all of them.
    record Batch(Path home, List<Adding.Named> files, Request said) {}

    /// Takes files; they are on disk when it returns, all of them or none.
    Batch take(List<Dropped> files, Request said) {
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempDirectory(folder, ".draft-");
            ObjectNode list = JSON.createObjectNode();
            said.columns().ifPresent(columns -> list.put("columns", columns));
            said.published().ifPresent(day -> list.put("published", day.toString()));
            said.outlet().ifPresent(outlet -> list.put("outlet", outlet));
            var names = list.putArray("files");
            for (int i = 0; i < files.size(); i++) {
                String name = plain(files.get(i).name());
                Path home = Files.createDirectory(draft.resolve(Integer.toString(i)));
                Path file = home.resolve(Path.of(name).getFileName().toString());
                try (InputStream in = files.get(i).bytes()) {
                    Files.copy(in, file);
                }
                sync(file);
                names.add(name);
            }
            Path written = Files.writeString(draft.resolve(LIST), list.toString());
            sync(written);
            Path home = folder.resolve("b" + draft.getFileName().toString().substring(".draft-".length()));
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
            return batch(home);
        } catch (IOException e) {
            throw CaseFault.of(folder, e);
        }
    }

    /// What an earlier run left, oldest first. Drafts of an interrupted taking are thrown away: nobody was told that
    /// they are in.
    List<Batch> left() {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> homes = Files.list(folder)) {
            List<Batch> batches = new ArrayList<>();
            for (Path home : homes.sorted(Comparator.comparingLong(Inbox::age).thenComparing(Path::getFileName))
                    .toList()) {
                if (Files.exists(home.resolve(LIST))
                        && !home.getFileName().toString().startsWith(".")) {
                    batches.add(batch(home));
                } else {
                    delete(home);
                }
            }
            return batches;
        } catch (IOException e) {
            throw CaseFault.of(folder, e);
        }
    }

    /// Forgets files that are read.
    void done(Batch batch) {
        delete(batch.home);
    }

    private static Batch batch(Path home) throws IOException {
        JsonNode list = JSON.readTree(Files.readString(home.resolve(LIST)));
        List<Adding.Named> files = new ArrayList<>();
        for (JsonNode name : list.path("files")) {
            Path called = Path.of(name.asString());
            files.add(new Adding.Named(
                    home.resolve(Integer.toString(files.size()))
                            .resolve(called.getFileName().toString()),
                    called));
        }
        Request said = new Request(
                List.of(),
                list.path("columns").asStringOpt(),
                list.path("published").asStringOpt().map(LocalDate::parse),
                list.path("outlet").asStringOpt());
        return new Batch(home, files, said);
    }

    /// A name that is one on every system and stays below the folder: no way up, no control characters, not too long.
    static String plain(String given) {
        List<String> parts = new ArrayList<>();
        for (String part : given.replace('\\', '/').split("/", -1)) {
            String clean = part.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "_").strip();
            if (clean.isEmpty() || clean.equals(".") || clean.equals("..")) continue;
            parts.add(shortened(clean));
        }
        return parts.isEmpty() ? "unnamed" : String.join("/", parts);
    }

    private static String shortened(String name) {
        if (name.length() <= 60) return name; // 240 bytes of UTF-8 at most: file systems take 255
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = 60 - ending.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) end--;
        return name.substring(0, end) + ending;
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static long age(Path home) {
        try {
            return Files.getLastModifiedTime(home).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be looked at".formatted(home), e);
        }
    }

    private static void delete(Path home) {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(one);
        } catch (IOException e) {
            throw CaseFault.of(home, e);
        }
    }
}
