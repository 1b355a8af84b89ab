package dev.recto.processor;

import dev.recto.sheet.Sheet;
import dev.recto.sheet.SheetJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Writes the sheets of one compilation.
 *
 * @param folder the folder that holds one subfolder per class output folder
 * @param output name of the class output folder
 */
record SheetFolder(Path folder, String output) {

    /** Ending of the file that one compilation leaves for the next. */
    private static final String EARLIER = ".earlier";

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

    /**
     * Writes a sheet, so that whoever looks sees the old one or the new one.
     *
     * @return the checksum of its file
     */
    String write(Sheet sheet) throws IOException {
        byte[] bytes = SheetJson.write(sheet).getBytes(StandardCharsets.UTF_8);
        write(place(sheet.source()), bytes);
        return checksum(bytes);
    }

    /** The sheet of a source as it lies there; null where there is none. */
    byte @Nullable [] read(String source) throws IOException {
        Path place = place(source);
        return Files.isRegularFile(place) ? Files.readAllBytes(place) : null;
    }

    /** What tells two versions of one sheet apart, as far as nobody means to deceive. */
    static String checksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return bytes.length + "-" + Long.toHexString(checksum.getValue());
    }

    private Path place(String source) {
        return folder.resolve(Sheet.path(output, source));
    }

    /** What the last compilation left; nothing where it left nothing that we understand. */
    Optional<Earlier> earlier() {
        return Earlier.read(folder.resolve(output + EARLIER));
    }

    /** Leaves something for the next compilation. */
    void leave(Earlier known) throws IOException {
        write(folder.resolve(output + EARLIER), known.text().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path place, byte[] bytes) throws IOException {
        if (!Files.isDirectory(place.getParent())) {
            Files.createDirectories(place.getParent());
        }
        // Random names as Files.createTempFile makes them start up all of Java's cryptography.
        Path temporary = place.resolveSibling("." + Long.toHexString(TEMPORARY.incrementAndGet()) + ".tmp");
        try {
            Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
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
        Files.deleteIfExists(place(source));
    }
}
