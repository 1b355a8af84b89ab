package dev.recto;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The design's arrows between the rooms of an author's language. */
class RoomsTest {

    private static final JavaClasses LANGUAGE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.recto");

    /** What each room may use, besides itself and the JDK. */
    @ParameterizedTest(name = "{0} uses {1} {2}")
    @CsvSource({
        "text, '', ''",
        "prose, text, org.commonmark..",
        "marks, text, ''",
        "sheet, prose marks text, com.google.gson.."
    })
    void aRoomUsesOnlyWhatTheDesignAllows(String room, String rooms, String libraries) {
        String[] allowed = Stream.of(
                        Stream.of("dev.recto." + room, "java..", "javax.lang.model..", "org.jspecify.."),
                        words(rooms).map(each -> "dev.recto." + each),
                        words(libraries))
                .flatMap(each -> each)
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage("dev.recto." + room + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(LANGUAGE);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty());
    }
}
