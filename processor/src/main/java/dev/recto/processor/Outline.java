package dev.recto.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
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
record Outline(
        Tree tree, Span span, int nameOffset, List<? extends AnnotationTree> annotations, List<Outline> members) {

    /** A type and everything in it; null where javac could make nothing of it. */
    static @Nullable Outline of(ClassTree type, SourceTree tree, Anatomy anatomy) {
        Span span = tree.span(type);
        if (span == null) {
            return null;
        }
        String name = type.getSimpleName().toString();
        int nameOffset = anatomy.nameOffset(type, name, Math.max(span.start(), anatomy.headEnd(type)));
        List<Outline> found = new ArrayList<>();
        List<? extends Tree> members = type.getMembers();
        for (int i = 0; i < members.size(); i++) {
            Tree member = members.get(i);
            if (member instanceof ClassTree nested) {
                add(found, of(nested, tree, anatomy));
            } else if (member instanceof MethodTree method) {
                add(found, method(method, type, tree, anatomy));
            } else if (member instanceof VariableTree) {
                i = variables(members, i, tree, anatomy, found);
            }
        }
        return new Outline(type, span, nameOffset, type.getModifiers().getAnnotations(), found);
    }

    private static void add(List<Outline> members, @Nullable Outline member) {
        if (member != null) {
            members.add(member);
        }
    }

    private static @Nullable Outline method(MethodTree method, ClassTree type, SourceTree tree, Anatomy anatomy) {
        Span span = tree.span(method);
        if (span == null) {
            return null;
        }
        int from = Math.max(span.start(), anatomy.headEnd(method));
        int nameOffset = anatomy.nameOffset(method, NamePlaces.name(method, type), from);
        return new Outline(method, span, nameOffset, method.getModifiers().getAnnotations(), List.of());
    }

    /**
     * A field, or all that a joint declaration such as {@code int a = 1, b = 2;} declares: a part of it is no Java, so each
     * of them has the span of the whole.
     *
     * @return the index of the last member read
     */
    private static int variables(
            List<? extends Tree> members, int first, SourceTree tree, Anatomy anatomy, List<Outline> found) {
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
            from = Math.max(anatomy.headEnd(variable), from);
            int nameOffset = anatomy.nameOffset(variable, variable.getName().toString(), from);
            found.add(new Outline(
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
