package dev.recto.evidence;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a class file may name: every word of its constant pool (JVMS 4.4), in code, types, signatures, annotations and strings
 * alike. Only the constant pool is read, of class files of any version.
 */
final class NamedClasses {

    private static final int MAGIC_AND_VERSION = 8;

    private static final Pattern NO_NAME = Pattern.compile("[^\\p{javaJavaIdentifierPart}/.\\-]+");

    private final Set<String> words = new HashSet<>();

    private NamedClasses() {}

    /** Names of classes, with {@code /} between packages, and other words that no class has. */
    static Set<String> in(byte[] classFile) throws IOException {
        NamedClasses named = new NamedClasses();
        try (DataInputStream file = new DataInputStream(new ByteArrayInputStream(classFile))) {
            file.skipNBytes(MAGIC_AND_VERSION);
            int constants = file.readUnsignedShort();
            for (int i = 1; i < constants; i++) {
                i += named.read(file);
            }
        }
        return named.words;
    }

    /** The same of a text, such as one that names the providers of a service. */
    static Set<String> in(String text) {
        NamedClasses named = new NamedClasses();
        named.add(text);
        return named.words;
    }

    /** Reads a constant. Returns how many indexes it takes besides its own. */
    private int read(DataInputStream file) throws IOException {
        int tag = file.readUnsignedByte();
        switch (tag) {
            case 1 -> add(file.readUTF());
            case 7, 8, 16, 19, 20 -> file.skipNBytes(2);
            case 15 -> file.skipNBytes(3);
            case 3, 4, 9, 10, 11, 12, 17, 18 -> file.skipNBytes(4);
            case 5, 6 -> file.skipNBytes(8);
            default -> throw new IOException("a constant has the unknown tag " + tag);
        }
        return tag == 5 || tag == 6 ? 1 : 0;
    }

    private void add(String text) {
        for (String part : NO_NAME.split(text)) {
            String word = part.replace('.', '/');
            words.add(word);
            // In a descriptor such as (ILshop/Cart;)V an L stands in front of a class.
            for (int at = word.indexOf('L'); at >= 0; at = word.indexOf('L', at + 1)) {
                words.add(word.substring(at + 1));
            }
        }
    }
}
