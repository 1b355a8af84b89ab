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
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Where one run of javac finds class files and leaves sheets. */
final class CompilerOutput {

    private static final String PROBE = "recto_probe";

    private final PluginFolders folders;
    /** javac's own file manager, as processors see it. */
    private @Nullable Filer filer;

    private @Nullable Path asked;
    private @Nullable SheetFolder known;

    CompilerOutput(PluginFolders folders) {
        this.folders = folders;
        this.asked = folders.sheets();
    }

    /** Learns what a processor can know: javac's file manager and the author's options. */
    void learn(ProcessingEnvironment environment) {
        filer = environment.getFiler();
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
}
