package dev.recto.processor;

import java.nio.file.Path;
import java.util.Map;
import javax.tools.FileObject;
import org.jspecify.annotations.Nullable;

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
