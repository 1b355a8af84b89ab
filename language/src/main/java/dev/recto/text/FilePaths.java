package dev.recto.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who has which path below a folder. Each is given once, on every file system: see {@link FileName#folded}. */
public final class FilePaths {

    private final Map<String, Taken> taken = new HashMap<>();

    private record Taken(String path, String owner, boolean folder) {}

    /**
     * Takes the path of a file.
     *
     * @param path with {@code /} between names
     * @param owner who takes it, as others are told
     * @return who has it, or what is in its way, already; empty where it was free
     */
    public Optional<String> take(String path, String owner) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Taken folder = new Taken(path.substring(0, slash), owner, true);
            Taken before = taken.putIfAbsent(FileName.folded(folder.path()), folder);
            if (before != null && !(before.folder() && before.path().equals(folder.path()))) {
                return Optional.of(before.owner());
            }
        }
        return Optional.ofNullable(taken.putIfAbsent(FileName.folded(path), new Taken(path, owner, false)))
                .map(Taken::owner);
    }
}
