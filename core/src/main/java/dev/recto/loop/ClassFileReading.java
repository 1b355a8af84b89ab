package dev.recto.loop;

import dev.recto.text.Digest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** One reading of a class file. */
final class ClassFileReading extends ClassVisitor {

    private static final int UTF8 = 1;

    private final ClassReader file;
    private final ClassWriter seen;
    private final StringBuilder parameters = new StringBuilder();
    private final Set<String> initialisers = new TreeSet<>();
    private @Nullable String source;
    private @Nullable String simpleName;
    private boolean local;

    ClassFileReading(byte[] bytes) {
        // What is visited is written anew, so that nothing else of the file is in its digest.
        super(Opcodes.ASM9, new ClassWriter(0));
        file = new ClassReader(bytes);
        seen = (ClassWriter) cv;
    }

    ClassFacts facts(String digest) {
        file.accept(this, 0);
        String name = ClassFacts.binary(file.getClassName());
        String packageName = name.substring(0, name.lastIndexOf('.') + 1);
        String top = name.substring(packageName.length());
        String known = simpleName == null ? top : simpleName;
        ByteArrayOutputStream shape = new ByteArrayOutputStream();
        shape.writeBytes(seen.toByteArray());
        shape.writeBytes(parameters.toString().getBytes(StandardCharsets.UTF_8));
        return new ClassFacts(
                name,
                Optional.ofNullable(source).map(each -> packageName.replace('.', '/') + each),
                local ? Optional.empty() : Optional.of(known),
                Digest.of(shape.toByteArray()),
                digest,
                words(),
                initialisers);
    }

    private Set<String> words() {
        Set<String> words = new HashSet<>();
        for (int i = 1; i < file.getItemCount(); i++) {
            int at = file.getItem(i);
            if (at > 0 && file.readByte(at - 1) == UTF8) {
                words.add(ClassFacts.binary(utf8(at)));
            }
        }
        return words;
    }

    private String utf8(int at) {
        int length = file.readUnsignedShort(at);
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) file.readByte(at + 2 + i);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        if (superName != null) {
            initialisers.add(ClassFacts.binary(superName));
        }
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public void visitSource(@Nullable String file, @Nullable String debug) {
        source = file;
    }

    @Override
    public void visitOuterClass(String owner, @Nullable String name, @Nullable String descriptor) {
        local = true;
    }

    @Override
    public void visitNestMember(String member) {}

    @Override
    public void visitInnerClass(String name, @Nullable String outerName, @Nullable String innerName, int access) {
        if (name.equals(file.getClassName())) {
            simpleName = innerName;
            local |= outerName == null;
        }
        if (outerName != null && outerName.equals(file.getClassName())) {
            super.visitInnerClass(name, outerName, innerName, access);
        }
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        return isSynthetic(access) ? null : super.visitField(access, name, descriptor, signature, value);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if (name.equals("<clinit>")) {
            return new UsedClasses(ClassFacts.binary(file.getClassName()), initialisers);
        }
        if (isSynthetic(access)) {
            return null;
        }
        int slots = (Type.getArgumentsAndReturnSizes(descriptor) >> 2) - ((access & Opcodes.ACC_STATIC) == 0 ? 0 : 1);
        parameters.append('\n').append(name).append(descriptor);
        return new WithoutCode(super.visitMethod(access, name, descriptor, signature, exceptions), slots, parameters);
    }

    private static boolean isSynthetic(int access) {
        return (access & Opcodes.ACC_SYNTHETIC) != 0;
    }
}
