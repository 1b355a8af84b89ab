package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestJvmTest {

    private static final Path AGENT = Path.of("repository/agent.jar");

    @Test
    void isToldWhereReceiptsGoAndOfWhichRunAndPackages() {
        assertThat(jvm(List.of("shop", "tools"), AGENT).arguments())
                .contains("-Drecto.receipts.folder=target/receipts", "-Drecto.run=n-1", "-Drecto.packages=shop,tools");
    }

    @Test
    void printsInUtf8() {
        assertThat(jvm(List.of("shop"), AGENT).arguments())
                .contains("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8");
    }

    @Test
    void loadsTheAgentForThePackagesAloneAndLetsItWriteNothing() {
        assertThat(jvm(List.of("shop", "tools"), AGENT).arguments())
                .contains("-javaagent:repository/agent.jar=output=none,includes=shop.*:tools.*");
    }

    @Test
    void theUnnamedPackageIncludesEverything() {
        assertThat(jvm(List.of(""), AGENT).arguments())
                .contains("-javaagent:repository/agent.jar=output=none,includes=*");
    }

    @Test
    void sharesTheAgentThatTheProjectBrings() {
        assertThat(jvm(List.of("shop"), null).arguments())
                .contains("-Drecto.agent=shared")
                .noneMatch(argument -> argument.startsWith("-javaagent"));
    }

    @Test
    void loadsTheAgentThatSeesMocksWhereThereIsOne() {
        TestJvm jvm = TestJvm.of(Path.of("r"), "n-1", List.of("shop"), AGENT, Path.of("repository/recto-runtime.jar"));

        assertThat(jvm.arguments()).contains("-javaagent:repository/recto-runtime.jar");
    }

    private static TestJvm jvm(List<String> packages, Path agent) {
        return TestJvm.of(Path.of("target/receipts"), "n-1", packages, agent, null);
    }
}
