package dev.recto.fences;

import com.palantir.javapoet.ClassName;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Declaration.ExampleMark;
import dev.recto.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The examples of a source file, and the names of the tests that they become. */
public final class Examples {

    private Examples() {}

    /** The examples of a sheet in source order; those of one top-level type share a test class. */
    public static List<ExampleTest> in(Sheet sheet) {
        Set<String> taken = new HashSet<>();
        List<ExampleTest> examples = new ArrayList<>();
        for (Declaration declaration : sheet.declarations()) {
            ExampleMark mark = declaration.example();
            if (mark != null) {
                examples.add(example(sheet.packageName(), declaration, mark, taken));
            }
        }
        return List.copyOf(examples);
    }

    private static ExampleTest example(
            String packageName, Declaration declaration, ExampleMark mark, Set<String> taken) {
        ClassName type = typeOf(packageName, Objects.requireNonNull(declaration.owner(), declaration.id()));
        ClassName testClass =
                ClassName.get(packageName, type.topLevelClassName().simpleName() + "ExamplesTest");
        List<String> nested = type.simpleNames().subList(1, type.simpleNames().size());
        return new ExampleTest(
                declaration.id(),
                type,
                declaration.name(),
                mark.prints(),
                testClass,
                free(testClass, testMethod(nested, declaration.name()), taken),
                displayName(nested, declaration.name()));
    }

    private static ClassName typeOf(String packageName, String id) {
        String names = packageName.isEmpty() ? id : id.substring(packageName.length() + 1);
        ClassName type = null;
        for (String name : names.split("\\.", -1)) {
            type = type == null ? ClassName.get(packageName, name) : type.nestedClass(name);
        }
        return Objects.requireNonNull(type);
    }

    private static String testMethod(List<String> nested, String method) {
        return nested.isEmpty() ? method : String.join("_", nested) + "_" + method;
    }

    private static String displayName(List<String> nested, String method) {
        String words = ReadableName.of(method);
        return nested.isEmpty() ? words : String.join(".", nested) + ": " + words;
    }

    // "Line_total" may be the method "total" of a nested "Line", or a method of that very name.
    private static String free(ClassName testClass, String wanted, Set<String> taken) {
        String name = wanted;
        for (int i = 2; !taken.add(testClass + "." + name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }
}
