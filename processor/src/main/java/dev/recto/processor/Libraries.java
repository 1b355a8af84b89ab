package dev.recto.processor;

import dev.recto.processor.Surroundings.Met;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * What is compiled already and found on javac's search paths. It is read from class files: asked for a type, javac looks into its file,
 * complains of what that names and is not there, and compiles a source that it finds instead.
 */
final class Libraries {

    private final Elements elements;
    private final Ids ids;
    private final SearchPaths paths;
    private final Map<String, String> modules = new HashMap<>();
    private final Map<String, Optional<ClassOutline>> outlines = new HashMap<>();

    Libraries(Elements elements, Ids ids, SearchPaths paths) {
        this.elements = elements;
        this.ids = ids;
        this.paths = paths;
    }

    /** Whether a package is the JDK's: what it has is told by the JDK's release. */
    boolean isOfJdk(String packageName) {
        String module = module(packageName);
        return packageName.startsWith("java.") || module.startsWith("java.") || module.startsWith("jdk.");
    }

    private String module(String packageName) {
        return modules.computeIfAbsent(packageName, each -> {
            PackageElement found = elements.getPackageElement(each);
            return found == null ? "" : ids.module(found);
        });
    }

    /**
     * Whether a package has a type of a name.
     *
     * @throws IOException if it cannot be told
     */
    boolean has(String packageName, String simpleName) throws IOException {
        return paths.hasClass(module(packageName), packageName, simpleName);
    }

    /**
     * The same and all types that they inherit from or stand in.
     *
     * @throws IOException if they cannot be told
     */
    Met withThoseAround(Met met) throws IOException {
        SortedSet<String> all = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(met.types());
        while (!open.isEmpty()) {
            String name = open.remove();
            if (all.add(name)) {
                outline(name).ifPresent(outline -> open.addAll(outline.around()));
            }
        }
        return new Met(all, met.packages(), met.modules());
    }

    /**
     * Adds what is to be seen of all that was met to a text.
     *
     * @throws IOException if it cannot be told
     */
    void tell(Met met, StringBuilder told) throws IOException {
        told.append(paths.platform()).append('\n');
        for (String name : met.types()) {
            told.append(name)
                    .append('\n')
                    .append(outline(name).map(ClassOutline::text).orElse("-"))
                    .append('\n');
        }
        for (String name : met.packages()) {
            boolean exists = elements.getPackageElement(name) != null;
            told.append(name).append(exists).append(module(name)).append('\n');
        }
        for (String name : met.modules()) {
            ModuleElement module = elements.getModuleElement(name);
            told.append(name)
                    .append(module == null ? "" : module.getDirectives())
                    .append('\n');
        }
    }

    /** That of a type by the name that its class file has; nothing where it is the JDK's or cannot be found. */
    private Optional<ClassOutline> outline(String name) throws IOException {
        Optional<ClassOutline> before = outlines.get(name);
        if (before == null) {
            before = read(name);
            outlines.put(name, before);
        }
        return before;
    }

    private Optional<ClassOutline> read(String name) throws IOException {
        int slash = name.lastIndexOf('/');
        String packageName = slash < 0 ? "" : name.substring(0, slash).replace('/', '.');
        String type = name.substring(slash + 1);
        if (isOfJdk(packageName)) {
            return Optional.empty();
        }
        if (paths.hasSource(packageName, type.split("\\$", 2)[0])) {
            throw new IOException("javac may compile it from its source: " + name);
        }
        Optional<byte[]> file = paths.classFile(module(packageName), packageName, type);
        return file.isEmpty() ? Optional.empty() : Optional.of(ClassOutline.of(file.get()));
    }
}
