package dev.recto.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Maven project of so many chapters, with Recto or without. */
record SyntheticBook(Path folder, int chapters, boolean recto) {

    private static final String PLUGIN = """
                  <plugin>
                    <groupId>dev.recto</groupId>
                    <artifactId>recto-maven-plugin</artifactId>
                    <version>%s</version>
                    <executions>
                      <execution>
                        <goals>
                          <goal>prepare</goal>
                          <goal>examples</goal>
                          <goal>weave</goal>
                        </goals>
                      </execution>
                    </executions>
                  </plugin>
            """;

    private static final String RUNTIME = """
                <dependency>
                  <groupId>dev.recto</groupId>
                  <artifactId>recto-runtime</artifactId>
                  <version>%s</version>
                  <scope>provided</scope>
                </dependency>
            """;

    private static final String PROCESSOR = """
                    <configuration>
                      <annotationProcessorPaths>
                        <path>
                          <groupId>dev.recto</groupId>
                          <artifactId>recto-processor</artifactId>
                          <version>%s</version>
                        </path>
                      </annotationProcessorPaths>
                    </configuration>
            """;

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>synthetic-book</artifactId>
              <version>1</version>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <dependencies>
            @RUNTIME@    <dependency>
                  <groupId>org.junit.jupiter</groupId>
                  <artifactId>junit-jupiter</artifactId>
                  <version>@JUNIT@</version>
                  <scope>test</scope>
                </dependency>
              </dependencies>
              <build>
                <plugins>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>@COMPILER@</version>
            @PROCESSOR@      </plugin>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-surefire-plugin</artifactId>
                    <version>@SUREFIRE@</version>
                  </plugin>
            @PLUGIN@    </plugins>
              </build>
            </project>
            """;

    /** Writes the project anew. */
    void write(Versions versions) throws IOException {
        put("pom.xml", pom(versions));
        writeMain();
        for (int i = 0; i < chapters; i++) {
            SyntheticChapter chapter = new SyntheticChapter(i, recto);
            put("src/test/java/" + path(chapter) + "Test.java", chapter.test());
        }
    }

    /** Writes what is compiled of it before its tests are, and says which files these are. */
    List<Path> writeMain() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < chapters; i++) {
            SyntheticChapter chapter = new SyntheticChapter(i, recto);
            files.add(put("src/main/java/" + path(chapter) + ".java", chapter.source()));
        }
        return files;
    }

    private static String path(SyntheticChapter chapter) {
        return chapter.packageName().replace('.', '/') + "/" + chapter.type();
    }

    private String pom(Versions versions) {
        return POM.replace("@RUNTIME@", recto ? RUNTIME.formatted(versions.recto()) : "")
                .replace("@PROCESSOR@", recto ? PROCESSOR.formatted(versions.recto()) : "")
                .replace("@PLUGIN@", recto ? PLUGIN.formatted(versions.recto()) : "")
                .replace("@JUNIT@", versions.junit())
                .replace("@COMPILER@", versions.compiler())
                .replace("@SUREFIRE@", versions.surefire());
    }

    private Path put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
