package dev.recto.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The class files that one weave asks for, each read once in it. */
public final class ClassFiles {

    private final Readings readings;
    private final Map<Path, Optional<ClassFile>> read = new HashMap<>();

    /** Those of a process that weaves once. */
    public ClassFiles() {
        this(new Readings());
    }

    /** @param readings what they said in weaves before */
    public ClassFiles(Readings readings) {
        this.readings = readings;
    }

    /** Reads some that will be asked for, on all cores. */
    public void readAhead(List<Path> paths) throws IOException {
        List<Path> unread = paths.stream()
                .filter(path -> !read.containsKey(path))
                .distinct()
                .toList();
        List<Optional<ClassFile>> files = OnAllCores.each(unread, this::readOne);
        for (int i = 0; i < unread.size(); i++) {
            read.put(unread.get(i), files.get(i));
        }
    }

    /** The file of a class; nothing where it is not there. */
    Optional<ClassFile> at(Path path) throws IOException {
        Optional<ClassFile> known = read.get(path);
        if (known == null) {
            known = readOne(path);
            read.put(path, known);
        }
        return known;
    }

    private Optional<ClassFile> readOne(Path path) throws IOException {
        return Files.isRegularFile(path) ? Optional.of(readings.classFile(path)) : Optional.empty();
    }

    /** The digest of a class file; nothing where it is not there. */
    public Optional<String> digest(Path path) throws IOException {
        return at(path).flatMap(ClassFile::digest);
    }
}
