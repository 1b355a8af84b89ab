package dev.recto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A copy of a project, most often of the good book, as it lies after {@code mvn verify -Drecto.run=green}: a fault can be planted in it. */
public final class Project {

    /** The source of the first chapter. */
    public static final String CART = "src/main/java/shop/Cart.java";

    static final String TILL = "src/main/java/shop/Till.java";
    /** Its test. */
    public static final String CART_TEST = "src/test/java/shop/CartTest.java";

    static final String TILL_TEST = "src/test/java/shop/TillTest.java";

    private final Path folder;

    private Project(Path folder) {
        this.folder = folder;
    }

    /** Copies the good book, time stamps included, so that Maven takes the copy for built. */
    public static Project copiedTo(Path folder) throws IOException {
        Path good = Maven.folder("it").resolve("faults");
        Folders.copy(good, folder);
        // The compiler's record of what it has compiled names whole paths.
        try (Stream<Path> files = Files.walk(folder.resolve("target/maven-status"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, Files.readString(file).replace(good.toString(), folder.toString()));
            }
        }
        return new Project(folder);
    }

    /** A project that lies somewhere. */
    public static Project in(Path folder) {
        return new Project(folder);
    }

    /** A file of it. */
    public Path file(String path) {
        return folder.resolve(path);
    }

    /** A file's text. */
    public String read(String path) throws IOException {
        return Files.readString(file(path));
    }

    /** Writes a file, and the folders above it. */
    public Project write(String path, String text) throws IOException {
        Files.createDirectories(file(path).getParent());
        Files.writeString(file(path), text);
        return this;
    }

    /** Replaces words of a file that are surely there. */
    public Project edit(String path, String from, String to) throws IOException {
        String before = read(path);
        if (!before.contains(from)) {
            throw new AssertionError("no '" + from + "' in " + path);
        }
        return write(path, before.replace(from, to));
    }

    /** The same, and the file looks as old as before. */
    Project editKeepingTime(String path, String from, String to) throws IOException {
        FileTime time = Files.getLastModifiedTime(file(path));
        edit(path, from, to);
        Files.setLastModifiedTime(file(path), time);
        return this;
    }

    /** Makes the compiler compile a file again. */
    Project outdate(String path) throws IOException {
        Files.setLastModifiedTime(file(path), FileTime.from(Instant.now()));
        return this;
    }

    /** Makes the compiler compile everything again. */
    Project outdateAll() throws IOException {
        return outdate(CART).outdate(TILL).outdate(CART_TEST).outdate(TILL_TEST);
    }

    /** Forgets what earlier compilations left for Recto. */
    Project deleteSheets() throws IOException {
        Folders.delete(file("target/recto/sheets"));
        return this;
    }

    /** Deletes a file. */
    public Project delete(String path) throws IOException {
        Files.delete(file(path));
        return this;
    }

    /** Configures the compiler further. */
    Project compiler(String xml) throws IOException {
        return edit("pom.xml", "<!-- more configuration of the compiler -->", xml);
    }

    /** Gives the compiler's plugin libraries of its own. */
    Project compilerDependencies(String xml) throws IOException {
        return edit("pom.xml", "<!-- dependencies of the compiler -->", xml);
    }

    /** Configures Surefire further. */
    Project tests(String xml) throws IOException {
        return edit("pom.xml", "<!-- more configuration of the tests -->", xml);
    }

    Project dependency(String xml) throws IOException {
        return edit("pom.xml", "<!-- more dependencies -->", xml);
    }

    /** Weaves what the good build left, with its receipts. */
    Build weave() throws IOException, InterruptedException {
        return maven("recto:weave", "-Drecto.run=green");
    }

    /** Runs Maven to its end. */
    Build maven(String... arguments) throws IOException, InterruptedException {
        return start(arguments).build();
    }

    /** Runs Maven with a tiny disk in one of its folders. */
    Build maven(TinyDisk disk, String... arguments) throws IOException, InterruptedException {
        return Maven.start(disk.prefix(), folder, arguments).build();
    }

    /** Starts Maven. */
    public Maven start(String... arguments) throws IOException {
        return Maven.start(List.of(), folder, arguments);
    }
}
