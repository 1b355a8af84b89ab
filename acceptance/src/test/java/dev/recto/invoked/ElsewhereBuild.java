package dev.recto.invoked;

import com.google.gson.Gson;
import dev.recto.text.Digest;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Builds an invoked project once more, in another folder, time zone and locale; {@code same-bytes/verify.groovy} asks. */
public final class ElsewhereBuild {

    private static final String ELSEWHERE = "-Duser.timezone=Pacific/Kiritimati -Duser.language=tr -Duser.country=TR";

    private final Path project;
    private final Path repository;

    /**
     * @param project an invoked project, built
     * @param repository the local repository that it was built with
     */
    public ElsewhereBuild(File project, File repository) {
        this.project = project.toPath();
        this.repository = repository.toPath();
    }

    /** Copies what the project is made of into a folder and builds it there. */
    public File build(File folder) throws IOException, InterruptedException, URISyntaxException {
        copySources(folder.toPath());
        Path maven = Path.of(System.getProperty("maven.home"), "bin", "mvn");
        ProcessBuilder builder = new ProcessBuilder(
                        maven.toString(), "-B", "-q", "-s", settings(), "-Dmaven.repo.local=" + repository, "verify")
                .directory(folder)
                .redirectErrorStream(true)
                .redirectOutput(folder.toPath().resolve("build.log").toFile());
        // Maven's own JVM and the JVMs of the tests both read this.
        builder.environment().put("JAVA_TOOL_OPTIONS", ELSEWHERE);
        builder.environment().put("TZ", "Pacific/Kiritimati");
        Process build = builder.start();
        if (build.waitFor() != 0) {
            throw new AssertionError(Files.readString(folder.toPath().resolve("build.log")));
        }
        return folder;
    }

    /** Every file below a folder: its path to the digest of its bytes. */
    public Map<String, String> files(File folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : below(folder.toPath())) {
            String name = folder.toPath().relativize(file).toString().replace('\\', '/');
            files.put(name, Digest.of(Files.readAllBytes(file)));
        }
        return files;
    }

    /** The settings of the other invoked projects, with the machine's own repository in the place of its name. */
    private String settings() throws IOException, URISyntaxException {
        Path settings = project.resolveSibling("elsewhere-settings.xml");
        String text = Files.readString(project.resolve("../../../src/it/settings.xml"));
        Files.writeString(settings, text.replace("@localRepositoryUrl@", machineRepository()));
        return settings.toString();
    }

    /** The repository that this very class path was taken from: Gson's jar lies six folders below it. */
    private static String machineRepository() throws URISyntaxException {
        Path repository = Path.of(
                Gson.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        for (int i = 0; i < 6; i++) {
            repository = repository.getParent();
        }
        return repository.toUri().toString();
    }

    private void copySources(Path folder) throws IOException {
        for (Path file : below(project)) {
            Path relative = project.relativize(file);
            if (relative.startsWith("src") || relative.startsWith("pom.xml")) {
                Files.createDirectories(folder.resolve(relative).getParent());
                Files.copy(file, folder.resolve(relative), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
