package dev.recto.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Leads from a declaration in a tree of ours to the element that javac made of the same words. */
final class ElementIndex {

    /** Both trees come from one text, so a declaration starts at one offset in both; a joint one declares many names. */
    private record Key(String name, long start) {}

    private final Trees trees;
    private final Map<Key, Element> found = new HashMap<>();

    private ElementIndex(Trees trees) {
        this.trees = trees;
    }

    /** Indexes a type and everything declared in it, local classes left out. */
    static ElementIndex of(Trees trees, TreePath type) {
        ElementIndex index = new ElementIndex(trees);
        index.add(type);
        return index;
    }

    private void add(TreePath path) {
        SourcePositions positions = trees.getSourcePositions();
        String name = name(path.getLeaf());
        Element element = trees.getElement(path);
        if (element != null) {
            long start = positions.getStartPosition(path.getCompilationUnit(), path.getLeaf());
            found.putIfAbsent(new Key(name, start), element);
        }
        if (path.getLeaf() instanceof ClassTree type) {
            type.getMembers().stream()
                    .filter(member -> !name(member).isEmpty())
                    .forEach(member -> add(new TreePath(path, member)));
        }
    }

    /** The element of a declaration in a tree parsed from the same text; null where javac made none. */
    @Nullable
    Element of(SourceTree source, Tree declaration) {
        return found.get(new Key(name(declaration), source.start(declaration)));
    }

    /** The name that a tree declares; empty where it declares none. */
    static String name(Tree tree) {
        if (tree instanceof ClassTree type) {
            return type.getSimpleName().toString();
        }
        if (tree instanceof MethodTree method) {
            return method.getName().toString();
        }
        return tree instanceof VariableTree variable ? variable.getName().toString() : "";
    }
}
