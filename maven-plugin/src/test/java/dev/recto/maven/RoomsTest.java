package dev.recto.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the goals may use. */
class RoomsTest {

    private static final JavaClasses GOALS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.recto.maven");

    /** {@code dev.recto.text} is what problems are told in. */
    @Test
    void theGoalsUseTheEngineAloneAndMaven() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.recto.maven",
                        "dev.recto.adopt",
                        "dev.recto.engine",
                        "dev.recto.fork",
                        "dev.recto.text",
                        "java..",
                        "javax.inject",
                        "javax.xml.stream",
                        "org.apache.maven..",
                        "org.codehaus.plexus..",
                        "org.eclipse.aether..",
                        "org.jspecify..")
                .check(GOALS);
    }
}
