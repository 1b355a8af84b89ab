package dev.recto.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other files can see of one: its declarations, without comments, without the bodies of methods, and without what our
 * annotations say. Files with one skeleton mean the same to all others.
 */
final class Skeleton extends TreeScanner<@Nullable Void, StringBuilder> {

    private Skeleton() {}

    /** Adds a file's skeleton to a text. */
    static void of(CompilationUnitTree unit, StringBuilder told) {
        new Skeleton().scan(unit, told);
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, StringBuilder told) {
        if (tree == null) {
            told.append('-');
            return null;
        }
        told.append('(').append(tree.getKind().ordinal());
        super.scan(tree, told);
        told.append(')');
        return null;
    }

    @Override
    public @Nullable Void visitBlock(BlockTree block, StringBuilder told) {
        return null;
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, StringBuilder told) {
        return SourceFile.isOurs(annotation)
                ? scan(annotation.getAnnotationType(), told)
                : super.visitAnnotation(annotation, told);
    }

    @Override
    public @Nullable Void visitModule(ModuleTree module, StringBuilder told) {
        told.append(module);
        return null;
    }

    @Override
    public @Nullable Void visitImport(ImportTree imported, StringBuilder told) {
        told.append(imported.isStatic()).append(ParsedTree.isOfModule(imported));
        return super.visitImport(imported, told);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, StringBuilder told) {
        told.append(' ').append(type.getSimpleName());
        return super.visitClass(type, told);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, StringBuilder told) {
        told.append(' ').append(method.getName());
        List<? extends VariableTree> parameters = method.getParameters();
        if (!parameters.isEmpty()) {
            // Only its words tell "int[]" from "int...".
            told.append(parameters.get(parameters.size() - 1));
        }
        return super.visitMethod(method, told);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, StringBuilder told) {
        told.append(' ').append(variable.getName());
        return super.visitVariable(variable, told);
    }

    @Override
    public @Nullable Void visitModifiers(ModifiersTree modifiers, StringBuilder told) {
        told.append(modifiers.getFlags());
        return super.visitModifiers(modifiers, told);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree identifier, StringBuilder told) {
        told.append(' ').append(identifier.getName());
        return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree select, StringBuilder told) {
        told.append(' ').append(select.getIdentifier());
        return super.visitMemberSelect(select, told);
    }

    @Override
    public @Nullable Void visitPrimitiveType(PrimitiveTypeTree type, StringBuilder told) {
        told.append(type.getPrimitiveTypeKind());
        return null;
    }

    /** With its length, so that no text can look like the end of one. */
    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, StringBuilder told) {
        String value = String.valueOf(literal.getValue());
        told.append(value.length()).append(':').append(value);
        return null;
    }
}
