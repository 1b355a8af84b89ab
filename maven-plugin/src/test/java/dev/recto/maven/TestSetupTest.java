package dev.recto.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.util.List;
import java.util.Properties;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class TestSetupTest {

    @Test
    void anArgLineThatLeavesOutThePropertyIsRefused() {
        assertThat(faults(surefire("<argLine>-Xmx1g</argLine>")))
                .singleElement()
                .hasToString("pom.xml:5: [arg-line] the <argLine> of maven-surefire-plugin leaves out what makes"
                        + " tests leave receipts; write <argLine>@{argLine} -Xmx1g</argLine>");
    }

    @Test
    void anArgLineOfOneExecutionCountsAsWell() {
        String execution = "<executions><execution><configuration><argLine>-ea</argLine></configuration></execution>"
                + "</executions>";
        assertThat(faults(Poms.plugin("maven-failsafe-plugin", execution)))
                .singleElement()
                .hasToString("pom.xml:5: [arg-line] the <argLine> of maven-failsafe-plugin leaves out what makes"
                        + " tests leave receipts; write <argLine>@{argLine} -ea</argLine>");
    }

    @Test
    void anArgLineThatNamesThePropertyIsFine() {
        assertThat(faults(surefire("<argLine>@{argLine} -Xmx1g</argLine>"))).isEmpty();
        assertThat(faults(surefire("<argLine>-Xmx1g ${argLine}</argLine>"))).isEmpty();
    }

    @Test
    void anArgLineOnTheCommandLineIsRefused() {
        Properties given = new Properties();
        given.setProperty("argLine", "-Xmx1g");
        assertThat(new TestSetup(Poms.project(""), given, "argLine").faults())
                .singleElement()
                .hasToString("pom.xml: [arg-line] -DargLine on the command line hides what makes tests leave receipts;"
                        + " set the property argLine in the POM or in a profile instead");
    }

    @Test
    void testsInMavensOwnJvmAreRefused() {
        assertThat(faults(surefire("<forkCount>0</forkCount>")))
                .singleElement()
                .hasToString("pom.xml:5: [no-fork] the <forkCount> 0 of maven-surefire-plugin keeps tests in"
                        + " Maven's own JVM, where they leave no receipts; let it be 1 or more");
    }

    @Test
    void testsInMavensOwnJvmByAPropertyAreRefused() {
        Properties given = new Properties();
        given.setProperty("forkCount", "0");
        assertThat(new TestSetup(Poms.project(""), given, "argLine").faults())
                .singleElement()
                .hasToString("pom.xml: [no-fork] the property forkCount, which is 0, keeps tests in Maven's own JVM,"
                        + " where they leave no receipts; let it be 1 or more");
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        assertThat(faults(surefire("<argLine>-ea</argLine><forkCount>0</forkCount>")))
                .extracting(Problem::id)
                .containsExactly("arg-line", "no-fork");
    }

    @Test
    void whatAParentConfiguresIsNamedInTheParentsPom() {
        MavenProject parent = Poms.project("");
        MavenProject child = Poms.project(surefire("<argLine>-ea</argLine>"));
        child.setFile(child.getBasedir().toPath().resolve("chapters/pom.xml").toFile());
        child.setArtifactId("chapters");
        child.setParent(parent);
        assertThat(new TestSetup(child, new Properties(), "argLine").faults())
                .extracting(fault -> fault.place().toString())
                .containsExactly("../pom.xml:5");
    }

    private static List<Problem> faults(String pom) {
        return new TestSetup(Poms.project(pom), new Properties(), "argLine").faults();
    }

    private static String surefire(String configuration) {
        return Poms.plugin("maven-surefire-plugin", "<configuration>" + configuration + "</configuration>");
    }
}
