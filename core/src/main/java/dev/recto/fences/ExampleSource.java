package dev.recto.fences;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.recto.evidence.ExampleTest;
import dev.recto.sheet.Sheet;
import dev.recto.text.ElementName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the tests that examples become. */
public final class ExampleSource {

    private static final ClassName TEST = ClassName.get("org.junit.jupiter.api", "Test");
    private static final ClassName DISPLAY_NAME = ClassName.get("org.junit.jupiter.api", "DisplayName");
    private static final ClassName ASSERTIONS = ClassName.get("org.junit.jupiter.api", "Assertions");
    private static final ClassName PRINTED = ClassName.get("dev.recto.capture", "Printed");

    /** The most UTF-16 units of one constant: a class file takes 65,535 bytes, and each unit is three bytes at most. */
    static final int LIMIT = 8_000;

    private ExampleSource() {}

    /** One JUnit class for each top-level type of the source that has examples, in source order. */
    public static List<TestSource> of(Sheet sheet) {
        return ExampleTest.in(sheet).stream()
                .collect(Collectors.groupingBy(ExampleTest::testClass, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(examples -> TestSource.of(file(sheet, examples)))
                .toList();
    }

    private static JavaFile file(Sheet sheet, List<ExampleTest> examples) {
        TypeSpec.Builder type = TypeSpec.classBuilder(
                        ElementName.last(examples.get(0).testClass()))
                .addJavadoc(
                        "The examples of {@code $L} as tests, written by Recto: edit the examples instead.",
                        sheet.source());
        examples.forEach(example -> type.addMethod(test(sheet.packageName(), example)));
        JavaFile.Builder file = JavaFile.builder(sheet.packageName(), type.build())
                .skipJavaLangImports(true)
                .indent("    ");
        if (examples.stream().anyMatch(example -> example.prints() != null)) {
            file.addStaticImport(ASSERTIONS, "assertEquals");
        }
        return file.build();
    }

    private static MethodSpec test(String packageName, ExampleTest example) {
        return MethodSpec.methodBuilder(example.testMethod())
                .addAnnotation(TEST)
                .addAnnotation(AnnotationSpec.builder(DISPLAY_NAME)
                        .addMember("value", "$S", example.displayName())
                        .build())
                .addException(Throwable.class)
                .addCode(body(packageName, example))
                .build();
    }

    private static CodeBlock body(String packageName, ExampleTest example) {
        List<String> nested = example.type().subList(1, example.type().size());
        ClassName type = ClassName.get(packageName, example.type().get(0), nested.toArray(String[]::new));
        if (example.prints() == null) {
            return CodeBlock.builder()
                    .addStatement("$T.$N()", type, example.method())
                    .build();
        }
        return CodeBlock.builder()
                .addStatement("$T expected = $L", String.class, literal(comparable(example.prints())))
                .addStatement("$T printed = $T.by($T::$N)", String.class, PRINTED, type, example.method())
                .addStatement("assertEquals(expected, printed.stripTrailing())")
                .build();
    }

    private static String comparable(String text) {
        return text.replace("\r\n", "\n").stripTrailing();
    }

    /** An expression whose value is the text, however long it is. */
    static CodeBlock literal(String text) {
        List<CodeBlock> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); start += LIMIT) {
            pieces.add(CodeBlock.of("$S", text.substring(start, Math.min(text.length(), start + LIMIT))));
        }
        return switch (pieces.size()) {
            case 0 -> CodeBlock.of("$S", "");
            case 1 -> pieces.get(0);
            // A call, since javac joins constants around "+" into one.
            default -> CodeBlock.of("$T.join($S, $L)", String.class, "", CodeBlock.join(pieces, ",\n"));
        };
    }
}
