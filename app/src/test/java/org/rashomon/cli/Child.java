package org.rashomon.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program in a process of its own, as the launcher runs it.
record Child(Process process, Path output) {
    static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.rashomon.cli.Main");

    static Child start(Path folder, String... args) throws IOException {
        return start(folder, "", List.of(), args);
    }

    /// @param before words of the shell before the program: `ulimit -f 100;`
    /// @param options of the virtual machine
    static Child start(Path folder, String before, List<String> options, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", before + " exec \"$@\"", "sh"));
        command.addAll(JAVA.subList(0, 1));
        command.addAll(options);
        command.addAll(JAVA.subList(1, JAVA.size()));
        command.addAll(List.of(args));
        Path output = Files.createTempFile(folder, "child", ".out");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Child(process, output);
    }

    /// Waits for its end.
    int exitCode() throws InterruptedException {
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the child did not end");
        }
        return process.exitValue();
    }

    String said() throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
