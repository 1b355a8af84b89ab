package dev.recto;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the plugin's rooms. */
class RoomsTest {

    private static final JavaClasses PLUGIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.recto");

    /** What each room may use, besides itself and the JDK. */
    @ParameterizedTest(name = "{0} uses {1}")
    @CsvSource({
        "examples, sheet snippet diagnostic prose receipt evidence, com.palantir.javapoet.. com.sun.source.. javax.lang.model.. javax.tools..",
        "book, sheet, ''",
        "evidence, book examples sheet receipt diagnostic, com.google.gson.. org.jacoco.. com.sun.source.. javax.lang.model.. javax.tools..",
        "slice, book sheet, com.github.difflib..",
        "accept, book diagnostic evidence prose receipt slice, ''",
        "assemble, accept book evidence examples lexer sheet receipt prose diagnostic slice snippet, org.commonmark.. org.snakeyaml.engine.. com.google.gson.. javax.xml.. org.xml.sax..",
        "verify, book evidence sheet receipt diagnostic, ''",
        "render, book sheet receipt slice verify diagnostic, com.vladsch.flexmark.. gg.jte.. org.jsoup.. org.fife.ui.. de.siegmar.fastcsv..",
        "publish, render, ''",
        "attest, book evidence receipt render.code sheet verify diagnostic, com.google.gson.. org.jsoup..",
        "check, attest book evidence receipt render.code sheet slice snippet verify diagnostic, com.google.gson.. javax.tools..",
        "weave, accept assemble attest book diagnostic evidence publish receipt render sheet verify, ''"
    })
    void aRoomUsesOnlyWhatTheDesignAllows(String room, String rooms, String libraries) {
        String[] allowed = Stream.of(
                        Stream.of("dev.recto." + room + ".."),
                        words(rooms).map(each -> "dev.recto." + each + ".."),
                        words(libraries),
                        Stream.of("java..", "javax.swing.text..", "javax.xml.stream..", "org.jspecify.."))
                .flatMap(each -> each)
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage("dev.recto." + room + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true)
                .check(PLUGIN);
    }

    @ParameterizedTest(name = "only {0} uses {1}")
    @CsvSource({
        "maven, org.apache.maven..",
        "examples, com.palantir.javapoet..",
        "render, com.vladsch.flexmark..",
        "render, gg.jte..",
        "render, org.fife.ui..",
        "render, de.siegmar.fastcsv..",
        "assemble, org.snakeyaml.engine..",
        "slice, com.github.difflib..",
        "evidence, org.jacoco.core.."
    })
    void aLibraryHasOneRoom(String room, String library) {
        noClasses()
                .that()
                .resideInAPackage("dev.recto..")
                .and()
                .resideOutsideOfPackage("dev.recto." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(PLUGIN);
    }

    @Test
    void nothingUsesTheGoals() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.recto.maven..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.recto.maven..")
                .check(PLUGIN);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty());
    }
}
