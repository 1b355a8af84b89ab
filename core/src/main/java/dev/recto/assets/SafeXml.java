package dev.recto.assets;

import dev.recto.xml.XmlInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Looks for what XML could do besides being data: a browser that opens the file runs what is HTML or SVG in it. */
final class SafeXml {

    private static final Set<String> RUN =
            Set.of("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML");

    private SafeXml() {}

    /** What a file holds that is more than data, as part of a sentence. */
    static Optional<String> fault(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            XMLStreamReader reader = XmlInput.factory().createXMLStreamReader(stream);
            while (reader.hasNext()) {
                String fault = fault(reader.next(), reader);
                if (fault != null) {
                    return Optional.of(fault);
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.of("XML that cannot be read");
        }
    }

    private static @Nullable String fault(int event, XMLStreamReader reader) {
        return switch (event) {
            case XMLStreamReader.DTD -> "a document type";
            case XMLStreamReader.PROCESSING_INSTRUCTION -> "a processing instruction";
            case XMLStreamReader.START_ELEMENT ->
                RUN.contains(String.valueOf(reader.getNamespaceURI()))
                                || reader.getLocalName().equalsIgnoreCase("script")
                        ? "<" + reader.getLocalName() + ">, which a browser would run"
                        : null;
            default -> null;
        };
    }
}
