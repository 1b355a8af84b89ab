package dev.recto.pages;

import dev.recto.book.NamedKind;
import dev.recto.sheet.Declaration;
import dev.recto.text.ElementName;
import dev.recto.text.ElementName.Kind;
import java.util.Locale;

/** Short names for the reader. */
public final class Captions {

    private Captions() {}

    /** {@code Value.plus} for a member, {@code Value.Node} for a nested type, {@code Value} for a type. */
    public static String of(Declaration declaration) {
        ElementName name = ElementName.of(declaration.id());
        String type = simpleType(name.type(), declaration.binaryName());
        if (!name.isMember()) {
            return type;
        }
        return declaration.kind() == Kind.CONSTRUCTOR ? "new " + type : type + "." + name.simple();
    }

    /** What a declaration is, and of what or in what. */
    public static NamedKind what(Declaration declaration) {
        String owner = declaration.owner();
        if (owner == null) {
            return new NamedKind(declaration.kind(), null);
        }
        boolean type = declaration.kind().isType();
        int nested = declaration.binaryName().lastIndexOf('$');
        String around = type && nested >= 0 ? declaration.binaryName().substring(0, nested) : declaration.binaryName();
        return new NamedKind(declaration.kind(), simpleType(owner, around));
    }

    /** The word for a declaration's kind, in lower case. */
    public static String kind(Declaration declaration) {
        return declaration.kind() == Kind.ANNOTATION
                ? "annotation type"
                : declaration.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String simpleType(String canonical, String binaryName) {
        int packageEnd = binaryName.lastIndexOf('.');
        return canonical.substring(Math.min(packageEnd + 1, canonical.length()));
    }
}
