package dev.recto;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the processor may use: nothing in it is not about javac. */
class RoomsTest {

    private static final JavaClasses PROCESSOR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.recto.processor");

    @Test
    void theProcessorNeedsTheLanguageTheAnnotationsAndJavacsPublicTrees() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.recto.processor",
                        "dev.recto",
                        "dev.recto.text",
                        "dev.recto.prose",
                        "dev.recto.marks",
                        "dev.recto.sheet",
                        "java..",
                        "javax..",
                        "com.sun.source..",
                        "com.google.auto.service..",
                        "org.jspecify..")
                .check(PROCESSOR);
    }
}
