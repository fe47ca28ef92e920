package org.rashomon.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.casefile.Places;
import picocli.CommandLine.IVersionProvider;

/// The program's name and number, as the jar says.
final class Version implements IVersionProvider {
    static String program() {
        return "Rashomon "
                + Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                        .orElse("(not from a jar)");
    }

    /// With the places that reports are read with, whose licence asks to be named.
    static String withPlaces() {
        return program() + "; places: " + String.join("; ", Places.gazetteer().origins());
    }

    @Override
    public String[] getVersion() {
        List<String> lines = new ArrayList<>();
        lines.add(program());
        for (String origin : Places.gazetteer().origins()) lines.add("Places: " + origin);
        return lines.toArray(String[]::new);
    }
}
