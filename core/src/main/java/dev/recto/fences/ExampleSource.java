package dev.recto.fences;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.recto.sheet.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the tests that examples become. */
public final class ExampleSource {

    private static final ClassName TEST = ClassName.get("org.junit.jupiter.api", "Test");
    private static final ClassName DISPLAY_NAME = ClassName.get("org.junit.jupiter.api", "DisplayName");
    private static final ClassName ASSERTIONS = ClassName.get("org.junit.jupiter.api", "Assertions");
    private static final ClassName PRINTED = ClassName.get("dev.recto.capture", "Printed");

    private ExampleSource() {}

    /** One JUnit class for each top-level type of the source that has examples, in source order. */
    public static List<TestSource> of(Sheet sheet) {
        Map<ClassName, List<ExampleTest>> byClass = Examples.in(sheet).stream()
                .collect(Collectors.groupingBy(ExampleTest::testClass, LinkedHashMap::new, Collectors.toList()));
        return byClass.entrySet().stream()
                .map(entry -> TestSource.of(file(sheet.source(), entry.getKey(), entry.getValue())))
                .toList();
    }

    private static JavaFile file(String source, ClassName testClass, List<ExampleTest> examples) {
        TypeSpec.Builder type = TypeSpec.classBuilder(testClass)
                .addJavadoc(
                        "The examples of {@code $L} as tests, written by Recto: edit the examples instead.", source);
        examples.forEach(example -> type.addMethod(test(example)));
        JavaFile.Builder file = JavaFile.builder(testClass.packageName(), type.build())
                .skipJavaLangImports(true)
                .indent("    ");
        if (examples.stream().anyMatch(example -> example.prints() != null)) {
            file.addStaticImport(ASSERTIONS, "assertEquals");
        }
        return file.build();
    }

    private static MethodSpec test(ExampleTest example) {
        return MethodSpec.methodBuilder(example.testMethod())
                .addAnnotation(TEST)
                .addAnnotation(AnnotationSpec.builder(DISPLAY_NAME)
                        .addMember("value", "$S", example.displayName())
                        .build())
                .addException(Throwable.class)
                .addCode(body(example))
                .build();
    }

    private static CodeBlock body(ExampleTest example) {
        if (example.prints() == null) {
            return CodeBlock.builder()
                    .addStatement("$T.$N()", example.type(), example.method())
                    .build();
        }
        return CodeBlock.builder()
                .addStatement("$T expected = $L", String.class, LongText.literal(comparable(example.prints())))
                .addStatement("$T printed = $T.by($T::$N)", String.class, PRINTED, example.type(), example.method())
                .addStatement("assertEquals(expected, printed.stripTrailing())")
                .build();
    }

    private static String comparable(String text) {
        return text.replace("\r\n", "\n").stripTrailing();
    }
}
