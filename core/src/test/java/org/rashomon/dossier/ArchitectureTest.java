package org.rashomon.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// ARCHITECTURE.md tells the walk of one report: its boxes are the golden files of [WalkTest]. After these have
/// changed on purpose, `mvn -pl core test -Dtest=ArchitectureTest -Dwalk.update` writes the boxes anew.
class ArchitectureTest {
    private static final Path PAGE = Path.of("../ARCHITECTURE.md");
    private static final Path WALK = Path.of("src/test/resources");
    private static final Pattern BOX = Pattern.compile("<!-- (walk/[^ ]+) -->\n```\n(.*?)```\n", Pattern.DOTALL);

    @Test
    void the_boxes_of_the_page_are_the_golden_files() throws Exception {
        String page = Files.readString(PAGE);
        String today = BOX.matcher(page).replaceAll(box -> Matcher.quoteReplacement(box(box.group(1))));
        if (System.getProperty("walk.update") != null) Files.writeString(PAGE, today);
        else assertThat(page).isEqualTo(today);
    }

    @Test
    void the_page_has_a_box_for_each_room_on_the_way() throws Exception {
        assertThat(BOX.matcher(Files.readString(PAGE)).results().count()).isEqualTo(7);
    }

    private static String box(String file) {
        try {
            return "<!-- %s -->\n```\n%s```\n".formatted(file, Files.readString(WALK.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
