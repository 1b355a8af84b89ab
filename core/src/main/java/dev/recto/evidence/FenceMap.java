package dev.recto.evidence;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The way from generated sources back to the fences that they were made of; it is kept as JSON from the goal that makes
 * them to the weave.
 *
 * @param formatVersion the version of this shape
 * @param javac version of the compiler that was asked
 * @param fences every fence of Java that is no sketch, in the order of files and of reading
 */
public record FenceMap(int formatVersion, String javac, List<ProvenFence> fences) {

    /** The version that this build writes and reads. */
    public static final int FORMAT_VERSION = 1;

    /** No fences. */
    public static final FenceMap EMPTY = new FenceMap(FORMAT_VERSION, "", List.of());

    /** Where it lies, seen from the folder that holds the class output folder. */
    public static final String FILE = "recto/fences.json";

    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    /** Reads a map; an empty one where there is none, or none that this build can read: then no fence is proven. */
    public static FenceMap read(Path file) throws IOException {
        return Files.isRegularFile(file) ? read(FileTree.text(file)) : EMPTY;
    }

    private static FenceMap read(String json) {
        try {
            FenceMap map = GSON.fromJson(json, FenceMap.class);
            boolean known = map != null && map.formatVersion == FORMAT_VERSION && isWhole(map);
            return known ? map : EMPTY;
        } catch (JsonParseException unreadable) {
            return EMPTY;
        }
    }

    /** Gson leaves null what is missing. */
    private static boolean isWhole(FenceMap map) {
        return map.javac != null && map.fences != null && map.fences.stream().allMatch(FenceMap::isWhole);
    }

    private static boolean isWhole(ProvenFence fence) {
        return fence != null
                && Stream.of(
                                fence.file(),
                                fence.digest(),
                                fence.treatment(),
                                fence.testClass(),
                                fence.testMethod(),
                                fence.testName(),
                                fence.source(),
                                fence.classes(),
                                fence.lines(),
                                fence.keys(),
                                fence.message())
                        .allMatch(Objects::nonNull);
    }

    /** Writes the map; one of no fences is no file. */
    public void write(Path file) throws IOException {
        if (fences.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        FileTree.write(file, json().getBytes(StandardCharsets.UTF_8));
    }

    /** The same with other names of the files that the fences stand in. */
    public FenceMap in(String folder) {
        return folder.isEmpty()
                ? this
                : new FenceMap(
                        formatVersion,
                        javac,
                        fences.stream().map(fence -> fence.in(folder)).toList());
    }

    /** The map as JSON. */
    public String json() {
        return GSON.toJson(this) + "\n";
    }

    /** The sources, below their source folder, that were made of fences. */
    public Set<String> made() {
        return fences.stream().map(ProvenFence::source).collect(Collectors.toSet());
    }
}
