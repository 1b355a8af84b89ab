package dev.recto.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.maven.PomProject.OwnAgent;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class OwnAgentTest {

    @Test
    void isTheOneThatTheCoveragePluginPrepares() {
        assertThat(hasOwnAgent(jacoco("<goals><goal>prepare-agent</goal></goals>"), ""))
                .isTrue();
    }

    @Test
    void isNotThereWhereThePluginOnlyReports() {
        assertThat(hasOwnAgent(jacoco("<goals><goal>report</goal></goals>"), ""))
                .isFalse();
    }

    @Test
    void isNotThereWhereThePluginIsSkipped() {
        String goals = "<goals><goal>prepare-agent</goal></goals>";
        assertThat(hasOwnAgent(jacoco(goals + "<configuration><skip>true</skip></configuration>"), ""))
                .isFalse();
        assertThat(hasOwnAgent("<properties><jacoco.skip>true</jacoco.skip></properties>" + jacoco(goals), ""))
                .isFalse();
    }

    @Test
    void theCommandLineDecidesBeforeThePom() {
        Properties given = new Properties();
        given.setProperty("jacoco.skip", "false");
        String pom = "<properties><jacoco.skip>true</jacoco.skip></properties>"
                + jacoco("<goals><goal>prepare-agent</goal></goals>");
        assertThat(OwnAgent.in(Poms.project(pom), given, "")).isTrue();
    }

    @Test
    void isTheOneThatTheArgLineNames() {
        assertThat(hasOwnAgent("", "-Xmx1g -javaagent:/tools/jacocoagent.jar=destfile=x"))
                .isTrue();
        assertThat(hasOwnAgent("", "-javaagent:/tools/byte-buddy-agent.jar")).isFalse();
    }

    private static boolean hasOwnAgent(String pom, String argLine) {
        return OwnAgent.in(Poms.project(pom), new Properties(), argLine);
    }

    private static String jacoco(String execution) {
        return "<build><plugins><plugin><groupId>org.jacoco</groupId><artifactId>jacoco-maven-plugin</artifactId>"
                + "<executions><execution>" + execution + "</execution></executions></plugin></plugins></build>";
    }
}
