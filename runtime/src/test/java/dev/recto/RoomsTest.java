package dev.recto;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The design's arrows, for this module: an author's test class path gets no library of ours. */
class RoomsTest {

    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.recto");

    @Test
    void annotationsNeedTheJdkAlone() {
        only("dev.recto");
    }

    @Test
    void receiptsNeedTheJdkAlone() {
        only("dev.recto.receipt");
    }

    @Test
    void captureNeedsReceiptsTheJUnitPlatformAndTheAgentOfJaCoCo() {
        only(
                "dev.recto.capture",
                "dev.recto.receipt",
                "org.junit.platform..",
                "org.jacoco.agent.rt",
                "com.google.auto.service");
    }

    @Test
    void runningAgainNeedsJUnitAndTheCaptureThatItWarmsUp() {
        only("dev.recto.rerun", "dev.recto.capture", "org.junit.platform..", "org.junit.jupiter.api");
    }

    private static void only(String room, String... mayUse) {
        String[] allowed = new String[mayUse.length + 3];
        System.arraycopy(mayUse, 0, allowed, 3, mayUse.length);
        allowed[0] = room;
        allowed[1] = "java..";
        allowed[2] = "org.jspecify.annotations";
        classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(RUNTIME);
    }
}
