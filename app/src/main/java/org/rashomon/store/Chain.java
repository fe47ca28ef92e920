package org.rashomon.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The custody log, read from its first line to its last and held against its own hashes.
///
/// @param head its last line
/// @param isTorn whether it ends in the middle of a line
/// @param faults what does not hold, in words
/// @param hashes of its lines, in order
/// @param lines those that are JSON
record Chain(CustodyLog.Head head, boolean isTorn, List<String> faults, List<String> hashes, List<JsonNode> lines) {
    static final String MENDED = "mended";

    private static final JsonMapper JSON = new JsonMapper();

    static Chain of(Path file) throws IOException {
        List<String> faults = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        List<JsonNode> lines = new ArrayList<>();
        boolean torn = false;
        if (!Files.exists(file)) return new Chain(CustodyLog.Head.EMPTY, false, faults, hashes, lines);
        int unread = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0 || line.size() > 0; b = in.read()) {
                if (b >= 0 && b != '\n') {
                    line.write(b);
                    continue;
                }
                torn = b < 0;
                int number = hashes.size() + 1;
                String before = hashes.isEmpty() ? Sha256.NOTHING : hashes.getLast();
                JsonNode json = parsed(line.toByteArray());
                if (json == null) {
                    if (unread > 0) faults.add("line %d is no JSON".formatted(unread));
                    unread = number;
                } else {
                    if (unread > 0 && !json.path("event").asString("").equals(MENDED)) {
                        faults.add("line %d is no JSON and nothing says that it was torn".formatted(unread));
                    }
                    unread = 0;
                    check(json, number, before, faults);
                    lines.add(json);
                }
                hashes.add(Sha256.of(line.toByteArray()));
                line.reset();
            }
        }
        if (unread > 0 && !torn) faults.add("line %d is no JSON".formatted(unread));
        String last = hashes.isEmpty() ? Sha256.NOTHING : hashes.getLast();
        return new Chain(new CustodyLog.Head(hashes.size(), last), torn, List.copyOf(faults), hashes, lines);
    }

    private static void check(JsonNode json, int number, String before, List<String> faults) {
        if (json.path("n").asInt(0) != number) faults.add("line %d calls itself %s".formatted(number, json.path("n")));
        if (!json.path("before").asString("").equals(before)) {
            faults.add("line %d does not carry the hash of the line before: a line was changed, taken out or put in"
                    .formatted(number));
        }
    }

    @org.jspecify.annotations.Nullable
    private static JsonNode parsed(byte[] line) {
        try {
            JsonNode json = JSON.readTree(new String(line, StandardCharsets.UTF_8));
            return json.isObject() ? json : null;
        } catch (JacksonException e) {
            return null;
        }
    }
}
