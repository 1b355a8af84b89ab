package dev.recto.fences;

import com.palantir.javapoet.JavaFile;

/**
 * A generated source of tests.
 *
 * @param address its place below its source folder, with {@code /} between names
 * @param text the source
 */
public record TestSource(String address, String text) {

    /** A source that JavaPoet wrote. */
    public static TestSource of(JavaFile file) {
        String name = file.typeSpec().name() + ".java";
        String address =
                file.packageName().isEmpty() ? name : file.packageName().replace('.', '/') + "/" + name;
        return new TestSource(address, file.toString());
    }

    /** Simple name of the class that it declares. */
    public String className() {
        return address.substring(address.lastIndexOf('/') + 1, address.length() - ".java".length());
    }
}
