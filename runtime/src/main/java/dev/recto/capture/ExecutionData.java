package dev.recto.capture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * JaCoCo's execution data, read and written without JaCoCo, for its core is not on an author's test class path.
 *
 * <p>The format is that of {@code org.jacoco.core.data.ExecutionDataWriter}, version 0x1007, unchanged since JaCoCo 0.7.5:
 * blocks, each after a byte that says its kind. {@code 0x01}: a header, the chars {@code 0xC0C0} and {@code 0x1007}.
 * {@code 0x10}: a session, its id (UTF) and two longs, the times of its start and its dump. {@code 0x11}: a class, its id
 * (long), its VM name (UTF) and its probes: their number as a varint, low seven bits first, then eight to a byte.
 */
final class ExecutionData {

    private static final int HEADER = 0x01;
    private static final int SESSION = 0x10;
    private static final int CLASS = 0x11;
    private static final char MAGIC = 0xC0C0;
    private static final char VERSION = 0x1007;

    /**
     * The probes of one class.
     *
     * @param id JaCoCo's checksum of the class file
     * @param name the VM name, with {@code /} between packages
     * @param count how many probes the class has
     * @param hit those that code ran through
     */
    record Probes(long id, String name, int count, BitSet hit) {

        private Probes or(Probes other) {
            BitSet either = (BitSet) hit.clone();
            either.or(other.hit);
            return new Probes(id, name, count, either);
        }
    }

    private static final Comparator<Probes> ORDER =
            Comparator.comparing(Probes::name).thenComparing(Probes::id);

    private ExecutionData() {}

    /** The classes of both, each with the probes that either ran through. */
    static List<Probes> joined(List<Probes> some, List<Probes> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        Map<String, Probes> all = new LinkedHashMap<>();
        for (Probes probes : some) {
            all.put(probes.name() + probes.id(), probes);
        }
        for (Probes probes : others) {
            all.merge(probes.name() + probes.id(), probes, Probes::or);
        }
        return List.copyOf(all.values());
    }

    /**
     * Reads the classes that some code ran of.
     *
     * @throws IOException where the bytes are of another format or version
     */
    static List<Probes> read(byte[] exec) throws IOException {
        List<Probes> classes = new ArrayList<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(exec));
        for (int kind = in.read(); kind != -1; kind = in.read()) {
            switch (kind) {
                case HEADER -> header(in);
                case SESSION -> session(in);
                case CLASS -> classes.add(probes(in));
                default -> throw new IOException("unknown block " + kind + " in JaCoCo's execution data");
            }
        }
        return classes;
    }

    private static void header(DataInputStream in) throws IOException {
        char magic = in.readChar();
        char version = in.readChar();
        if (magic != MAGIC || version != VERSION) {
            throw new IOException("JaCoCo's execution data has version 0x" + Integer.toHexString(version)
                    + ", this reads 0x" + Integer.toHexString(VERSION));
        }
    }

    private static void session(DataInputStream in) throws IOException {
        in.readUTF();
        in.readLong();
        in.readLong();
    }

    private static Probes probes(DataInputStream in) throws IOException {
        long id = in.readLong();
        String name = in.readUTF();
        int count = 0;
        int next = 0x80;
        for (int shift = 0; (next & 0x80) != 0; shift += 7) {
            next = in.readUnsignedByte();
            count |= (next & 0x7f) << shift;
        }
        byte[] bits = new byte[(count + 7) / 8];
        in.readFully(bits);
        return new Probes(id, name, count, BitSet.valueOf(bits));
    }

    /**
     * Writes the classes whose VM names are wanted, sorted, without a session: that would hold the host's name and the
     * time, which a receipt must not.
     */
    static byte[] write(List<Probes> classes, Predicate<String> wanted) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(HEADER);
        out.writeChar(MAGIC);
        out.writeChar(VERSION);
        List<Probes> sorted = new ArrayList<>(classes);
        sorted.removeIf(probes -> !wanted.test(probes.name()));
        sorted.sort(ORDER);
        for (Probes probes : sorted) {
            out.writeByte(CLASS);
            out.writeLong(probes.id());
            out.writeUTF(probes.name());
            int count = probes.count();
            for (; count > 0x7f; count >>>= 7) {
                out.writeByte(0x80 | (count & 0x7f));
            }
            out.writeByte(count);
            out.write(Arrays.copyOf(probes.hit().toByteArray(), (probes.count() + 7) / 8));
        }
        return bytes.toByteArray();
    }
}
