package dev.recto.adopt;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.recto.evidence.ParsedSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * A class with a test of its own, that makes a good first chapter.
 *
 * @param file its source
 * @param text the source's text
 * @param parsed the source's tree
 * @param type the class
 * @param method one that the test calls
 * @param restRuns whether the test runs something beside that method too, or there is nothing beside it to run
 */
record TestedClass(String file, String text, ParsedSource parsed, ClassTree type, MethodTree method, boolean restRuns) {

    private static final Set<String> SPECIAL = Set.of("package-info.java", "module-info.java");
    private static final Set<Tree.Kind> KINDS = Set.of(Tree.Kind.CLASS, Tree.Kind.RECORD, Tree.Kind.ENUM);

    /** The shortest of those whose rest is run as well, or else the shortest of all of them. */
    static Optional<TestedClass> among(ProjectFiles files) {
        return files.sources().stream()
                .filter(file -> !SPECIAL.contains(file.substring(file.lastIndexOf('/') + 1)))
                .flatMap(file -> of(files, file).stream())
                .min(Comparator.<TestedClass, Boolean>comparing(each -> !each.restRuns)
                        .thenComparingInt(each -> each.text.length())
                        .thenComparing(TestedClass::file));
    }

    String name() {
        return type.getSimpleName().toString();
    }

    /** The name with its package in front. */
    String fullName() {
        return parsed.unit().getPackageName() == null ? name() : parsed.unit().getPackageName() + "." + name();
    }

    /** Where the declaration starts, its annotations and modifiers with it. */
    int start(Tree declaration) {
        return (int) parsed.positions().getStartPosition(parsed.unit(), declaration);
    }

    private static Optional<TestedClass> of(ProjectFiles files, String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.java$", "");
        String tests = tests(files, file, name);
        if (tests.isEmpty()) {
            return Optional.empty();
        }
        return files.text(file)
                .flatMap(text -> ParsedSource.of(text).flatMap(parsed -> of(file, text, parsed, name, tests)));
    }

    private static Optional<TestedClass> of(String file, String text, ParsedSource parsed, String name, String tests) {
        return parsed.unit().getTypeDecls().stream()
                .filter(tree -> tree instanceof ClassTree && KINDS.contains(tree.getKind()))
                .map(tree -> (ClassTree) tree)
                .filter(type -> type.getSimpleName().contentEquals(name))
                .findFirst()
                .flatMap(type -> called(type, tests)
                        .map(method -> new TestedClass(
                                file, text, parsed, type, method, new RestOfClass(type, method, tests).isRun())));
    }

    /** The texts of the tests that are called as the class is and lie where it does. */
    private static String tests(ProjectFiles files, String file, String name) {
        List<String> names = List.of(name + "Test", name + "Tests", "Test" + name, name + "IT", name + "Spec");
        String folder = file.substring(0, file.lastIndexOf('/') + 1).replaceFirst("^src/main/[^/]+/", "");
        Stream<String> found = files.tests().stream()
                .filter(test -> names.stream()
                        .anyMatch(each ->
                                Pattern.matches("(?:.*/)?" + Pattern.quote(folder + each) + "\\.[a-z]+", test)));
        return String.join(
                "\n", found.flatMap(test -> files.text(test).stream()).toList());
    }

    /** Best a static one that is called by the name of its class, and none of several that share a name: of these any may run. */
    private static Optional<MethodTree> called(ClassTree type, String tests) {
        List<MethodTree> methods = type.getMembers().stream()
                .filter(member -> member instanceof MethodTree)
                .map(member -> (MethodTree) member)
                .toList();
        return methods.stream()
                .filter(method -> method.getBody() != null
                        && method.getReturnType() != null
                        && !method.getModifiers().getFlags().contains(Modifier.PRIVATE))
                .filter(method -> methods.stream()
                        .noneMatch(other -> other != method && other.getName().equals(method.getName())))
                .filter(method ->
                        isCalled(method, isStatic(method) ? type.getSimpleName().toString() : "", tests))
                .min(Comparator.comparing(method -> !isStatic(method)));
    }

    private static boolean isStatic(MethodTree method) {
        return method.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private static boolean isCalled(MethodTree method, String on, String tests) {
        String call = "\\." + Pattern.quote(method.getName().toString()) + "\\s*\\(";
        String type = on.isEmpty() ? "" : "\\b" + Pattern.quote(on) + "\\s*";
        return Pattern.compile(type + call).matcher(tests).find();
    }
}
