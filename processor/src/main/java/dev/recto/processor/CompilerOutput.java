package dev.recto.processor;

import dev.recto.sheet.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Where one run of javac finds class files and leaves sheets. */
final class CompilerOutput {

    private static final String PROBE = "recto_probe";

    private final PluginFolders folders;
    /** javac's own file manager, as processors see it. */
    private @Nullable Filer filer;

    private @Nullable SearchPaths searchPaths;
    private @Nullable Path asked;
    private @Nullable SheetFolder known;

    CompilerOutput(PluginFolders folders) {
        this.folders = folders;
        this.asked = folders.sheets();
    }

    /** Learns what a processor can know: javac's file manager and the author's options. */
    void learn(ProcessingEnvironment environment) {
        filer = environment.getFiler();
        searchPaths = new SearchPaths(filer, environment.getSourceVersion());
        Map<String, String> options = environment.getOptions();
        if (options.get(Sheet.FOLDER_OPTION) != null) {
            asked = Path.of(options.get(Sheet.FOLDER_OPTION));
        }
    }

    /** A class file that javac has just written of a source; null where it cannot be found. */
    byte @Nullable [] classFile(SourceFile file, String binaryName) throws IOException {
        String packageName = file.packageName();
        String name = binaryName.substring(packageName.isEmpty() ? 0 : packageName.length() + 1) + ".class";
        try {
            if (filer == null) {
                Path folder = classes(file);
                return folder == null
                        ? null
                        : Files.readAllBytes(
                                folder.resolve(packageName.replace('.', '/')).resolve(name));
            }
            try (InputStream bytes = filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, name)
                    .openInputStream()) {
                return bytes.readAllBytes();
            }
        } catch (NoSuchFileException missing) {
            return null;
        }
    }

    /** Where a file's sheet goes; null where there is no such place. */
    @Nullable
    SheetFolder sheets(SourceFile file) {
        if (known != null) {
            return known;
        }
        Path classes = classes(file);
        SheetFolder folder = classes == null ? null : SheetFolder.beside(classes);
        if (asked != null) {
            folder = SheetFolder.at(asked, classes == null ? Path.of("classes") : classes);
        }
        // javac's own answer is the same for every file.
        known = filer == null ? null : folder;
        return folder;
    }

    /** Where the sheets of all files go; null where that may be several places, or none. */
    @Nullable
    SheetFolder sheetsOfAll(SourceFile one) {
        return filer == null ? null : sheets(one);
    }

    /** Where javac looks for what is not compiled; null where it does not tell. */
    @Nullable
    SearchPaths searchPaths() {
        return searchPaths;
    }

    /** The folder of class files, as far as it is one that exists on disk; null otherwise. */
    private @Nullable Path classes(SourceFile file) {
        return filer == null ? folders.classes(file.unit().getSourceFile(), file.path()) : classes(filer);
    }

    /** Asks for a file that need not exist: without an output folder, javac drops the package from its address. */
    private static @Nullable Path classes(Filer filer) {
        try {
            URI address = filer.getResource(StandardLocation.CLASS_OUTPUT, PROBE, PROBE)
                    .toUri();
            if (!"file".equals(address.getScheme())) {
                return null;
            }
            Path folder = Path.of(address).getParent();
            return folder != null && folder.endsWith(PROBE) ? folder.getParent() : null;
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException unknown) {
            return null;
        }
    }

    /**
     * The folders of a compilation that runs without annotation processing, where javac tells a plugin nothing of them.
     *
     * @param classes the class output folder; null where nothing tells of it
     * @param sheets the folder of the sheets; null where it is the usual one
     */
    record PluginFolders(@Nullable Path classes, @Nullable Path sheets) {

        private static final Map<Path, Path> MAVEN = Map.of(
                Path.of("src/main/java"),
                Path.of("target/classes"),
                Path.of("src/test/java"),
                Path.of("target/test-classes"));

        /** As said on javac's command line: {@code -Xplugin:Recto classes=<folder> sheets=<folder>}, either may be left out. */
        static PluginFolders of(String... arguments) {
            Path classes = null;
            Path sheets = null;
            for (String argument : arguments) {
                if (argument.startsWith("classes=")) {
                    classes = Path.of(argument.substring("classes=".length()));
                } else if (argument.startsWith("sheets=")) {
                    sheets = Path.of(argument.substring("sheets=".length()));
                }
            }
            return new PluginFolders(classes, sheets);
        }

        /**
         * The class output folder: what we were told or else, for a source in Maven's usual place, Maven's usual folder. Should
         * that be a wrong guess, no class file is found there, and so no sheet is written.
         *
         * @param source as in {@link dev.recto.sheet.Sheet#source}
         */
        @Nullable
        Path classes(FileObject file, String source) {
            if (classes != null || !"file".equals(file.toUri().getScheme())) {
                return classes;
            }
            Path root = Path.of(file.toUri());
            for (int i = 0; root != null && i < Path.of(source).getNameCount(); i++) {
                root = root.getParent();
            }
            for (Map.Entry<Path, Path> usual : MAVEN.entrySet()) {
                if (root != null && root.endsWith(usual.getKey())) {
                    return root.resolve("../../..").normalize().resolve(usual.getValue());
                }
            }
            return null;
        }
    }
}
