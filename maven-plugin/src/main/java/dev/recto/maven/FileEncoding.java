package dev.recto.maven;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.project.MavenProject;

/** In which encoding the files of a project are read and written. */
final class FileEncoding {

    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)[\"']");

    private FileEncoding() {}

    /** A POM's is the one that it declares, a source's the one that the POM names; all else is UTF-8. */
    static Charset of(MavenProject project, String file) throws IOException {
        if (file.endsWith(".java")) {
            return named(project.getProperties().getProperty("project.build.sourceEncoding", "UTF-8"));
        }
        Path path = project.getBasedir().toPath().resolve(file);
        if (!file.equals(project.getFile().getName()) || !Files.isRegularFile(path)) {
            return StandardCharsets.UTF_8;
        }
        Matcher declared = DECLARED.matcher(Files.readString(path, StandardCharsets.ISO_8859_1));
        return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static Charset named(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }
}
