package dev.recto.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.attest.Compile;
import dev.recto.attest.Compile.Library;
import dev.recto.attest.Tools;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuildToolsTest {

    @Test
    void otherProcessorsPluginsAndAgentsAreNamedAndOursAreNot() {
        Compile compile = new Compile(
                Compile.MAIN,
                17,
                "UTF-8",
                List.of("-g", "-Xplugin:ErrorProne -XepDisable"),
                List.of(),
                List.of(
                        new Library("dev.recto:recto-processor:jar:1", ""),
                        new Library("org.projectlombok:lombok:jar:1.18", "")),
                List.of());
        String argLine =
                "\"-javaagent:/a b/mockito-core-5.jar\" -javaagent:/r/org.jacoco.agent-0.8.15-runtime.jar=output=none"
                        + " -javaagent:tracer.jar=on=/a/b -agentpath:/opt/probe.so=x/y -Xmx1g";

        Tools tools = BuildTools.of(
                Map.of("org.junit.jupiter:junit-jupiter-api", "6.1.3"),
                List.of(),
                "1",
                new Compile[] {compile},
                List.of("org.example:not.looked.for:jar:1"),
                argLine);

        assertThat(tools.junit()).isEqualTo("6.1.3");
        assertThat(tools.jacoco()).isEmpty();
        assertThat(tools.jdk()).isEqualTo(Runtime.version().toString());
        assertThat(tools.others())
                .containsExactly(
                        "-Xplugin:ErrorProne",
                        "agent mockito-core-5",
                        "agent probe.so",
                        "agent tracer",
                        "org.projectlombok:lombok:jar:1.18");
    }

    @Test
    void processorsOnTheClassPathAreNamedWhereJavacLooksForThemThere() {
        Compile compile = new Compile(Compile.MAIN, 17, "UTF-8", List.of(), List.of(), List.of(), List.of());

        Tools tools = BuildTools.of(
                Map.of(), List.of(), "1", new Compile[] {compile}, List.of("org.example:found:jar:1"), "");

        assertThat(tools.others()).containsExactly("org.example:found:jar:1");
    }
}
