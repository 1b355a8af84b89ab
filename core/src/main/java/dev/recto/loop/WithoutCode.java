package dev.recto.loop;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/** Passes on what is declared of a method, and takes down the names of its parameters, which javac knows from its local variables. */
final class WithoutCode extends MethodVisitor {

    private final MethodVisitor declared;
    private final int slots;
    private final StringBuilder names;

    /** @param slots how many of the first local variables are parameters, or this */
    WithoutCode(MethodVisitor declared, int slots, StringBuilder names) {
        super(Opcodes.ASM9);
        this.declared = declared;
        this.slots = slots;
        this.names = names;
    }

    @Override
    public void visitParameter(@Nullable String name, int access) {
        declared.visitParameter(name, access);
    }

    @Override
    public AnnotationVisitor visitAnnotationDefault() {
        return declared.visitAnnotationDefault();
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return declared.visitAnnotation(descriptor, visible);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(
            int reference, @Nullable TypePath path, String descriptor, boolean visible) {
        return declared.visitTypeAnnotation(reference, path, descriptor, visible);
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        return declared.visitParameterAnnotation(parameter, descriptor, visible);
    }

    @Override
    public void visitAttribute(Attribute attribute) {
        declared.visitAttribute(attribute);
    }

    @Override
    public void visitLocalVariable(
            String name, String descriptor, @Nullable String signature, Label start, Label end, int index) {
        if (index < slots) {
            names.append(' ').append(index).append(name);
        }
    }

    @Override
    public void visitEnd() {
        declared.visitEnd();
    }
}
