package dev.recto.processor;

import dev.recto.sheet.Sheet;
import dev.recto.sheet.SheetJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes the sheets of one compilation.
 *
 * @param folder the folder that holds one subfolder per class output folder
 * @param output name of the class output folder
 */
record SheetFolder(Path folder, String output) {

    private static final AtomicLong TEMPORARY = new AtomicLong(System.nanoTime());

    /** The folder beside a class output folder. */
    static SheetFolder beside(Path classes) {
        Path absolute = classes.toAbsolutePath().normalize();
        return new SheetFolder(absolute.resolveSibling(Sheet.FOLDER), name(absolute));
    }

    /** The folder that the author asked for; the class output folder, where there is one, gives the subfolder's name. */
    static SheetFolder at(Path folder, Path classes) {
        return new SheetFolder(folder, name(classes.toAbsolutePath().normalize()));
    }

    private static String name(Path classes) {
        return String.valueOf(classes.getFileName());
    }

    /** Writes a sheet, so that whoever looks sees the old one or the new one. */
    void write(Sheet sheet) throws IOException {
        Path place = folder.resolve(Sheet.path(output, sheet.source()));
        if (!Files.isDirectory(place.getParent())) {
            Files.createDirectories(place.getParent());
        }
        // Random names as Files.createTempFile makes them start up all of Java's cryptography.
        Path temporary = place.resolveSibling("." + Long.toHexString(TEMPORARY.incrementAndGet()) + ".tmp");
        try {
            SheetJson.write(sheet, temporary);
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            Files.deleteIfExists(temporary);
            throw refused;
        }
    }

    /** Whether any sheet was ever written there. */
    boolean exists() {
        return Files.isDirectory(folder.resolve(output));
    }

    /** Removes the sheet of a file that has nothing to say any more. */
    void delete(String source) throws IOException {
        Files.deleteIfExists(folder.resolve(Sheet.path(output, source)));
    }
}
