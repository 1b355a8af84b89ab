package dev.recto.fences;

import java.util.List;

/**
 * The fences of one file of the author's, and what they can see.
 *
 * @param file relative to the project's folder
 * @param packageName the package that their tests are put into; empty for the unnamed one
 * @param testClass simple name of the tests' class
 * @param imports what they import, such as {@code import java.util.List;}
 * @param fences Java, no sketches, in reading order
 */
public record FencePage(
        String file, String packageName, String testClass, List<String> imports, List<AuthoredFence> fences) {

    /** Binary name of the tests' class. */
    public String testClassName() {
        return packageName.isEmpty() ? testClass : packageName + "." + testClass;
    }
}
