package dev.recto.attest;

import dev.recto.book.OwnAddress;
import dev.recto.text.Digest;
import dev.recto.text.FileName;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A file that is published so that the book can be woven again from it. */
public final class EvidenceFile {

    /** The folder in the book. */
    public static final String FOLDER = OwnAddress.EVIDENCE;

    /** Below it lie the project's own files, as {@link Layout} names them; text of Java in UTF-8. */
    public static final String SOURCES = FOLDER + "sources/";

    /** Below it lies what tests left, a file for each test class. */
    public static final String RECEIPTS = FOLDER + "receipts/";

    /** Below it lie the sheets of main sources, of tests and of the tests that fences became. */
    public static final String SHEETS = FOLDER + "sheets/";

    /** Below it lies, by the names of modules, what is told apart for each of them besides the one that has the book. */
    public static final String MODULES = FOLDER + "modules/";

    /** Below it lie the sheets of sources that are compiled together, as {@link Compile#set} names them. */
    public static String sheetsOf(String set) {
        int slash = set.indexOf('/');
        return slash < 0 ? SHEETS + set : MODULES + set.substring(0, slash) + "/sheets" + set.substring(slash);
    }

    /** What class files, libraries and the JDK were asked. */
    public static final String ANSWERS = FOLDER + "answers.json.gz";

    /** What became of the Java in prose. */
    public static final String FENCES = FOLDER + "fences.json";

    /** How a compressed file's name ends. */
    public static final String PACKED = ".gz";

    /** No file of a book's evidence is larger, unpacked. */
    private static final int LARGEST = 1 << 26;

    private final String address;
    private final byte[] content;
    private final String digest;

    private EvidenceFile(String address, byte[] content) {
        this.address = address;
        this.content = content;
        this.digest = Digest.of(content);
    }

    /** A file of these bytes. */
    public static EvidenceFile of(String address, byte[] content) {
        return new EvidenceFile(address, content.clone());
    }

    /** A file of a text; compressed where its address says so. */
    public static EvidenceFile of(String address, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new EvidenceFile(address, address.endsWith(PACKED) ? packed(bytes) : bytes);
    }

    /** Address of the copy of a project's file. */
    public static String source(String name) {
        return FileName.safe(SOURCES + name);
    }

    /** Its address in the book. */
    public String address() {
        return address;
    }

    /** Its bytes. */
    public byte[] content() {
        return content.clone();
    }

    /** The digest of its bytes. */
    public String digest() {
        return digest;
    }

    /** Whether it says the same as bytes that another machine may have compressed otherwise. */
    public boolean says(byte[] other) {
        return Arrays.equals(content, other)
                || (address.endsWith(PACKED) && Arrays.equals(unpacked(content), unpacked(other)));
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /**
     * What compressed bytes hold; nothing where they are not compressed, or hold more than any evidence is.
     */
    public static byte[] unpacked(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = in.readNBytes(LARGEST);
            return in.read() < 0 ? bytes : new byte[0];
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }
}
