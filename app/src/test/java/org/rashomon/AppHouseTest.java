package org.rashomon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The walls of the app: which room may import which. All of them may import core.
class AppHouseTest {
    private static final Map<String, Set<String>> MAY_IMPORT = Map.of(
            "store",
            Set.of(),
            "intake",
            Set.of(),
            "casefile",
            Set.of("intake", "store"),
            "workbench",
            Set.of("casefile"),
            "cli",
            Set.of("casefile", "workbench"));

    private final JavaClasses app = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(MAY_IMPORT.keySet().stream()
                    .map(room -> "org.rashomon." + room)
                    .toList());

    @Test
    void every_room_imports_only_what_its_label_allows() {
        MAY_IMPORT.forEach((room, allowed) -> {
            Set<String> banned = new TreeSet<>(MAY_IMPORT.keySet());
            banned.removeAll(allowed);
            banned.remove(room);
            noClasses()
                    .that()
                    .resideInAPackage("org.rashomon." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages(banned))
                    .check(app);
        });
    }

    @Test
    void every_room_is_there() {
        Set<String> rooms = app.stream()
                .map(type -> type.getPackageName().replace("org.rashomon.", "").replaceAll("\\..*", ""))
                .collect(Collectors.toSet());
        assertThat(rooms).containsExactlyInAnyOrderElementsOf(MAY_IMPORT.keySet());
    }

    @Test
    void sql_lives_in_store_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.rashomon.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..", "org.flywaydb..")
                .check(app);
    }

    @Test
    void the_command_line_alone_knows_how_commands_are_written() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.rashomon.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "me.tongfei..")
                .check(app);
    }

    @Test
    void the_workbench_alone_speaks_http() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.rashomon.workbench..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..")
                .check(app);
    }

    @Test
    void no_circles() {
        slices().matching("org.rashomon.(*)..").should().beFreeOfCycles().check(app);
    }

    @Test
    void no_class_is_named_for_nothing() {
        assertThat(app.stream().map(type -> type.getSimpleName()))
                .noneMatch(name -> name.matches(".*(Util|Utils|Helper|Manager|Impl|Common)"));
    }

    private static String[] packages(Set<String> rooms) {
        List<String> names =
                rooms.stream().map(room -> "org.rashomon." + room + "..").toList();
        return names.toArray(String[]::new);
    }
}
