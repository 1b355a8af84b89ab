package dev.recto.text;

/**
 * A test, as the reader meets it.
 *
 * @param testClass binary name of the class
 * @param method name of the method
 * @param displayName as JUnit shows it
 */
public record TestName(String testClass, String method, String displayName) implements Comparable<TestName> {

    /** {@code ValueTest.gradientsAgree}. */
    public String shortName() {
        return ElementName.last(testClass).replace('$', '.') + (method.isEmpty() ? "" : "." + method);
    }

    /** {@code ml.ValueTest#gradientsAgree}, as receipts and attestations name it. */
    public String key() {
        return testClass + "#" + method;
    }

    @Override
    public int compareTo(TestName that) {
        int order = testClass.compareTo(that.testClass);
        order = order != 0 ? order : method.compareTo(that.method);
        return order != 0 ? order : displayName.compareTo(that.displayName);
    }
}
