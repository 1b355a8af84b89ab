package dev.recto.processor;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the compiler sees of a class that it finds compiled: its declarations, without the bodies of methods and where their lines are.
 * It is read from the class file (its form: The Java Virtual Machine Specification, chapter 4), since javac says more of a class that
 * it is asked for than of one that it is not.
 *
 * @param text the same for class files between which javac sees no difference that a sheet could show
 * @param around names of the classes that it extends, implements or stands in, such as {@code java/util/Map$Entry}
 */
record ClassOutline(String text, SortedSet<String> around) {

    /**
     * Reads a class file.
     *
     * @throws IOException if it is none
     */
    static ClassOutline of(byte[] file) throws IOException {
        try {
            return new Reading(new DataInputStream(new ByteArrayInputStream(file))).read();
        } catch (IndexOutOfBoundsException damaged) {
            throw new IOException(damaged);
        }
    }

    private static final class Reading {

        private static final int MAGIC = 0xCAFEBABE;
        private static final int SYNTHETIC = 0x1000;

        private final DataInputStream in;
        private final StringBuilder told = new StringBuilder();
        private final SortedSet<String> around = new TreeSet<>();
        private final ConstantPool constants;

        /** Begins with what precedes the constants, and those. */
        Reading(DataInputStream in) throws IOException {
            this.in = in;
            if (in.readInt() != MAGIC) {
                throw new IOException("no class file");
            }
            in.skipNBytes(4);
            this.constants = ConstantPool.read(in);
        }

        ClassOutline read() throws IOException {
            tell(in.readUnsignedShort());
            String name = constant();
            tell(name);
            readAround();
            for (int i = in.readUnsignedShort(); i > 0; i--) {
                readAround();
            }
            readMembers();
            readMembers();
            readAttributes(name);
            return new ClassOutline(told.toString(), around);
        }

        /** The constant that the next two bytes name; for none, a dash. */
        private String constant() throws IOException {
            return constants.at(in.readUnsignedShort());
        }

        private void tell(Object part) {
            told.append(part).append('\n');
        }

        private void readAround() throws IOException {
            String name = constant();
            tell(name);
            if (!name.equals("-")) {
                around.add(name);
            }
        }

        private void readMembers() throws IOException {
            for (int i = in.readUnsignedShort(); i > 0; i--) {
                int access = in.readUnsignedShort();
                int start = told.length();
                String name = constant();
                told.append(access).append(' ').append(name).append(' ');
                tell(constant());
                readAttributes(name);
                if ((access & SYNTHETIC) != 0 || name.equals("<clinit>")) {
                    told.setLength(start);
                }
            }
        }

        private void readAttributes(String of) throws IOException {
            for (int i = in.readUnsignedShort(); i > 0; i--) {
                String name = constant();
                int length = in.readInt();
                switch (name) {
                    case "Signature", "ConstantValue" -> tell(constant());
                    case "Exceptions", "PermittedSubclasses" -> readList();
                    case "InnerClasses" -> readClasses(of);
                    case "MethodParameters" -> readParameters();
                    case "Code" -> readCode(of);
                    case "LocalVariableTable" -> readVariables();
                    default -> in.skipNBytes(length);
                }
            }
        }

        /** Past the size of its stack, its instructions and its handlers. */
        private void readCode(String of) throws IOException {
            in.skipNBytes(4);
            in.skipNBytes(in.readInt());
            in.skipNBytes(8L * in.readUnsignedShort());
            readAttributes(of);
        }

        private void readList() throws IOException {
            for (int i = in.readUnsignedShort(); i > 0; i--) {
                tell(constant());
            }
        }

        /** Of classes within classes, those that it is or has; a class that stands in a method has no outer one. */
        private void readClasses(String of) throws IOException {
            for (int i = in.readUnsignedShort(); i > 0; i--) {
                String inner = constant();
                String outer = constant();
                String name = constant();
                int access = in.readUnsignedShort();
                if (inner.equals(of) && !outer.equals("-")) {
                    around.add(outer);
                }
                if (inner.equals(of) || outer.equals(of)) {
                    tell(access + " " + name);
                }
            }
        }

        private void readParameters() throws IOException {
            for (int i = in.readUnsignedByte(); i > 0; i--) {
                tell(constant());
                tell(in.readUnsignedShort());
            }
        }

        /** What is there from the start of a method is a parameter: javac takes its name from here where nothing else tells it. */
        private void readVariables() throws IOException {
            for (int i = in.readUnsignedShort(); i > 0; i--) {
                boolean parameter = in.readUnsignedShort() == 0;
                in.skipNBytes(2);
                String name = constant();
                in.skipNBytes(2);
                int slot = in.readUnsignedShort();
                if (parameter) {
                    tell(slot + " " + name);
                }
            }
        }
    }
}
