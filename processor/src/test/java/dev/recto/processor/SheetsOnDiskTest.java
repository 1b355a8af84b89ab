package dev.recto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are written, and when. */
class SheetsOnDiskTest {

    private static final String EXPLAINED = "package a; @dev.recto.Explain(\"words\") class %s {}";

    @TempDir
    Path project;

    @Test
    void aProjectWithoutAnnotationsGetsNothing() throws IOException {
        Javac javac = new Javac(project)
                .source("a/A.java", "package a; /** Words. */ class A {}")
                .source("a/Explain.java", "package a; @Explain @interface Explain {} // @end");
        assertThat(javac.compile().lines()).isEmpty();
        assertThat(project.resolve("target/recto")).doesNotExist();
    }

    @Test
    void aNamedRegionAloneIsSomethingToSay() throws IOException {
        Javac javac = new Javac(project).source("a/A.java", "package a;\n// @start region=x\nclass A {}\n// @end\n");
        javac.compile();
        String text = javac.sheet("a/A.java").text();
        assertThat(javac.sheet("a/A.java").regions())
                .extracting(region -> region.span().of(text))
                .containsExactly("class A {}\n");
    }

    @Test
    void aFileInTheUnnamedPackageGetsItsSheet() throws IOException {
        Javac javac = new Javac(project).source("A.java", "@dev.recto.Explain(\"[A]\") class A {}");
        javac.compile();
        assertThat(javac.sheet("A.java").packageName()).isEmpty();
    }

    @Test
    void theSheetOfAFileThatHasNothingToSayAnyMoreGoes() throws IOException {
        Javac javac = new Javac(project).source("a/A.java", EXPLAINED.formatted("A"));
        javac.compile();
        assertThat(javac.sheetFile("a/A.java")).exists();
        javac.source("a/A.java", "package a; class A {}").compile();
        assertThat(javac.sheetFile("a/A.java")).doesNotExist();
    }

    @Test
    void compilingOneFileKeepsTheSheetsOfTheOthers() throws IOException {
        Javac javac = new Javac(project)
                .source("a/A.java", EXPLAINED.formatted("A"))
                .source("a/B.java", EXPLAINED.formatted("B"));
        javac.compile();
        String before = Files.readString(javac.sheetFile("a/B.java"));
        javac.source("a/A.java", EXPLAINED.formatted("A").replace("words", "[B]"))
                .compileOnly("a/A.java");
        assertThat(javac.sheet("a/A.java").text()).contains("[B]");
        assertThat(Files.readString(javac.sheetFile("a/B.java"))).isEqualTo(before);
    }

    @Test
    void anErrorOfOursLeavesEveryOldSheetWhole() throws IOException {
        assertOldSheetsStay("package a; @dev.recto.Explain(\"[Nope]\") class A {}");
    }

    @Test
    void anErrorOfJavacLeavesTheOldSheetWhole() throws IOException {
        assertOldSheetsStay("package a; @dev.recto.Explain(\"new words\") class A { int x = \"\"; }");
        assertOldSheetsStay("package a; @dev.recto.Explain(\"new words\") class A { int x = }");
        assertOldSheetsStay("package a; @dev.recto.Explain class A extends Nope { } class B");
        assertOldSheetsStay("package a; @dev.recto.Chapter class A {}");
        assertOldSheetsStay("package a; class A {} @dev.recto.Explain(1) class B {}");
    }

    private void assertOldSheetsStay(String broken) throws IOException {
        Javac javac = new Javac(project).source("a/A.java", EXPLAINED.formatted("A"));
        javac.compile();
        String before = Files.readString(javac.sheetFile("a/A.java"));
        Javac.Run run = javac.source("a/A.java", broken).compile();
        assertThat(run.success()).isFalse();
        assertThat(run.lines()).isNotEmpty().noneMatch(line -> line.contains("recto-internal"));
        assertThat(Files.readString(javac.sheetFile("a/A.java"))).isEqualTo(before);
    }

    @Test
    void aSheetThatCannotBeWrittenIsAnError() throws IOException {
        Javac javac = new Javac(project).source("a/A.java", EXPLAINED.formatted("A"));
        Files.createDirectories(javac.sheetFile("a/A.java").resolve("in the way"));
        Javac.Run run = javac.compile();
        assertThat(run.success()).isFalse();
        assertThat(run.lines()).singleElement().asString().startsWith("A.java:1:1 ERROR 1:1: [unwritable-sheet] ");
        try (Stream<Path> left = Files.list(javac.sheetFile("a/A.java").getParent())) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void theAuthorMayAskForAnotherFolder() throws IOException {
        Path asked = project.resolve("asked");
        new Javac(project)
                .source("a/A.java", EXPLAINED.formatted("A"))
                .with("-processorpath", Javac.classPath(), "-Arecto.sheets=" + asked)
                .compile();
        assertThat(asked.resolve("classes/a/A.java.sheet.json")).exists();
        assertThat(project.resolve("target/recto")).doesNotExist();
    }

    @Test
    void javacHasNothingToWarnOf() throws IOException {
        Javac.Run run = new Javac(project)
                .source("a/A.java", EXPLAINED.formatted("A"))
                .with("-processorpath", Javac.classPath(), "-Xlint:all,-path", "-Werror")
                .compile();
        assertThat(run.lines()).isEmpty();
        assertThat(run.success()).isTrue();
    }
}
