package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.attest.Compile;
import dev.recto.attest.Predicate.Tools;
import dev.recto.text.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an attestation says of the tools of a build. */
class BuildRecordTest {

    @TempDir
    private Path folder;

    @Test
    void otherProcessorsPluginsAndAgentsAreNamedAndOursAreNot() throws IOException {
        SourceSet sources = sources(
                List.of(Library.of("org.junit.jupiter:junit-jupiter-api:jar:6.1.3", null)),
                List.of("-g", "-Xplugin:ErrorProne -XepDisable"),
                List.of("dev.recto:recto-processor:jar:1", "org.projectlombok:lombok:jar:1.18"));
        Project project = Project.in(folder)
                .main(sources)
                .test(sources)
                .jvmArguments(List.of(
                        "-javaagent:/a b/mockito-core-5.jar",
                        "-javaagent:/r/org.jacoco.agent-0.8.15-runtime.jar=output=none",
                        "-javaagent:tracer.jar=on=/a/b",
                        "-agentpath:/opt/probe.so=x/y",
                        "-Xmx1g"))
                .build();

        Tools tools = new BuildRecord(project).tools();

        assertThat(tools.junit()).isEqualTo("6.1.3");
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
    void processorsOnTheClassPathAreNamedWhereJavacLooksForThemThere() throws IOException {
        Path services = Files.createDirectories(folder.resolve("found/META-INF/services"));
        Files.writeString(services.resolve("javax.annotation.processing.Processor"), "x");
        Library found = Library.of("org.example:found:jar:1", folder.resolve("found"));
        SourceSet untold = sources(List.of(found), List.of(), List.of());
        SourceSet told = sources(List.of(found), List.of(), List.of("dev.recto:recto-processor:jar:1"));

        assertThat(record(untold).tools().others()).containsExactly("org.example:found:jar:1");
        assertThat(record(told).tools().others()).isEmpty();
    }

    @Test
    void librariesAreKnownByTheirDigestsAndFoldersOfClassesHaveNone() throws IOException {
        Path jar = Files.writeString(folder.resolve("a.jar"), "a");
        SourceSet sources = sources(
                List.of(Library.of("org.a:a:jar:1", jar), Library.of("org.b:b:jar:1", folder)),
                List.of(),
                List.of("dev.recto:recto-processor:jar:1"));

        assertThat(record(sources).settings().compile().get(0).classPath())
                .containsExactly(
                        new Compile.Library("org.a:a:jar:1", Digest.of("a")), new Compile.Library("org.b:b:jar:1", ""));
    }

    @Test
    void theEngineKnowsItsOwnVersions() {
        assertThat(BuildRecord.recto()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(BuildRecord.jacoco()).matches("\\d+\\.\\d+\\.\\d+");
    }

    private BuildRecord record(SourceSet sources) {
        return new BuildRecord(Project.in(folder).main(sources).test(sources).build());
    }

    private SourceSet sources(List<Library> classPath, List<String> arguments, List<String> processors) {
        return new SourceSet(List.of(folder), folder.resolve("classes"), classPath, arguments, processors);
    }
}
