package dev.recto.fork;

import com.google.gson.ExclusionStrategy;
import com.google.gson.FieldAttributes;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import dev.recto.engine.Project;
import dev.recto.engine.Reporter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What goes between the two JVMs: JSON, each value on one line. Both run the same Recto, so that it needs no version; and whoever
 * reads a line knows which words on it are not of this protocol, for a JVM itself may print, too.
 */
final class Wire {

    private static final List<Class<? extends Message>> MESSAGES = List.of(
            Message.Found.class,
            Message.Progress.class,
            Message.Woven.class,
            Message.Refused.class,
            Message.Broken.class);

    private static final String MARK = "recto:";

    private static final Gson GSON = new GsonBuilder()
            .registerTypeHierarchyAdapter(
                    Path.class, (JsonSerializer<Path>) (path, type, json) -> new JsonPrimitive(path.toString()))
            .registerTypeHierarchyAdapter(
                    Path.class, (JsonDeserializer<Path>) (path, type, json) -> Path.of(path.getAsString()))
            .registerTypeHierarchyAdapter(
                    Charset.class, (JsonSerializer<Charset>) (charset, type, json) -> new JsonPrimitive(charset.name()))
            .registerTypeHierarchyAdapter(Charset.class, (JsonDeserializer<Charset>)
                    (charset, type, json) -> Charset.forName(charset.getAsString()))
            .setExclusionStrategies(new WithoutReporter())
            .create();

    private Wire() {}

    /** A project without its reporter, which stays where it is. */
    static String project(Project project) {
        return GSON.toJson(project);
    }

    /** A project that was written by {@link #project}, and who is told of it here. */
    static Project project(String line, Reporter reporter) {
        Project told = GSON.fromJson(line, Project.class);
        return new Project(
                told.folders(),
                told.encoding(),
                told.main(),
                told.test(),
                told.imprint(),
                told.tests(),
                told.settings(),
                reporter);
    }

    /** One message. */
    static String message(Message message) {
        return MARK + MESSAGES.indexOf(message.getClass()) + GSON.toJson(message);
    }

    /** The message on a line; none where something else printed it. */
    static Optional<Message> message(String line) {
        int json = MARK.length() + 1;
        if (!line.startsWith(MARK) || line.length() <= json) {
            return Optional.empty();
        }
        int type = Character.digit(line.charAt(MARK.length()), MESSAGES.size());
        return type < 0 ? Optional.empty() : Optional.of(GSON.fromJson(line.substring(json), MESSAGES.get(type)));
    }

    private static final class WithoutReporter implements ExclusionStrategy {

        @Override
        public boolean shouldSkipField(FieldAttributes field) {
            return false;
        }

        @Override
        public boolean shouldSkipClass(Class<?> type) {
            return type == Reporter.class;
        }
    }
}
