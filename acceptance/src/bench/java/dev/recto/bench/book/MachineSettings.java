package dev.recto.bench.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Maven settings under which what the machine's own repository holds is not downloaded again. */
final class MachineSettings {

    private static final String SETTINGS = """
            <settings>
              <profiles>
                <profile>
                  <id>machine</id>
                  <repositories>
                    <repository>
                      <id>machine</id>
                      <url>@REPOSITORY@</url>
                      <releases>
                        <checksumPolicy>ignore</checksumPolicy>
                      </releases>
                    </repository>
                  </repositories>
                  <pluginRepositories>
                    <pluginRepository>
                      <id>machine</id>
                      <url>@REPOSITORY@</url>
                      <releases>
                        <checksumPolicy>ignore</checksumPolicy>
                      </releases>
                    </pluginRepository>
                  </pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles>
                <activeProfile>machine</activeProfile>
              </activeProfiles>
            </settings>
            """;

    private MachineSettings() {}

    /** Writes the settings into a folder. */
    static Path written(Path folder) throws IOException {
        String repository = Path.of(Template.property("repository")).toUri().toString();
        return Files.writeString(folder.resolve("settings.xml"), SETTINGS.replace("@REPOSITORY@", repository));
    }
}
