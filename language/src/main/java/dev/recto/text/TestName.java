package dev.recto.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A test, as the reader meets it.
 *
 * @param testClass binary name of the class
 * @param method name of the method
 * @param parameterTypes erased types of the method's parameters as an element's id writes them, {@code int,java.lang.String};
 *     empty where it has none
 * @param displayName as JUnit shows it
 */
public record TestName(String testClass, String method, String parameterTypes, String displayName)
        implements Comparable<TestName> {

    /** A test whose method has no parameters. */
    public TestName(String testClass, String method, String displayName) {
        this(testClass, method, "", displayName);
    }

    /** {@code int,java.lang.String[]} for {@code int, [Ljava.lang.String;}, as the JUnit Platform writes types. */
    public static String parameterTypes(String ofJUnit) {
        return Arrays.stream(ofJUnit.split(",", -1))
                .map(String::strip)
                .map(TestName::written)
                .collect(Collectors.joining(","));
    }

    private static String written(String type) {
        int dimensions = type.lastIndexOf('[') + 1;
        return element(type.substring(dimensions), dimensions > 0).replace('$', '.') + "[]".repeat(dimensions);
    }

    private static String element(String type, boolean ofArray) {
        if (!ofArray) {
            return type;
        }
        return switch (type) {
            case "Z" -> "boolean";
            case "B" -> "byte";
            case "C" -> "char";
            case "D" -> "double";
            case "F" -> "float";
            case "I" -> "int";
            case "J" -> "long";
            case "S" -> "short";
            default -> type.substring(1, type.length() - 1);
        };
    }

    /** {@code ValueTest.gradientsAgree}, {@code ValueTest.powers(int)}. */
    public String shortName() {
        return ElementName.last(testClass).replace('$', '.') + (method.isEmpty() ? "" : "." + call());
    }

    /**
     * {@code gradientsAgree}, {@code powers(int, String)}: the method as people tell it from its overloads. What JUnit itself
     * hands to a test, such as its {@code TestReporter}, is left out.
     */
    public String call() {
        List<String> types = Arrays.stream(parameterTypes.split(",", -1))
                .filter(type -> !type.isEmpty() && !type.startsWith("org.junit."))
                .map(ElementName::last)
                .toList();
        return method + (types.isEmpty() ? "" : "(" + String.join(", ", types) + ")");
    }

    /** {@code ValueTest#powers(int,String)}: how prose may name it, so that no other is meant. */
    public String reference() {
        String types = Arrays.stream(parameterTypes.split(",", -1))
                .map(ElementName::last)
                .collect(Collectors.joining(","));
        return ElementName.last(testClass).replace('$', '.') + "#" + method + "(" + types + ")";
    }

    /** {@code ml.ValueTest#gradientsAgree}, {@code ml.ValueTest#powers(int)}, as attestations name it. */
    public String key() {
        return testClass + "#" + method + (parameterTypes.isEmpty() ? "" : "(" + parameterTypes + ")");
    }

    @Override
    public int compareTo(TestName that) {
        int order = testClass.compareTo(that.testClass);
        order = order != 0 ? order : method.compareTo(that.method);
        order = order != 0 ? order : parameterTypes.compareTo(that.parameterTypes);
        return order != 0 ? order : displayName.compareTo(that.displayName);
    }
}
