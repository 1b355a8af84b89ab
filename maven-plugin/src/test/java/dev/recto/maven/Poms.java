package dev.recto.maven;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3ReaderEx;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** Projects from the text of their POMs, with the places that Maven remembers. */
final class Poms {

    private Poms() {}

    /** A project in the folder {@code /book} whose POM has these lines between {@code <project>} and its end. */
    static MavenProject project(String body) {
        InputSource source = new InputSource();
        source.setLocation(Path.of("/book/pom.xml").toAbsolutePath().toString());
        source.setModelId("com.example:book:1");
        String pom = "<project>\n" + body + "</project>\n";
        try {
            Model model = new MavenXpp3ReaderEx().read(new StringReader(pom), true, source);
            model.setGroupId("com.example");
            model.setArtifactId("book");
            model.setVersion("1");
            MavenProject project = new MavenProject(model);
            project.setFile(Path.of("/book/pom.xml").toAbsolutePath().toFile());
            return project;
        } catch (IOException | XmlPullParserException e) {
            throw new IllegalArgumentException(pom, e);
        }
    }

    /** The build of a POM with one of Maven's own plugins, which has these elements. */
    static String plugin(String artifactId, String rest) {
        return """
                <build><plugins><plugin>
                  <groupId>org.apache.maven.plugins</groupId>
                  <artifactId>%s</artifactId>
                  %s
                </plugin></plugins></build>
                """.formatted(artifactId, rest);
    }
}
