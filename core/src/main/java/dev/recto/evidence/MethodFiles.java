package dev.recto.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jacoco.core.instr.Instrumenter;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.tree.ClassNode;

/**
 * Cuts a class file into one for each of its methods: with the class's name, super class, annotations and attributes, which
 * JaCoCo asks for, and of its members that method alone. JaCoCo counts a class's probes method by method, so the probes of
 * a method are the same there, counted from 0.
 */
final class MethodFiles {

    /**
     * The class file of one method.
     *
     * @param bytes the file
     * @param probes how many probes JaCoCo gives it
     */
    record MethodFile(byte[] bytes, int probes) {}

    private MethodFiles() {}

    /**
     * Those of a class file, in the order of its methods.
     *
     * @throws IOException if JaCoCo cannot read one
     */
    static List<MethodFile> of(byte[] classFile) throws IOException {
        Cutter cutter = new Cutter();
        new ClassReader(classFile).accept(cutter, 0);
        List<MethodFile> files = new ArrayList<>();
        for (ClassWriter method : cutter.methods) {
            byte[] bytes = method.toByteArray();
            files.add(new MethodFile(bytes, probes(bytes)));
        }
        return files;
    }

    /** JaCoCo tells the number of a class's probes to whatever generates the code that fetches them. */
    private static int probes(byte[] file) throws IOException {
        int[] probes = {0};
        new Instrumenter((id, name, count, code) -> {
                    probes[0] = count;
                    code.visitInsn(Opcodes.ACONST_NULL);
                    return 1;
                })
                .instrument(file, "a method");
        return probes[0];
    }

    /** Keeps what stands in front of the members; each method goes behind that into a file of its own. */
    private static final class Cutter extends ClassNode {

        private final List<ClassWriter> methods = new ArrayList<>();

        Cutter() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            ClassWriter file = new ClassWriter(0);
            accept(file);
            methods.add(file);
            return file.visitMethod(access, name, descriptor, signature, exceptions);
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            return null;
        }

        @Override
        public @Nullable RecordComponentVisitor visitRecordComponent(
                String name, String descriptor, @Nullable String signature) {
            return null;
        }

        @Override
        public void visitInnerClass(String name, @Nullable String outerName, @Nullable String innerName, int access) {}

        @Override
        public void visitNestMember(String member) {}

        @Override
        public void visitPermittedSubclass(String subclass) {}
    }
}
