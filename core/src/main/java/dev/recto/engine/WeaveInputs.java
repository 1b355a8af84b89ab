package dev.recto.engine;

import dev.recto.accept.Scrubbing;
import dev.recto.attest.StrictJson;
import dev.recto.engine.BuildRecord.FileDigests;
import dev.recto.evidence.FenceMap;
import dev.recto.evidence.SheetReader;
import dev.recto.evidence.SourceRoots;
import dev.recto.receipt.Receipt;
import dev.recto.secrets.PrintedSecrets;
import dev.recto.sheet.Sheet;
import dev.recto.store.Contents;
import dev.recto.store.Contents.Reading;
import dev.recto.store.Store;
import dev.recto.store.UnsureException;
import dev.recto.store.Untouched;
import dev.recto.text.Digest;
import dev.recto.text.Place;
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

    private final Project project;
    private final UntoldSecrets secrets;
    private final Untouched code;
    private final Untouched libraries;
    private final Untouched files;
    private final List<String> told = new ArrayList<>();

    private WeaveInputs(Project project) throws UnsureException {
        this.project = project;
        this.secrets = new UntoldSecrets(project.settings().secrets());
        Store store = new Store(project.folders().store());
        this.code = new Untouched(store, "code");
        this.libraries = libraries(project);
        this.files = new Untouched(store, "files");
    }

    /** The digests of a project's libraries, of which a build reads only what was touched since an earlier one. */
    static Untouched libraries(Project project) {
        return new Untouched(new Store(project.folders().store()), "libraries");
    }

    /**
     * Their digest, in which no absolute path takes part.
     *
     * @param code as {@link #code} gives it
     * @throws IOException if something cannot be read, or if it cannot be told what it will be read as
     */
    static String digest(Project project, String code) throws IOException {
        WeaveInputs inputs = new WeaveInputs(project);
        inputs.told.add("code " + code);
        inputs.settings();
        inputs.authored(Set.of());
        inputs.compiled();
        inputs.receipts();
        inputs.libraries();
        inputs.files.keep();
        return inputs.digest();
    }

    /**
     * The same of all that there is before tests run.
     *
     * @throws IOException as {@link #digest(Project, String)} does
     */
    static String beforeTestsRun(Project project, String code) throws IOException {
        WeaveInputs inputs = new WeaveInputs(project);
        inputs.told.add("code " + code);
        inputs.settings();
        inputs.authored(Set.of());
        inputs.compiled();
        inputs.libraries();
        inputs.files.keepMore();
        return inputs.digest();
    }

    /**
     * The same of what there is before tests are compiled, which the tests of examples and fences are made of.
     *
     * @throws IOException as {@link #digest(Project)} does
     */
    static String beforeTests(Project project) throws IOException {
        WeaveInputs inputs = new WeaveInputs(project);
        inputs.settings();
        inputs.code();
        inputs.authored(Set.of(project.folders().generatedTests()));
        inputs.add("classes", project.main().classes());
        inputs.add("sheets", SheetReader.folder(project.mainRoots()));
        inputs.libraries();
        inputs.files.keepMore();
        return inputs.digest();
    }

    private String digest() {
        code.keep();
        libraries.keep();
        return Digest.of(String.join("\n", told));
    }

    /**
     * The digest of the code that weaves.
     *
     * @throws IOException if it cannot be read, or if nobody knows where it comes from
     */
    static String code(Project project) throws IOException {
        WeaveInputs inputs = new WeaveInputs(project);
        inputs.code();
        return inputs.digest();
    }

    private void settings() throws IOException {
        byte[] book = StrictJson.write(new BuildRecord(project, libraries::digest).settings());
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
            library("code", file, code::digest);
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

    /**
     * What people wrote: sources, and what snippets, pages and the theme may be made of.
     *
     * @param made folders of sources that nobody wrote
     */
    private void authored(Set<Path> made) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        project.sourceSets().forEach(set -> folders.addAll(set.roots()));
        folders.add(project.folders().project().resolve("src/main/java"));
        folders.add(project.folders().project().resolve("src/test/java"));
        folders.addAll(BookInputs.resources(
                project.folders().project(), project.sourceSets().flatMap(set -> set.roots().stream())));
        folders.addAll(project.bookFolders().all());
        folders.removeAll(made);
        for (Path folder : folders) {
            add("authored", folder, secrets::untoldIn);
        }
    }

    /** What the build made of it. */
    private void compiled() throws IOException {
        for (SourceRoots roots : project.compilations()) {
            add("classes", roots.classes());
            for (String beside : List.of(Sheet.FOLDER, "generated-sources", "generated-test-sources")) {
                add(beside, roots.classes().resolveSibling(beside));
            }
        }
        for (SourceRoots roots : project.compilations()) {
            if (!roots.test()) {
                told.add("fences " + BuildRecord.digest(roots.classes().resolveSibling(FenceMap.FILE)));
            }
        }
    }

    private void receipts() throws IOException {
        ReceiptContents receipts = new ReceiptContents(
                project.tests().run(),
                // A scrubber that there is none of is told by the weave.
                Scrubbing.named(
                        project.settings().scrub(), Place.of(project.settings().configuredIn()), unknown -> {}),
                new PrintedSecrets(project.settings().secrets()));
        for (Path folder : project.tests().receipts()) {
            add("receipts", folder, (name, content) -> receipts.counted(name, secrets.untoldIn(name, content)));
        }
    }

    private void libraries() throws IOException {
        for (SourceSet set : project.sourceSets().toList()) {
            for (Library library : set.classPath()) {
                library(library.name(), library.file(), libraries::digest);
            }
        }
    }

    /** A jar, and its documentation where that lies beside it, or a folder of classes. */
    private void library(String name, @Nullable Path file, FileDigests known) throws IOException {
        if (file == null) {
            told.add(name + " not there");
        } else if (Files.isDirectory(file)) {
            add(name, file);
        } else {
            told.add(name + " " + file.getFileName() + " " + BuildRecord.digest(file, known));
            Path docs = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.jar$", "-javadoc.jar"));
            told.add(name + " documented " + BuildRecord.digest(docs, known));
        }
    }

    /** What a build made, all of which counts. */
    private void add(String name, Path folder) throws IOException {
        told.add(name + " " + Contents.digest(folder, files));
    }

    private void add(String name, Path folder, Reading reading) throws IOException {
        told.add(name + " " + Contents.digest(folder, reading));
    }
}
