package dev.recto.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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

    /** The file of a class; nothing where it is not there. */
    Optional<ClassFile> at(Path path) throws IOException {
        Optional<ClassFile> known = read.get(path);
        if (known == null) {
            known = Files.isRegularFile(path) ? Optional.of(readings.classFile(path)) : Optional.empty();
            read.put(path, known);
        }
        return known;
    }

    /** The digest of a class file; nothing where it is not there. */
    public Optional<String> digest(Path path) throws IOException {
        return at(path).flatMap(ClassFile::digest);
    }
}
