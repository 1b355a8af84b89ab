package dev.recto.listing;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.recto.prose.Notation;
import dev.recto.xml.XmlInput;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads fences that are no Java, to see whether they are well-formed. Nothing outside of the fence is ever opened. */
public final class Notations {

    private static final Pattern JSON_PLACE =
            Pattern.compile("(?s)(?<what>.*?)\\s*at line (?<line>\\d+) column (?<column>\\d+).*");
    private static final Pattern BAD_ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\u(?![0-9a-fA-F]{4}))");

    private Notations() {}

    /**
     * What is wrong with a text.
     *
     * @param line in the text, from 1
     * @param column from 1
     * @param message without a full stop
     */
    public record Flaw(int line, int column, String message) {}

    /** The first flaw of a text in a notation; nothing where it is well-formed. */
    public static Optional<Flaw> flaw(Notation notation, String text) {
        return switch (notation) {
            case JSON -> json(text);
            case PROPERTIES -> properties(text);
            case XML -> xml(text);
            case YAML -> yaml(text);
        };
    }

    private static Optional<Flaw> json(String text) {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            while (reader.peek() != JsonToken.END_DOCUMENT) {
                step(reader);
            }
            return Optional.empty();
        } catch (IOException | IllegalStateException | NumberFormatException broken) {
            Matcher place = JSON_PLACE.matcher(String.valueOf(broken.getMessage()));
            return Optional.of(place.matches() ? flaw(place) : new Flaw(1, 1, "unfinished JSON"));
        }
    }

    private static Flaw flaw(Matcher place) {
        String what = place.group("what");
        // Gson has read the unit that it did not expect, and stands behind it; and it names its own settings.
        int behind = what.startsWith("Unterminated") || what.startsWith("Expected") ? 1 : 0;
        return new Flaw(
                Integer.parseInt(place.group("line")),
                Math.max(Integer.parseInt(place.group("column")) - behind, 1),
                what.startsWith("Use JsonReader") ? "this is no JSON" : brief(what));
    }

    private static void step(JsonReader reader) throws IOException {
        switch (reader.peek()) {
            case BEGIN_ARRAY -> reader.beginArray();
            case END_ARRAY -> reader.endArray();
            case BEGIN_OBJECT -> reader.beginObject();
            case END_OBJECT -> reader.endObject();
            default -> reader.skipValue();
        }
    }

    private static Optional<Flaw> xml(String text) {
        try {
            XmlInput.check(text);
            return Optional.empty();
        } catch (SAXParseException broken) {
            return Optional.of(new Flaw(
                    Math.max(broken.getLineNumber(), 1),
                    Math.max(broken.getColumnNumber(), 1),
                    brief(broken.getMessage())));
        } catch (SAXException broken) {
            return Optional.of(new Flaw(1, 1, brief(String.valueOf(broken.getMessage()))));
        }
    }

    private static Optional<Flaw> yaml(String text) {
        try {
            new Compose(LoadSettings.builder().build())
                    .composeAllFromString(text)
                    .forEach(node -> {});
            return Optional.empty();
        } catch (MarkedYamlEngineException broken) {
            Optional<Mark> mark = broken.getProblemMark();
            return Optional.of(new Flaw(
                    mark.map(Mark::getLine).orElse(0) + 1,
                    mark.map(Mark::getColumn).orElse(0) + 1,
                    brief(broken.getProblem())));
        } catch (YamlEngineException broken) {
            return Optional.of(new Flaw(1, 1, brief(String.valueOf(broken.getMessage()))));
        }
    }

    private static Optional<Flaw> properties(String text) {
        try {
            new Properties().load(new StringReader(text));
            return Optional.empty();
        } catch (IllegalArgumentException broken) {
            Matcher escape = BAD_ESCAPE.matcher(text);
            int at = escape.find() ? escape.start(1) : 0;
            String before = text.substring(0, at);
            int line = (int) before.chars().filter(unit -> unit == '\n').count() + 1;
            return Optional.of(
                    new Flaw(line, at - before.lastIndexOf('\n'), "this Unicode escape does not have four digits"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String brief(String message) {
        String line = message.lines().findFirst().orElse("it is malformed").strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
