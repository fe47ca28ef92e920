package org.rashomon.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The program's name and number, as the jar says.
final class Version implements IVersionProvider {
    static String program() {
        return "Rashomon "
                + Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                        .orElse("(not from a jar)");
    }

    @Override
    public String[] getVersion() {
        return new String[] {program()};
    }
}
