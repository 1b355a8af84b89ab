package dev.recto.engine;

import dev.recto.attest.StrictJson;
import dev.recto.evidence.FenceMap;
import dev.recto.evidence.SourceRoots;
import dev.recto.receipt.Receipt;
import dev.recto.sheet.Sheet;
import dev.recto.store.Contents;
import dev.recto.store.Contents.Reading;
import dev.recto.store.UnsureException;
import dev.recto.text.Digest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a weave of a project may read or be told: whole folders, for whatever lies in them may be asked for, and what
 * is not there counts as much as what is. Where all of it is the same, so is the book.
 */
final class WeaveInputs {

    private static final Reading WHOLE = (name, content) -> content;

    private final Project project;
    private final UntoldSecrets secrets;
    private final List<String> told = new ArrayList<>();

    private WeaveInputs(Project project) throws UnsureException {
        this.project = project;
        this.secrets = new UntoldSecrets(project.settings().secrets());
    }

    /**
     * Their digest, in which no absolute path takes part.
     *
     * @throws IOException if something cannot be read, or if it cannot be told what it will be read as
     */
    static String digest(Project project) throws IOException {
        WeaveInputs inputs = new WeaveInputs(project);
        inputs.settings();
        inputs.code();
        inputs.authored();
        inputs.built();
        inputs.libraries();
        return Digest.of(String.join("\n", inputs.told));
    }

    private void settings() throws IOException {
        byte[] book = StrictJson.write(new BuildRecord(project).settings());
        Settings chosen = project.settings();
        List<Object> more = List.of(
                chosen.replace(),
                chosen.scrub(),
                chosen.typedNumbers(),
                chosen.allowSecrets(),
                chosen.configuredIn(),
                project.tests().run() == null);
        told.add("settings " + Digest.of(secrets.untoldIn("settings", book)) + " " + more);
    }

    /** The code that weaves, whose version alone does not tell two builds of a snapshot apart. */
    private void code() throws IOException {
        Set<Path> files = new LinkedHashSet<>(project.tests().processorPath());
        for (Class<?> type : List.of(Recto.class, Digest.class, Receipt.class)) {
            files.add(codeOf(type));
        }
        for (Path file : files) {
            library("code", file);
        }
    }

    private static Path codeOf(Class<?> type) throws UnsureException {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException | RuntimeException unknown) {
            throw new UnsureException("nobody knows where " + type + " comes from");
        }
    }

    /** What people wrote: sources, and what snippets, pages and the theme may be made of. */
    private void authored() throws IOException {
        Set<Path> folders = new LinkedHashSet<>(project.main().roots());
        folders.addAll(project.test().roots());
        folders.add(project.folders().project().resolve("src/main/java"));
        folders.add(project.folders().project().resolve("src/test/java"));
        folders.add(project.folders().pages());
        for (Path folder : folders) {
            add("authored", folder, secrets::untoldIn);
        }
    }

    /** What the build made of it. */
    private void built() throws IOException {
        for (SourceRoots roots : List.of(project.mainRoots(), project.testRoots())) {
            add("classes", roots.classes(), WHOLE);
            for (String beside : List.of(Sheet.FOLDER, "generated-sources", "generated-test-sources")) {
                add(beside, roots.classes().resolveSibling(beside), WHOLE);
            }
        }
        library("fences", project.main().classes().resolveSibling(FenceMap.FILE));
        ReceiptContents receipts = new ReceiptContents(project.tests().run());
        for (Path folder : project.tests().receipts()) {
            add("receipts", folder, (name, content) -> receipts.counted(name, secrets.untoldIn(name, content)));
        }
    }

    private void libraries() throws IOException {
        for (SourceSet set : List.of(project.main(), project.test())) {
            for (Library library : set.classPath()) {
                library(library.name(), library.file());
            }
        }
    }

    /** A jar, and its documentation where that lies beside it, or a folder of classes. */
    private void library(String name, @Nullable Path file) throws IOException {
        if (file == null) {
            told.add(name + " not there");
        } else if (Files.isDirectory(file)) {
            add(name, file, WHOLE);
        } else {
            told.add(name + " " + file.getFileName() + " " + BuildRecord.digest(file));
            Path docs = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.jar$", "-javadoc.jar"));
            told.add(name + " documented " + BuildRecord.digest(docs));
        }
    }

    private void add(String name, Path folder, Reading reading) throws IOException {
        told.add(name + " " + Contents.digest(folder, reading));
    }
}
