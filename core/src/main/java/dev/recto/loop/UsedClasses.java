package dev.recto.loop;

import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Takes down the classes that a method's code makes or runs code of, or whose fields it reads. */
final class UsedClasses extends MethodVisitor {

    private final String self;
    private final Set<String> names;

    /** @param self the class that the method is in */
    UsedClasses(String self, Set<String> names) {
        super(Opcodes.ASM9);
        this.self = self;
        this.names = names;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        names.add(ClassFacts.binary(type));
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        if (opcode == Opcodes.GETSTATIC) {
            names.add(ClassFacts.binary(owner));
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        names.add(ClassFacts.binary(owner));
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        for (Object argument : arguments) {
            if (argument instanceof Handle handle) {
                names.add(ClassFacts.binary(handle.getOwner()));
            }
        }
    }

    /** A class's own name stands here for its assertions; other names may be asked by reflection. */
    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof String text) {
            names.add(ClassFacts.binary(text));
        } else if (value instanceof Type type && !type.getClassName().equals(self)) {
            names.add(type.getClassName());
        }
    }
}
