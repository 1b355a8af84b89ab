package dev.recto.processor;

import java.io.DataInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The constants of a class file (The Java Virtual Machine Specification, section 4.4), as far as declarations name them. */
final class ConstantPool {

    /** Each is its value or the index of the one that has it; null for what no declaration names. */
    private final @Nullable Object[] constants;

    private ConstantPool(@Nullable Object[] constants) {
        this.constants = constants;
    }

    private record Index(int of) {}

    /**
     * Reads them, and their number before them.
     *
     * @throws IOException if there is one of an unknown sort
     */
    static ConstantPool read(DataInputStream in) throws IOException {
        @Nullable Object[] constants = new @Nullable Object[in.readUnsignedShort()];
        for (int i = 1; i < constants.length; i++) {
            constants[i] = readOne(in);
            // Either counts for two.
            if (constants[i] instanceof Long || constants[i] instanceof Double) {
                i++;
            }
        }
        return new ConstantPool(constants);
    }

    private static @Nullable Object readOne(DataInputStream in) throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case 1:
                return in.readUTF();
            case 3:
                return in.readInt();
            case 4:
                return in.readFloat();
            case 5:
                return in.readLong();
            case 6:
                return in.readDouble();
            case 7, 8, 16, 19, 20:
                return new Index(in.readUnsignedShort());
            case 9, 10, 11, 12, 17, 18:
                in.skipNBytes(4);
                return null;
            case 15:
                in.skipNBytes(3);
                return null;
            default:
                throw new IOException("a constant of the sort " + tag);
        }
    }

    /** A constant by its number; for none, a dash. */
    String at(int index) {
        if (index == 0) {
            return "-";
        }
        Object constant = constants[index] instanceof Index other ? constants[other.of()] : constants[index];
        return String.valueOf(constant);
    }
}
