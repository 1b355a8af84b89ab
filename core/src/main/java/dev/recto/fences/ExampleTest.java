package dev.recto.fences;

import com.palantir.javapoet.ClassName;
import org.jspecify.annotations.Nullable;

/**
 * One example and the test that is made of it.
 *
 * @param id of the example's method, as in {@link dev.recto.sheet.Declaration#id}
 * @param type the type that declares it
 * @param method the method's name
 * @param prints what it must print; null where anything may be printed
 * @param testClass the test's class
 * @param testMethod the test's method, unique in its class
 * @param displayName the test's name for people
 */
public record ExampleTest(
        String id,
        ClassName type,
        String method,
        @Nullable String prints,
        ClassName testClass,
        String testMethod,
        String displayName) {

    /** Binary name of the test's class. */
    public String testClassName() {
        return testClass.reflectionName();
    }
}
