package dev.recto.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a tree that bear a name. Two trees of one text, one of ours and one that javac has attributed, have the same
 * ones; javac's has more, which nobody wrote.
 */
final class NamedNodes extends TreePathScanner<@Nullable Void, @Nullable Void> {

    /** A node of ours and the path to javac's node for the same words. */
    record Pair(TreePath ours, TreePath attributed) {}

    /** A record's component is a field, and once more a parameter of the constructor that nobody wrote. */
    private record Key(Tree.Kind kind, Tree.Kind around, String name, long start) {}

    private final SourcePositions positions;
    private final Map<Key, List<TreePath>> found = new LinkedHashMap<>();

    private NamedNodes(SourcePositions positions) {
        this.positions = positions;
    }

    private static NamedNodes below(TreePath root, SourcePositions positions) {
        NamedNodes nodes = new NamedNodes(positions);
        nodes.scan(root, null);
        return nodes;
    }

    /** Pairs the nodes of ours below a path with those of javac's tree below another. */
    static List<Pair> pairs(TreePath ours, SourcePositions positions, TreePath attributed, SourcePositions theirs) {
        Map<Key, List<TreePath>> known = below(attributed, theirs).found;
        List<Pair> pairs = new ArrayList<>();
        below(ours, positions).found.forEach((key, paths) -> {
            List<TreePath> meanings = known.getOrDefault(key, List.of());
            for (int i = 0; i < Math.min(paths.size(), meanings.size()); i++) {
                pairs.add(new Pair(paths.get(i), meanings.get(i)));
            }
        });
        return pairs;
    }

    private void add(Tree node, CharSequence name) {
        long start = positions.getStartPosition(getCurrentPath().getCompilationUnit(), node);
        Tree around =
                node instanceof VariableTree ? getCurrentPath().getParentPath().getLeaf() : node;
        Key place = new Key(node.getKind(), around.getKind(), name.toString(), start);
        found.computeIfAbsent(place, key -> new ArrayList<>(1)).add(getCurrentPath());
    }

    @Override
    public @Nullable Void visitClass(ClassTree node, @Nullable Void unused) {
        add(node, node.getSimpleName());
        return super.visitClass(node, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree node, @Nullable Void unused) {
        add(node, node.getName());
        return super.visitMethod(node, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree node, @Nullable Void unused) {
        add(node, node.getName());
        return super.visitVariable(node, null);
    }

    @Override
    public @Nullable Void visitTypeParameter(TypeParameterTree node, @Nullable Void unused) {
        add(node, node.getName());
        return super.visitTypeParameter(node, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree node, @Nullable Void unused) {
        add(node, node.getName());
        return super.visitIdentifier(node, null);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree node, @Nullable Void unused) {
        add(node, node.getIdentifier());
        return super.visitMemberSelect(node, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree node, @Nullable Void unused) {
        add(node, node.getName());
        return super.visitMemberReference(node, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree node, @Nullable Void unused) {
        add(node, "new");
        return super.visitNewClass(node, null);
    }
}
