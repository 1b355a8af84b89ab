package dev.recto.fences;

import dev.recto.evidence.AuthoredFence;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The fences of one file of the author's, and what they can see.
 *
 * @param file relative to the project's folder
 * @param packageName the package that their tests are put into; empty for the unnamed one
 * @param testClass simple name of the tests' class
 * @param imports what they import, such as {@code import java.util.List;
 * import java.util.regex.Pattern;}
 * @param fences Java, no sketches, in reading order
 */
public record FencePage(
        String file, String packageName, String testClass, List<String> imports, List<AuthoredFence> fences) {

    private static final Pattern JAVA = Pattern.compile("(`{3}|~{3})[ \\t]*java\\b");

    /** Whether a text looks as if it held a fence of Java. */
    static boolean mayHoldJava(String text) {
        // Few sources hold a fence at all.
        return (text.contains("```") || text.contains("~~~"))
                && JAVA.matcher(text).find();
    }

    /** A name with {@code _} for everything that an identifier cannot hold. */
    static String javaName(String name) {
        StringBuilder legal = new StringBuilder();
        name.codePoints().forEach(each -> legal.appendCodePoint(Character.isJavaIdentifierPart(each) ? each : '_'));
        return legal.toString();
    }

    /** Where the source of the tests' class lies below its source folder. */
    String address() {
        return testClassName().replace('.', '/') + ".java";
    }

    /** Binary name of the tests' class. */
    public String testClassName() {
        return packageName.isEmpty() ? testClass : packageName + "." + testClass;
    }
}
