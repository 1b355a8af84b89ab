package dev.recto.engine;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import dev.recto.evidence.FileTree;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A project as words, by which one process tells another of the same Recto what its build knows. The environment is not among
 * them, since it holds secrets, nor is a reporter.
 */
public final class ProjectFile {

    private static final Gson JSON = new GsonBuilder()
            .registerTypeHierarchyAdapter(Path.class, new Words<>(Path::of))
            .registerTypeHierarchyAdapter(Charset.class, new Words<>(Charset::forName))
            .create();

    private ProjectFile() {}

    static void write(Project project, Path file) throws IOException {
        FileTree.write(file, words(project).getBytes(StandardCharsets.UTF_8));
    }

    /** A project in one line. */
    public static String words(Project project) {
        Told told = new Told(
                project.folders(),
                project.modules(),
                project.encoding(),
                project.main(),
                project.test(),
                project.imprint(),
                project.tests(),
                project.settings().in(Map.of()),
                project.foreign());
        return JSON.toJson(told);
    }

    /**
     * Reads one, in an environment that is the reader's own.
     *
     * @throws IOException also where it is none
     */
    static Project read(Path file) throws IOException {
        return read(FileTree.text(file), Reporter.SILENT);
    }

    /**
     * Reads what {@link #words} wrote, in an environment that is the reader's own.
     *
     * @param reporter takes what there is to tell of the project here
     * @throws IOException where it is something else
     */
    public static Project read(String words, Reporter reporter) throws IOException {
        try {
            Told told = JSON.fromJson(words, Told.class);
            return new Project(
                    told.folders(),
                    Objects.requireNonNull(told.modules()),
                    told.encoding(),
                    told.main(),
                    told.test(),
                    told.imprint(),
                    told.tests(),
                    told.settings().in(System.getenv()),
                    Objects.requireNonNull(told.foreign()),
                    reporter);
        } catch (JsonParseException | NullPointerException none) {
            throw new IOException("this tells of no project", none);
        }
    }

    private record Told(
            Project.Folders folders,
            Modules modules,
            Charset encoding,
            SourceSet main,
            SourceSet test,
            Imprint imprint,
            Project.Tests tests,
            Settings settings,
            ForeignPages foreign) {}

    /** Writes a value as a word, and reads it so. */
    private static final class Words<T> extends TypeAdapter<@Nullable T> {

        private final Function<String, T> reading;

        Words(Function<String, T> reading) {
            this.reading = reading;
        }

        @Override
        public void write(JsonWriter out, @Nullable T value) throws IOException {
            out.value(value == null ? null : value.toString());
        }

        @Override
        public @Nullable T read(JsonReader in) throws IOException {
            if (in.peek() == JsonToken.NULL) {
                in.nextNull();
                return null;
            }
            return reading.apply(in.nextString());
        }
    }
}
