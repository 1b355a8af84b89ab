package dev.recto.engine;

import dev.recto.evidence.FileTree;
import dev.recto.serve.BookBuilder;
import dev.recto.serve.CodeLoop;
import dev.recto.serve.EarlyPages;
import dev.recto.serve.Serving;
import dev.recto.serve.Terminal;
import dev.recto.serve.Watched;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Serves a book to its author while it is written. */
public final class Serve {

    private final BuildTool tool;

    /** @param tool builds the project */
    public Serve(BuildTool tool) {
        this.tool = tool;
    }

    /**
     * Where the author sits.
     *
     * @param links whether the terminal takes links
     * @param line takes what goes on, a line at a time
     * @param warning takes warnings
     * @param error takes what is wrong
     * @param address takes the book's address, once it can be asked for
     */
    public record Desk(
            boolean links,
            Consumer<String> line,
            Consumer<String> warning,
            Consumer<String> error,
            Consumer<String> address) {}

    /**
     * Serves until this thread is interrupted. Only browsers of this machine are answered.
     *
     * @param port where to listen; 0 for any that is free
     * @return what keeps the book from being served
     */
    public Optional<Problem> run(int port, Desk desk) throws IOException {
        BuildTool.Inputs inputs = tool.inputs();
        Terminal terminal = new Terminal(desk.links(), desk.line(), desk.warning(), desk.error());
        return new Serving(new ToolBuilder(tool, inputs), terminal).run(port, desk.address());
    }

    /** The build tool and the weave, as serving asks them. */
    private static final class ToolBuilder implements BookBuilder {

        private final BuildTool tool;
        private final BuildTool.Inputs inputs;
        private @Nullable Project project;
        private @Nullable ServedWeave weave;

        ToolBuilder(BuildTool tool, BuildTool.Inputs inputs) {
            this.tool = tool;
            this.inputs = inputs;
        }

        @Override
        public Path project() {
            return project == null ? inputs.project() : project.folders().project();
        }

        @Override
        public Path book() {
            return folder().resolve("book");
        }

        private Path folder() {
            return inputs.build().resolve("recto/serve");
        }

        @Override
        public Watched watched() {
            return new Watched(inputs.sources(), inputs.resources(), inputs.pages(), inputs.poms());
        }

        @Override
        public List<Problem> build() throws IOException, InterruptedException {
            project = null;
            weave = null;
            Path file = folder().resolve("project.json");
            Files.deleteIfExists(file);
            Files.createDirectories(folder());
            List<Problem> failed = tool.run(file);
            if (!failed.isEmpty()) {
                return failed;
            }
            if (!Files.exists(file)) {
                return List.of(ProblemKind.NO_WEAVE.at(
                        Place.of(FileTree.shown(inputs.project(), inputs.poms().get(0))),
                        "the build weaves no book",
                        "bind the goal weave, as the manual's tutorial does, and skip it with no property"));
            }
            project = here(ProjectFile.read(file));
            return List.of();
        }

        /** The project with a book of its own, for what is published is what a build has woven. */
        private Project here(Project told) {
            Project.Folders folders = told.folders();
            return new Project(
                    new Project.Folders(folders.project(), folders.pages(), folders.build(), book()),
                    told.modules(),
                    told.encoding(),
                    told.main(),
                    told.test(),
                    told.imprint(),
                    told.tests(),
                    told.settings().replacing(),
                    told.foreign(),
                    told.reporter());
        }

        @Override
        public CodeLoop loop() throws IOException {
            return new Rebuilding(built()).loop();
        }

        @Override
        public List<Problem> weave(boolean newer, EarlyPages early) throws IOException {
            if (weave == null) {
                weave = new ServedWeave(built(), early);
            }
            return weave.weave(newer).problems().stream()
                    .filter(problem -> problem.isError() || problem.kind() != ProblemKind.SOURCE_CHANGED)
                    .toList();
        }

        private Project built() {
            return Objects.requireNonNull(project, "no build has come to its end yet");
        }
    }
}
