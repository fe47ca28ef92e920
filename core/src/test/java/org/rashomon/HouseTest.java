package org.rashomon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The walls of the house: which room may import which.
class HouseTest {
    private static final Map<String, Set<String>> MAY_IMPORT = Map.of(
            "document", Set.of(),
            "coincidence", Set.of("document"),
            "language", Set.of("document"),
            "attribution", Set.of("language", "document"),
            "incident", Set.of("attribution", "language", "document"),
            "contradiction", Set.of("incident", "attribution", "language", "document"),
            "narrative", Set.of("incident", "attribution", "language", "document"),
            "investigation", Set.of("narrative", "contradiction", "incident", "attribution", "language", "document"),
            "dossier",
                    Set.of(
                            "investigation",
                            "coincidence",
                            "narrative",
                            "contradiction",
                            "incident",
                            "attribution",
                            "language",
                            "document"));

    private final JavaClasses core = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.rashomon");

    @Test
    void every_room_imports_only_what_its_label_allows() {
        MAY_IMPORT.forEach((room, allowed) -> {
            Set<String> banned = new TreeSet<>(MAY_IMPORT.keySet());
            banned.removeAll(allowed);
            banned.remove(room);
            String[] packages =
                    banned.stream().map(name -> "org.rashomon." + name + "..").toArray(String[]::new);
            if (packages.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("org.rashomon." + room + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages)
                        .check(core);
            }
        });
    }

    @Test
    void every_room_of_core_is_on_the_list() {
        Set<String> rooms = core.stream()
                .map(type -> type.getPackageName().replace("org.rashomon.", ""))
                .map(name -> name.split("\\.")[0])
                .collect(Collectors.toSet());
        assertThat(rooms).containsExactlyInAnyOrderElementsOf(MAY_IMPORT.keySet());
    }

    @Test
    void no_circles() {
        slices().matching("org.rashomon.(*)..").should().beFreeOfCycles().check(core);
    }

    @Test
    void core_opens_no_file_clock_socket_or_database() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net.http..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(core);
    }

    @Test
    void no_class_is_named_for_nothing() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Common)")
                .check(core);
    }
}
