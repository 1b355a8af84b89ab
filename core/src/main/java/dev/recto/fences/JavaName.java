package dev.recto.fences;

/** Names of files as names of Java. */
public final class JavaName {

    private JavaName() {}

    /** The name with {@code _} for everything that an identifier cannot hold; not made unique. */
    public static String of(String name) {
        StringBuilder legal = new StringBuilder();
        name.codePoints().forEach(each -> legal.appendCodePoint(Character.isJavaIdentifierPart(each) ? each : '_'));
        return legal.toString();
    }
}
