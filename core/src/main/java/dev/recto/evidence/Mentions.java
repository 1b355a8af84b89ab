package dev.recto.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which classes the test classes of a project name, by themselves or through classes that they name. What they do not reach may
 * still be run, by reflection on a name that is put together; all else that tests run is reached.
 */
public final class Mentions {

    private static final String CLASS = ".class";

    /** Where the frameworks lie whose names tell a test class from what else is compiled with it. */
    private static final List<String> FRAMEWORKS = List.of("org/junit/", "org/testng/", "junit/framework/");

    private final Map<String, Path> files = new HashMap<>();
    private final Set<String> reached = new HashSet<>();
    private final Deque<String> unread = new ArrayDeque<>();
    private final SortedSet<String> tests = new TreeSet<>();
    private boolean tested;

    private Mentions() {}

    /** Those in some compilations, whose class files are there. */
    public static Mentions in(List<SourceRoots> compilations) throws IOException {
        Mentions mentions = new Mentions();
        for (SourceRoots roots : compilations) {
            mentions.list(roots.classes());
        }
        for (SourceRoots roots : compilations) {
            mentions.start(roots);
        }
        mentions.follow();
        return mentions;
    }

    private void list(Path folder) throws IOException {
        for (Path file : FileTree.files(folder, CLASS)) {
            files.putIfAbsent(name(folder, file), file);
        }
    }

    private static String name(Path folder, Path file) {
        String path = FileTree.path(folder, file);
        return path.substring(0, path.length() - CLASS.length());
    }

    /** Tests run, and the providers of services are loaded by whoever asks for the service. */
    private void start(SourceRoots roots) throws IOException {
        for (Path file : FileTree.files(roots.classes().resolve("META-INF/services"))) {
            reach(NamedClasses.in(new String(FileTree.read(file), StandardCharsets.UTF_8)));
        }
        if (roots.test()) {
            for (Path file : FileTree.files(roots.classes(), CLASS)) {
                Set<String> names = NamedClasses.in(FileTree.read(file));
                String name = name(roots.classes(), file);
                if (names.stream().anyMatch(each -> FRAMEWORKS.stream().anyMatch(each::startsWith))) {
                    addTest(name.replaceFirst("(?<!/)\\$.*", ""), roots);
                }
                reached.add(name);
                reach(names);
            }
        }
    }

    /** Those that examples and fences become are no place to write another test in. */
    private void addTest(String topLevel, SourceRoots roots) {
        tested = true;
        if (!Files.exists(roots.classes().resolveSibling(SourceRoots.MADE).resolve(topLevel + ".java"))) {
            tests.add(topLevel.replace('/', '.'));
        }
    }

    private void reach(Set<String> names) {
        for (String name : names) {
            if (files.containsKey(name) && reached.add(name)) {
                unread.add(name);
            }
        }
    }

    private void follow() throws IOException {
        for (String name = unread.poll(); name != null; name = unread.poll()) {
            reach(NamedClasses.in(FileTree.read(files.get(name))));
        }
    }

    /** Whether any of some classes is reached. */
    public boolean reachAny(Set<String> binaryNames) {
        return binaryNames.stream().anyMatch(name -> reached.contains(name.replace('.', '/')));
    }

    /** Whether there is any test. */
    public boolean areOfTests() {
        return tested;
    }

    /** Binary names of the top-level classes that hold tests and that people wrote. */
    public SortedSet<String> testClasses() {
        return Collections.unmodifiableSortedSet(tests);
    }
}
