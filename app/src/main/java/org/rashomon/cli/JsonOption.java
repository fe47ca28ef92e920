package org.rashomon.cli;

import picocli.CommandLine.Option;

/// For programs instead of people.
final class JsonOption {
    @Option(names = "--json", description = "Write JSON instead of text for people.")
    private boolean json;

    boolean isWanted() {
        return json;
    }
}
