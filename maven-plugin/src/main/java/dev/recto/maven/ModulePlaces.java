package dev.recto.maven;

import dev.recto.text.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.maven.project.MavenProject;

/**
 * Where the configuration of this plugin names a module. Maven remembers places of whole configurations alone, so the POM is read
 * once more.
 *
 * @param book the module that has the book
 */
record ModulePlaces(MavenProject book) {

    private static final List<String> WITHIN = List.of("configuration", "modules");

    /** The element that names a module: in the POM of the book's module, in a parent's, or else that POM as a whole. */
    Place of(String module) {
        return Stream.iterate(book, project -> project != null && project.getFile() != null, MavenProject::getParent)
                .map(project -> project.getFile().toPath())
                .flatMap(pom -> in(pom, module).stream())
                .findFirst()
                .orElse(Place.of(book.getFile().getName()));
    }

    private Optional<Place> in(Path pom, String module) {
        if (!Files.isRegularFile(pom)) {
            return Optional.empty();
        }
        XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream text = Files.newInputStream(pom)) {
            String file = PomFacts.relative(book, pom);
            return new Search(readers.createXMLStreamReader(text), module)
                    .found()
                    .map(end -> new Place(file, end.getLineNumber(), start(pom, end)));
        } catch (IOException | XMLStreamException e) {
            // Maven has read the same POM: whatever hinders here takes away a line number and nothing else.
            return Optional.empty();
        }
    }

    /** The column where a tag starts, of which the reader tells the end. */
    private static int start(Path pom, Location end) {
        try (Stream<String> lines = Files.lines(pom, StandardCharsets.UTF_8)) {
            String line = lines.skip(end.getLineNumber() - 1L).findFirst().orElse("");
            return line.lastIndexOf('<', end.getColumnNumber() - 2) + 1;
        } catch (IOException e) {
            return 0;
        }
    }

    /** One reading of a POM. */
    private static final class Search {

        private final XMLStreamReader reader;
        private final String module;
        private final Deque<String> path = new ArrayDeque<>();
        private final List<Location> named = new ArrayList<>();
        private boolean recto;

        Search(XMLStreamReader reader, String module) {
            this.reader = reader;
            this.module = module;
        }

        Optional<Location> found() throws XMLStreamException {
            Location start = reader.getLocation();
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        path.addLast(reader.getLocalName());
                        start = reader.getLocation();
                    }
                    case XMLStreamConstants.CHARACTERS -> read(reader.getText().strip(), start);
                    case XMLStreamConstants.END_ELEMENT -> {
                        boolean plugin = path.removeLast().equals("plugin");
                        if (plugin && recto && !named.isEmpty()) {
                            return Optional.of(named.get(0));
                        }
                        if (plugin) {
                            named.clear();
                            recto = false;
                        }
                    }
                    default -> {
                        // Nothing else holds a name.
                    }
                }
            }
            return Optional.empty();
        }

        private void read(String text, Location start) {
            List<String> in = List.copyOf(path);
            if (endsWith(in, List.of("plugin", "artifactId"))) {
                recto = text.equals("recto-maven-plugin");
            } else if (text.equals(module) && endsWith(in.subList(0, Math.max(0, in.size() - 1)), WITHIN)) {
                named.add(start);
            }
        }

        private static boolean endsWith(List<String> path, List<String> end) {
            return path.size() >= end.size()
                    && path.subList(path.size() - end.size(), path.size()).equals(end);
        }
    }
}
