package dev.recto.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type or member as it was written, local and anonymous classes left out.
 *
 * @param tree javac's node, which keeps its identity as javac compiles
 * @param span the declaration with modifiers and annotations
 * @param nameOffset where its name stands
 * @param annotations those that were written on it; javac takes some of a record's away
 * @param members those of a type, in source order
 */
record WrittenMember(
        Tree tree, Span span, int nameOffset, List<? extends AnnotationTree> annotations, List<WrittenMember> members) {

    /** A type and everything in it; null where javac could make nothing of it. */
    static @Nullable WrittenMember of(ClassTree type, ParsedTree tree, DeclarationParts parts) {
        List<WrittenMember> found = new ArrayList<>();
        List<? extends Tree> members = type.getMembers();
        for (int i = 0; i < members.size(); i++) {
            WrittenMember member = null;
            if (members.get(i) instanceof ClassTree nested) {
                member = of(nested, tree, parts);
            } else if (members.get(i) instanceof MethodTree method) {
                String name = NamePlaces.name(method, type);
                member = of(method, name, method.getModifiers(), List.of(), tree, parts);
            } else if (members.get(i) instanceof VariableTree) {
                i = variables(members, i, tree, parts, found);
            }
            if (member != null) {
                found.add(member);
            }
        }
        return of(type, type.getSimpleName().toString(), type.getModifiers(), found, tree, parts);
    }

    private static @Nullable WrittenMember of(
            Tree declared,
            String name,
            ModifiersTree modifiers,
            List<WrittenMember> members,
            ParsedTree tree,
            DeclarationParts parts) {
        Span span = tree.span(declared);
        if (span == null) {
            return null;
        }
        int nameOffset = parts.nameOffset(declared, name, Math.max(span.start(), parts.headEnd(declared)));
        return new WrittenMember(declared, span, nameOffset, modifiers.getAnnotations(), members);
    }

    /**
     * A field, or all that a joint declaration such as {@code int a = 1, b = 2;} declares: a part of it is no Java, so each
     * of them has the span of the whole.
     *
     * @return the index of the last member read
     */
    private static int variables(
            List<? extends Tree> members,
            int first,
            ParsedTree tree,
            DeclarationParts parts,
            List<WrittenMember> found) {
        int start = tree.start(members.get(first));
        int last = first;
        while (last + 1 < members.size()
                && members.get(last + 1) instanceof VariableTree
                && tree.start(members.get(last + 1)) == start) {
            last++;
        }
        int end = tree.endOr(members.get(last), 0);
        int from = start;
        for (int i = first; i <= last && start >= 0 && end > start; i++) {
            VariableTree variable = (VariableTree) members.get(i);
            from = Math.max(parts.headEnd(variable), from);
            int nameOffset = parts.nameOffset(variable, variable.getName().toString(), from);
            found.add(new WrittenMember(
                    variable,
                    new Span(start, end),
                    nameOffset,
                    variable.getModifiers().getAnnotations(),
                    List.of()));
            from = tree.endOr(variable, from);
        }
        return last;
    }
}
