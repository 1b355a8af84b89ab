package dev.recto.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found out of a project, and the edit that follows, in POMs as their maintainers write them. */
class AdoptionTest {

    private static final String LEVEL = """
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                <recto.version>1.0</recto.version>
              </properties>
            """;

    private static final String RUNTIME = """
              <dependencies>
                <dependency>
                  <groupId>dev.recto</groupId>
                  <artifactId>recto-runtime</artifactId>
                </dependency>
              </dependencies>
            """;

    private static final String GOALS = """
                  <plugin>
                    <groupId>dev.recto</groupId>
                    <artifactId>recto-maven-plugin</artifactId>
                    <executions>
                      <execution>
                        <goals>
                          <goal>prepare</goal>
                          <goal>examples</goal>
                          <goal>proofread</goal>
                          <goal>weave</goal>
                        </goals>
                      </execution>
                    </executions>
                  </plugin>
            """;

    static final String PATHS = """
                  <plugin>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <configuration>
                      <annotationProcessorPaths>
                        <path>
                          <groupId>dev.recto</groupId>
                          <artifactId>recto-processor</artifactId>
                        </path>
                      </annotationProcessorPaths>
                    </configuration>
                  </plugin>
            """;

    static final String PAGE = "---\ntitle: Here\n---\n";

    /** A project that needs nothing but what the plugins given here make needful. */
    static Facts whole(String plugins) {
        return bare(LEVEL + RUNTIME + "  <build>\n    <plugins>\n" + GOALS + plugins + "    </plugins>\n  </build>\n");
    }

    static Facts bare(String body) {
        return new Facts("<project>\n  <modelVersion>4.0.0</modelVersion>\n" + body + "</project>\n")
                .file("src/book/here.md", PAGE)
                .library("org.junit.jupiter:junit-jupiter-api", "6.1.3", false);
    }

    static String added(Facts facts) {
        return String.join(
                "\n",
                Adoption.of(facts.facts()).files().stream()
                        .flatMap(edit -> edit.diff().stream())
                        .filter(line -> line.matches("[-+](?![-+]).*"))
                        .toList());
    }

    @Test
    void whatHasAllNeedsNothing() {
        assertThat(Adoption.of(whole(PATHS).facts())).isEqualTo(new Adoption(List.of(), List.of()));
    }

    @Test
    void aPomWithNothingGetsAllOfIt() {
        Facts facts = bare("");

        assertThat(facts.edited().text("pom.xml")).hasValue("""
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                    <recto.version>1.0</recto.version>
                  </properties>
                  <dependencies>
                    <dependency>
                      <groupId>dev.recto</groupId>
                      <artifactId>recto-runtime</artifactId>
                      <version>${recto.version}</version>
                      <scope>provided</scope>
                    </dependency>
                  </dependencies>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>org.apache.maven.plugins</groupId>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <configuration>
                          <annotationProcessorPaths>
                            <path>
                              <groupId>dev.recto</groupId>
                              <artifactId>recto-processor</artifactId>
                              <version>${recto.version}</version>
                            </path>
                          </annotationProcessorPaths>
                        </configuration>
                      </plugin>
                      <plugin>
                        <groupId>dev.recto</groupId>
                        <artifactId>recto-maven-plugin</artifactId>
                        <version>${recto.version}</version>
                        <executions>
                          <execution>
                            <goals>
                              <goal>prepare</goal>
                              <goal>examples</goal>
                              <goal>proofread</goal>
                              <goal>weave</goal>
                            </goals>
                          </execution>
                        </executions>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """);
    }

    @Test
    void processorsOnTheClassPathAreNamedLombokFirst() {
        Facts facts = whole("")
                .library("org.projectlombok:lombok", "1.18.42", true)
                .library("org.mapstruct:mapstruct-processor", "1.6.3", true)
                .library("org.projectlombok:lombok-mapstruct-binding", "0.2.0", false);

        assertThat(added(facts))
                .containsSubsequence(
                        "<artifactId>lombok</artifactId>",
                        "<version>1.18.42</version>",
                        "mapstruct-processor",
                        "lombok-mapstruct-binding",
                        "recto-processor");
    }

    @Test
    void aPathOfRectoAloneHidesWhatIsOnTheClassPath() {
        assertThat(added(whole(PATHS).library("org.projectlombok:lombok", "1.18.42", true)))
                .isEqualTo("""
                +              <groupId>org.projectlombok</groupId>
                +              <artifactId>lombok</artifactId>
                +              <version>1.18.42</version>
                +            </path>
                +            <path>""");
    }

    @Test
    void whatAPathOfRectoAloneHidesIsNamed() {
        Facts hidden = whole(PATHS).library("org.projectlombok:lombok", "1.18.42", true);

        assertThat(Adoption.hiddenProcessors(hidden.facts())).containsExactly("org.projectlombok:lombok");
        assertThat(Adoption.mayHideProcessors(whole(PATHS).facts())).isTrue();
        assertThat(Adoption.mayHideProcessors(hidden.edited().facts())).isFalse();
        assertThat(Adoption.hiddenProcessors(hidden.edited().facts())).isEmpty();
        assertThat(Adoption.hiddenProcessors(whole("")
                        .library("org.projectlombok:lombok", "1.18.42", true)
                        .facts()))
                .isEmpty();
    }

    @Test
    void theVersionOfAProcessorIsWrittenAsThePomWritesIt() {
        String pom = whole(PATHS).text("pom.xml").orElseThrow().replace("  <dependencies>\n", """
                  <dependencies>
                    <dependency>
                      <groupId>org.projectlombok</groupId>
                      <artifactId>lombok</artifactId>
                      <version>${lombok.version}</version>
                    </dependency>
                """);

        assertThat(added(new Facts(pom)
                        .file("src/book/here.md", PAGE)
                        .library("org.projectlombok:lombok", "1.18.42", true)
                        .library("org.junit.jupiter:junit-jupiter-api", "6.1.3", false)))
                .contains("<version>${lombok.version}</version>");
    }

    @Test
    void theListOfAParentIsAppendedTo() {
        Facts facts = whole("")
                .inherited(ProjectFacts.COMPILER, "3.16.0", """
                <configuration><annotationProcessorPaths>
                <path><groupId>org.projectlombok</groupId><artifactId>lombok</artifactId></path>
                </annotationProcessorPaths></configuration>""")
                .library("org.projectlombok:lombok", "1.18.42", true);

        assertThat(added(facts))
                .contains("<annotationProcessorPaths combine.children=\"append\">", "recto-processor")
                .doesNotContain("lombok");
    }

    @Test
    void theOwnListIsGoneOnWith() {
        Facts facts =
                whole(PATHS.replace("dev.recto", "org.mapstruct").replace("recto-processor", "mapstruct-processor"));

        assertThat(added(facts)).isEqualTo("""
                +            <path>
                +              <groupId>dev.recto</groupId>
                +              <artifactId>recto-processor</artifactId>
                +              <version>${recto.version}</version>
                +            </path>""");
    }

    @Test
    void namedProcessorsAreJoined() {
        Facts facts = whole(
                PATHS.replace(
                        "<configuration>\n",
                        "<configuration>\n          <annotationProcessors><annotationProcessor>a.B</annotationProcessor></annotationProcessors>\n"));

        assertThat(added(facts))
                .contains("<annotationProcessor>a.B</annotationProcessor>\n"
                        + "+            <annotationProcessor>dev.recto.processor.RectoProcessor</annotationProcessor>");
    }

    @Test
    void warningsThatFailTheBuildDoNotCountRectosAnnotations() {
        String strict = PATHS.replace("<configuration>\n", """
                <configuration>
                          <compilerArgs>
                            <arg>-Xlint:all,-serial</arg>
                            <arg>-Werror</arg>
                          </compilerArgs>
                """);

        assertThat(added(whole(strict))).isEqualTo("+            <arg>-Xlint:-processing</arg>");
        assertThat(added(whole(strict.replace("-serial", "-processing")))).isEmpty();
        assertThat(added(whole(strict.replace("-Werror", "-g")))).isEmpty();
    }

    @Test
    void theArgLineLetsInWhatPrepareTells() {
        Facts facts = whole(PATHS + """
                      <plugin>
                        <artifactId>maven-surefire-plugin</artifactId>
                        <version>3.6.1</version>
                        <configuration>
                          <argLine>-Xmx1g</argLine>
                        </configuration>
                      </plugin>
                """);

        assertThat(added(facts))
                .contains("-          <argLine>-Xmx1g</argLine>", "+          <argLine>@{argLine} -Xmx1g</argLine>")
                .contains("+    <argLine/>");
    }

    @Test
    void aPropertyThatMavenFillsInTooEarlyIsFilledInLate() {
        Facts facts = whole(PATHS + """
                      <plugin>
                        <artifactId>maven-surefire-plugin</artifactId>
                        <version>3.6.1</version>
                        <configuration>
                          <argLine>-ea ${argLine}</argLine>
                        </configuration>
                      </plugin>
                """);
        String set = facts.text("pom.xml")
                .orElseThrow()
                .replace("<recto.version>", "<argLine>-Xmx1g</argLine>\n    <recto.version>");

        assertThat(added(facts)).isEmpty();
        assertThat(added(facts.file("pom.xml", set))).isEqualTo("""
                -          <argLine>-ea ${argLine}</argLine>
                +          <argLine>-ea @{argLine}</argLine>""");
    }

    @Test
    void theArgLineOfAParentIsTakenOver() {
        Facts facts = whole(PATHS)
                .inherited(ProjectFacts.SUREFIRE, "3.6.1", "<configuration><argLine>-ea</argLine></configuration>");

        assertThat(added(facts)).contains("<argLine>@{argLine} -ea</argLine>");
    }

    @Test
    void oldPluginsGetAVersionThatWorksWhereTheirsStands() {
        Facts facts = whole(PATHS + """
                      <plugin>
                        <artifactId>maven-surefire-plugin</artifactId>
                        <version>${surefire}</version>
                      </plugin>
                """);
        String pom = facts.text("pom.xml")
                .orElseThrow()
                .replace("<recto.version>", "<surefire>2.22.2</surefire>\n    <recto.version>");

        assertThat(added(facts.file("pom.xml", pom))).isEqualTo("""
                -    <surefire>2.22.2</surefire>
                +    <surefire>3.6.1</surefire>""");
    }

    @Test
    void theVersionsThatMavenPicksByItselfAreReplaced() {
        Facts facts = whole(PATHS)
                .inherited(ProjectFacts.COMPILER, "3.1", false, "")
                .inherited(ProjectFacts.SUREFIRE, "2.12.4", false, "");

        assertThat(added(facts))
                .contains("+        <version>3.16.0</version>", "+        <version>3.6.1</version>")
                .doesNotContain("2.12.4");
    }

    @Test
    void aPluginThatIsAddedHasTheVersionThatNoPomSays() {
        Facts mavens = whole("").inherited(ProjectFacts.COMPILER, "3.13.0", false, "");
        Facts parents = whole("").inherited(ProjectFacts.COMPILER, "3.13.0", true, "");

        assertThat(added(mavens)).contains("maven-compiler-plugin", "<version>3.13.0</version>");
        assertThat(added(parents)).contains("maven-compiler-plugin").doesNotContain("3.13.0");
    }

    @ParameterizedTest
    @MethodSource
    void surefireOfTestsThatNothingListensTo(String library, String version, boolean replaced) {
        Facts facts = whole(PATHS).inherited(ProjectFacts.SUREFIRE, "3.5.3", "");
        Facts other = new Facts(facts.text("pom.xml").orElseThrow())
                .file("src/book/here.md", PAGE)
                .inherited(ProjectFacts.SUREFIRE, "3.5.3", "")
                .library(library, version, false);

        assertThat(added(other).contains("3.6.1")).isEqualTo(replaced);
    }

    static Stream<Arguments> surefireOfTestsThatNothingListensTo() {
        return Stream.of(
                Arguments.of("junit:junit", "4.13.2", true),
                Arguments.of("org.testng:testng", "7.11.0", true),
                Arguments.of("org.junit.vintage:junit-vintage-engine", "5.12.2", false),
                Arguments.of("org.junit.jupiter:junit-jupiter-api", "5.12.2", false));
    }

    @Test
    void testsInMavensOwnJvmGetOne() {
        Facts facts = whole(PATHS)
                .inherited(ProjectFacts.FAILSAFE, "3.6.1", "<configuration><forkCount>0</forkCount></configuration>");

        assertThat(added(facts)).contains("maven-failsafe-plugin", "<forkCount>1</forkCount>");
    }

    @Test
    void licenceChecksLeavePagesAlone() {
        String rat = "org.apache.rat:apache-rat-plugin";
        Facts parents = whole(PATHS)
                .inherited(rat, "0.16", "<configuration><excludes><exclude>a</exclude></excludes></configuration>");
        Facts own = whole(PATHS + """
                      <plugin>
                        <groupId>com.mycila</groupId>
                        <artifactId>license-maven-plugin</artifactId>
                        <configuration>
                          <licenseSets>
                            <licenseSet>
                              <excludes>
                                <exclude>a</exclude>
                              </excludes>
                            </licenseSet>
                          </licenseSets>
                        </configuration>
                      </plugin>
                """);

        assertThat(added(parents)).contains("<excludes combine.children=\"append\">", "<exclude>src/book/**</exclude>");
        assertThat(added(own)).isEqualTo("+                <exclude>src/book/**</exclude>");
    }

    @Test
    void aCheckOfUnusedDependenciesLeavesTheAnnotationsAlone() {
        String analyze = """
                      <plugin>
                        <artifactId>maven-dependency-plugin</artifactId>
                        <executions>
                          <execution>
                            <goals>
                              <goal>analyze-only</goal>
                            </goals>
                          </execution>
                        </executions>
                      </plugin>
                """;

        assertThat(added(whole(PATHS + analyze)))
                .contains("<ignoredUnusedDeclaredDependency>dev.recto:recto-runtime</ignoredUnusedDeclaredDependency>");
        assertThat(added(whole(PATHS + analyze.replace("analyze-only", "copy"))))
                .isEmpty();
    }

    @Test
    void whatOnlyAParentCanChangeIsSaidAndNotEdited() {
        Facts facts = whole(PATHS + """
                      <plugin>
                        <artifactId>maven-surefire-plugin</artifactId>
                        <configuration>
                          <argLine>@{argLine}</argLine>
                        </configuration>
                      </plugin>
                """).property("argLine", "");
        ProjectFacts found = facts.facts();
        EffectivePlugin execution = new EffectivePlugin(
                ProjectFacts.SUREFIRE,
                "3.6.1",
                true,
                List.of(new Setting("configuration", "", List.of(new Setting("argLine", "-ea", List.of())))),
                Set.of());
        Adoption adoption = Adoption.of(new ProjectFacts(
                "pom.xml",
                "1.0",
                found.properties(),
                found.dependencies(),
                found.libraries(),
                Stream.concat(Stream.of(execution), found.plugins().stream()).toList(),
                facts));

        assertThat(adoption.edits()).isEmpty();
        assertThat(adoption.problems()).extracting(Problem::id).containsExactly("uneditable-pom");
    }

    @Test
    void aModuleReadsTheAnnotations() {
        Facts first =
                whole(PATHS).file("src/main/java/module-info.java", "/** A { b. */\nmodule a.b {\n  exports a;\n}\n");
        Facts further = whole(PATHS)
                .file(
                        "src/main/java/module-info.java",
                        "module a {\r\n\trequires java.sql; // data\r\n\texports a;\r\n}\r\n");

        assertThat(first.edited().text("src/main/java/module-info.java"))
                .hasValue("/** A { b. */\nmodule a.b {\n  requires static dev.recto;\n  exports a;\n}\n");
        assertThat(further.edited().text("src/main/java/module-info.java"))
                .hasValue(
                        "module a {\r\n\trequires java.sql;\r\n\trequires static dev.recto; // data\r\n\texports a;\r\n}\r\n");
    }

    @Test
    void whatIsNotEditedStaysByteForByte() {
        String pom =
                "\uFEFF<?xml version='1.0'?>\r\n<!-- ours -->\r\n<project  xmlns='http://maven.apache.org/POM/4.0.0'\r\n\t\ta:b=''>\r\n"
                        + "\t<modelVersion>4.0.0</modelVersion>\r\n\t<dependencies>\r\n\t\t<!-- none -->\r\n\t</dependencies>\r\n"
                        + "\t<build><plugins/></build>\r\n</project>";
        String edited = new Facts(pom)
                .file("src/book/here.md", PAGE)
                .edited()
                .text("pom.xml")
                .orElseThrow();

        assertThat(edited)
                .startsWith(
                        "\uFEFF<?xml version='1.0'?>\r\n<!-- ours -->\r\n<project  xmlns='http://maven.apache.org/POM/4.0.0'\r\n\t\ta:b=''>\r\n")
                .endsWith("</project>")
                .contains("\t\t<!-- none -->\r\n\t\t<dependency>\r\n\t\t\t<groupId>dev.recto</groupId>\r\n");
        assertThat(edited.replace("\r\n", "")).doesNotContain("\n");
        assertThat(edited.lines().filter(line -> line.startsWith(" "))).isEmpty();
    }

    @Test
    void blankLinesBetweenSectionsAreThereWhereTheyAre() {
        Facts facts =
                new Facts("<project>\n  <modelVersion>4.0.0</modelVersion>\n\n  <build>\n  </build>\n</project>\n");

        assertThat(facts.file("src/book/here.md", PAGE).edited().text("pom.xml").orElseThrow())
                .contains("</modelVersion>\n\n  <properties>\n", "</properties>\n\n  <dependencies>\n")
                .contains("</dependencies>\n\n  <build>\n    <plugins>\n", "</recto.version>\n  </properties>\n")
                .contains("</dependency>\n  </dependencies>\n")
                .doesNotContain("\n\n\n");
    }

    @Test
    void aPomThatIsNoneIsNotEdited() {
        Facts facts = whole(PATHS);
        ProjectFacts broken = new ProjectFacts(
                "pom.xml",
                "1.0",
                facts.facts().properties(),
                facts.facts().dependencies(),
                List.of(),
                facts.facts().plugins(),
                new Facts("<project><a></project>").file("src/book/here.md", PAGE));

        assertThat(Adoption.of(broken).problems()).extracting(Problem::id).containsExactly("uneditable-pom");
    }

    @ParameterizedTest
    @MethodSource
    void whatWasEditedNeedsNothingMore(Facts facts) {
        assertThat(Adoption.of(facts.facts()).edits()).isNotEmpty();
        assertThat(Adoption.of(facts.edited().facts()).edits()).isEmpty();
    }

    static Stream<Facts> whatWasEditedNeedsNothingMore() {
        String lombok = "<configuration><annotationProcessorPaths><path><groupId>org.projectlombok</groupId>"
                + "<artifactId>lombok</artifactId></path></annotationProcessorPaths></configuration>";
        return Stream.of(
                bare(""),
                bare("").library("org.projectlombok:lombok", "1.18.42", true),
                bare("").inherited(ProjectFacts.COMPILER, "3.16.0", lombok),
                bare("").inherited(ProjectFacts.COMPILER, "3.1", "").inherited(ProjectFacts.SUREFIRE, "2.12.4", ""),
                whole(PATHS).library("org.projectlombok:lombok", "1.18.42", true),
                bare("").inherited(
                                ProjectFacts.SUREFIRE,
                                "3.6.1",
                                "<configuration><argLine>-ea</argLine></configuration>"),
                bare("").inherited("org.apache.rat:apache-rat-plugin", "0.16", ""),
                bare("").file("src/main/java/module-info.java", "open module a {}\n"),
                new Facts("<project><modelVersion>4.0.0</modelVersion></project>")
                        .file("src/main/java/a/B.java", "package a;\nclass B {\n  int c() { return 1; }\n}\n")
                        .file("src/test/java/a/BTest.java", "package a;\nclass BTest { void d() { new B().c(); } }\n"));
    }
}
