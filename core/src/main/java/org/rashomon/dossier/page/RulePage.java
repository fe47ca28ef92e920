package org.rashomon.dossier.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.contradiction.Contradictions;
import org.rashomon.dossier.layout.Layout;

/// A rule's page of `docs/rules`, as the dossier shows it: what the rule asks, where it fires, where it does not.
///
/// @param name `one-place`
/// @param title "One incident has one place"
public record RulePage(String name, String title, List<Part> parts) {
    private static final Pattern BOX = Pattern.compile("```(fires|silent) ?([a-z ]*)");

    /// A heading, a paragraph, or an example of what makes a finding and what does not.
    ///
    /// @param label of an example its grade, else empty
    public record Part(Kind kind, String label, String text) {
        public enum Kind {
            HEADING,
            WORDS,
            EXAMPLE
        }
    }

    public RulePage {
        parts = List.copyOf(parts);
    }

    /// The pages of the rules that a dossier's findings name, in the order in which the rules are asked.
    public static List<RulePage> of(Layout layout) {
        List<String> named = layout.contradictions()
                .map(one -> one.contradiction().rule())
                .distinct()
                .toList();
        return Contradictions.rules().stream()
                .filter(named::contains)
                .map(RulePage::of)
                .toList();
    }

    static RulePage of(String rule) {
        try (InputStream in = RulePage.class.getResourceAsStream("/org/rashomon/dossier/rules/" + rule + ".md")) {
            if (in == null) throw new IllegalStateException("the jar lacks the page of the rule " + rule);
            return read(rule, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the page of the rule " + rule + " cannot be read", e);
        }
    }

    private static RulePage read(String rule, String page) {
        String title = rule;
        List<Part> parts = new ArrayList<>();
        List<String> lines = page.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher box = BOX.matcher(line);
            if (box.matches()) {
                List<String> example = new ArrayList<>();
                for (i++; !lines.get(i).startsWith("```"); i++) example.add(lines.get(i));
                String label = box.group(1).equals("silent")
                        ? "no finding"
                        : box.group(2).strip();
                parts.add(new Part(Part.Kind.EXAMPLE, label, String.join("\n", example)));
            } else if (line.startsWith("# ")) {
                title = line.substring(2);
            } else if (line.startsWith("## ")) {
                parts.add(new Part(Part.Kind.HEADING, "", line.substring(3)));
            } else if (!line.isEmpty() && !line.equals("`" + rule + "`")) {
                parts.add(new Part(Part.Kind.WORDS, "", line.replace("`", "")));
            }
        }
        return new RulePage(rule, title, parts);
    }
}
