package dev.recto.loop;

import dev.recto.text.Digest;
import java.util.Optional;
import java.util.Set;

/**
 * What a class file says of itself and of others.
 *
 * @param name binary name
 * @param source path below its source root, such as {@code shop/Cart.java}; empty where the file does not tell
 * @param simpleName the name that other sources know the class by; empty for local and anonymous ones
 * @param shape digest of all that other sources can see of it, or prose can speak of: everything but code
 * @param digest of the whole file
 * @param words the texts in it: among them are the names of all classes that it uses
 * @param initialisers names of the classes that its static initialiser uses, and of its superclass
 */
record ClassFacts(
        String name,
        Optional<String> source,
        Optional<String> simpleName,
        String shape,
        String digest,
        Set<String> words,
        Set<String> initialisers) {

    static ClassFacts of(byte[] file) {
        return new ClassFileReading(file).facts(Digest.of(file));
    }

    /** A name as class files have it, or a descriptor of an array of such, as a binary name. */
    static String binary(String internal) {
        String element =
                internal.startsWith("[") ? internal.replaceFirst("^\\[+L?", "").replace(";", "") : internal;
        return element.replace('/', '.');
    }
}
