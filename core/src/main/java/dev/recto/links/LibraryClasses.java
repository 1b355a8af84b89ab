package dev.recto.links;

import dev.recto.evidence.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.InvalidModuleDescriptorException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is to be known of a library before anybody links to its documentation.
 *
 * @param names of its class files, such as {@code shop/Cart$Line}
 * @param module name of its module; empty where nothing in it declares one
 * @param isDocumentedAsModule whether JavaDoc put the pages below the name of its module
 */
record LibraryClasses(Set<String> names, String module, boolean isDocumentedAsModule) {

    private static final String CLASS = ".class";
    private static final String MODULE = "module-info.class";
    private static final LibraryClasses NONE = new LibraryClasses(Set.of(), "", false);

    /** Those of a jar or a folder; none where it cannot be read. */
    static LibraryClasses in(Path library) {
        try {
            if (Files.isDirectory(library)) {
                return read(library, library);
            }
            try (FileSystem jar = FileSystems.newFileSystem(library)) {
                return read(jar.getPath("/"), library);
            }
        } catch (IOException | ProviderNotFoundException unreadable) {
            return NONE;
        }
    }

    private static LibraryClasses read(Path root, Path library) throws IOException {
        Set<String> names = new HashSet<>();
        SortedSet<String> modules = new TreeSet<>(Comparator.comparing(String::length));
        try (Stream<Path> files = Files.walk(root)) {
            files.map(file -> FileTree.path(root, file))
                    .filter(name -> name.endsWith(CLASS))
                    .forEach(name -> {
                        if (name.equals(MODULE) || name.endsWith("/" + MODULE)) {
                            modules.add(name);
                        } else {
                            names.add(name.substring(0, name.length() - CLASS.length()));
                        }
                    });
        }
        String module = modules.isEmpty() ? "" : module(root.resolve(modules.first()));
        // A module for later releases only goes with sources for earlier ones, and those are documented without it.
        return new LibraryClasses(names, module, toldByJavadoc(library).orElse(modules.contains(MODULE)));
    }

    private static String module(Path declaration) throws IOException {
        try (InputStream stream = Files.newInputStream(declaration)) {
            return ModuleDescriptor.read(stream).name();
        } catch (InvalidModuleDescriptorException unreadable) {
            return "";
        }
    }

    /** The documentation itself knows best; whoever asked Maven for it has it beside the library. */
    private static Optional<Boolean> toldByJavadoc(Path library) throws IOException {
        Path javadoc = library.resolveSibling(library.getFileName().toString().replaceFirst("\\.jar$", "-javadoc.jar"));
        if (javadoc.equals(library) || !Files.isRegularFile(javadoc)) {
            return Optional.empty();
        }
        try (FileSystem jar = FileSystems.newFileSystem(javadoc)) {
            Path elements = jar.getPath("/element-list");
            return Files.isRegularFile(elements)
                    ? Optional.of(
                            Files.readString(elements, StandardCharsets.UTF_8).startsWith("module:"))
                    : Optional.of(false);
        }
    }

    /** The page of a type, below the module's folder; empty where it is not from here. */
    Optional<String> page(String type) {
        for (String path = type.replace('.', '/'); ; path = nested(path)) {
            if (names.contains(path)) {
                return Optional.of(path.replace('$', '.') + ".html");
            }
            if (path.indexOf('/') < 0) {
                return Optional.empty();
            }
        }
    }

    /** {@code a/B/C}, then {@code a/B$C}: the last part that may be a package is taken for a type around the rest. */
    private static String nested(String path) {
        int slash = path.lastIndexOf('/');
        return path.substring(0, slash) + "$" + path.substring(slash + 1);
    }

    /** The page of a package; empty where no class here is of it. */
    Optional<String> packagePage(String name) {
        String folder = name.replace('.', '/') + "/";
        return names.stream().anyMatch(each -> each.startsWith(folder) && each.indexOf('/', folder.length()) < 0)
                ? Optional.of(folder + "package-summary.html")
                : Optional.empty();
    }
}
