package dev.recto.assemble;

import dev.recto.sheet.Declaration;
import dev.recto.sheet.Declaration.Kind;

/** Short names for the reader. */
final class Captions {

    private Captions() {}

    /** {@code Value.plus} for a member, {@code Value.Node} for a nested type, {@code Value} for a type. */
    static String of(Declaration declaration) {
        String id = declaration.id();
        int parenthesis = id.indexOf('(');
        String name = parenthesis < 0 ? id : id.substring(0, parenthesis);
        int hash = name.indexOf('#');
        String type = simpleType(hash < 0 ? name : name.substring(0, hash), declaration.binaryName());
        if (hash < 0) {
            return type;
        }
        return declaration.kind() == Kind.CONSTRUCTOR ? "new " + type : type + "." + name.substring(hash + 1);
    }

    private static String simpleType(String canonical, String binaryName) {
        int packageEnd = binaryName.lastIndexOf('.');
        return canonical.substring(Math.min(packageEnd + 1, canonical.length()));
    }
}
