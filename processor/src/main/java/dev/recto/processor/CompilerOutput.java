package dev.recto.processor;

import dev.recto.sheet.Sheet;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/** Where one run of javac finds class files and leaves sheets. */
final class CompilerOutput {

    private final PluginFolders folders;
    private @Nullable ClassOutput managed;
    private @Nullable Path asked;
    private @Nullable SheetFolder known;

    CompilerOutput(PluginFolders folders) {
        this.folders = folders;
        this.asked = folders.sheets();
    }

    /** Learns what a processor can know: javac's file manager and the author's options. */
    void learn(ProcessingEnvironment environment) {
        managed = new ClassOutput.Managed(environment.getFiler());
        Map<String, String> options = environment.getOptions();
        if (options.get(Sheet.FOLDER_OPTION) != null) {
            asked = Path.of(options.get(Sheet.FOLDER_OPTION));
        }
    }

    /** A class file that was compiled from a source; null where it cannot be found. */
    byte @Nullable [] classFile(SourceFile file, String binaryName) throws IOException {
        ClassOutput classes = classes(file);
        try {
            return classes == null ? null : classes.read(file.packageName(), binaryName);
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
        SheetFolder folder = folder(classes(file));
        // javac's own answer is the same for every file.
        known = managed == null ? null : folder;
        return folder;
    }

    private @Nullable SheetFolder folder(@Nullable ClassOutput output) {
        Path classes = output == null ? null : output.folder();
        if (asked != null) {
            return SheetFolder.at(asked, classes == null ? Path.of("classes") : classes);
        }
        return classes == null ? null : SheetFolder.beside(classes);
    }

    private @Nullable ClassOutput classes(SourceFile file) {
        if (managed != null) {
            return managed;
        }
        Path folder = folders.classes(file.unit().getSourceFile(), file.path());
        return folder == null ? null : new ClassOutput.Folder(folder);
    }
}
