package dev.recto;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the arrows between this module's packages. */
class RoomsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                    "dev.recto.sheet",
                    "dev.recto.lexer",
                    "dev.recto.prose",
                    "dev.recto.snippet",
                    "dev.recto.diagnostic",
                    "dev.recto.processor");

    @Test
    void sheetsNeedGsonAndTheJdkOnly() {
        assertRoom("dev.recto.sheet", "com.google.gson..");
    }

    @Test
    void diagnosticsNeedTheJdkOnly() {
        assertRoom("dev.recto.diagnostic");
    }

    @Test
    void proseNeedsSheetsAndCommonmark() {
        assertRoom("dev.recto.prose", "dev.recto.sheet", "org.commonmark..");
    }

    @Test
    void theLexerNeedsTheJdkOnly() {
        assertRoom("dev.recto.lexer");
    }

    @Test
    void marksNeedSheetsAndTheLexerAndSayFaultsAsProseDoes() {
        assertRoom("dev.recto.snippet", "dev.recto.sheet", "dev.recto.lexer", "dev.recto.prose");
    }

    @Test
    void theProcessorNeedsTheOtherRoomsAndJavacsPublicTrees() {
        assertRoom(
                "dev.recto.processor",
                "dev.recto",
                "dev.recto.sheet",
                "dev.recto.prose",
                "dev.recto.lexer",
                "dev.recto.snippet",
                "dev.recto.diagnostic",
                "com.sun.source..",
                "com.google.auto.service..");
    }

    @Test
    void nobodyUsesJavacsInside() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun.tools..")
                .check(CLASSES);
    }

    private static void assertRoom(String room, String... others) {
        String[] allowed = new String[others.length + 4];
        System.arraycopy(others, 0, allowed, 4, others.length);
        allowed[0] = room;
        allowed[1] = "java..";
        allowed[2] = "javax..";
        allowed[3] = "org.jspecify.annotations..";
        classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(CLASSES);
    }
}
