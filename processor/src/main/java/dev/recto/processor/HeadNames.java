package dev.recto.processor;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.recto.sheet.Token.Kind;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads the names in front of a file's types, those of its package and its imports, by what they are called. */
final class HeadNames {

    private final SourceTree tree;
    private final NamePlaces places;
    private final Meanings meanings;
    private final TokenTable table;

    HeadNames(SourceTree tree, NamePlaces places, Meanings meanings, TokenTable table) {
        this.tree = tree;
        this.places = places;
        this.meanings = meanings;
        this.table = table;
    }

    void read() {
        TreePath unit = new TreePath(tree.unit());
        ExpressionTree packageName = tree.unit().getPackageName();
        if (packageName != null) {
            read(new TreePath(unit, packageName), null);
        }
        for (ImportTree imported : tree.unit().getImports()) {
            TreePath path = new TreePath(unit, imported.getQualifiedIdentifier());
            read(path, imported.isStatic() ? member(path) : null);
        }
    }

    /** The member that a static import names; null for all of them, or where there is none. */
    private @Nullable Element member(TreePath path) {
        MemberSelectTree select = (MemberSelectTree) path.getLeaf();
        TypeElement owner =
                meanings.elements().getTypeElement(select.getExpression().toString());
        String name = select.getIdentifier().toString();
        Element type = owner == null ? null : meanings.members().type(owner, name);
        return owner == null || type != null ? type : meanings.members().find(owner, name);
    }

    private void read(TreePath path, @Nullable Element known) {
        Tree node = path.getLeaf();
        Lexeme word = places.of(path);
        Element element = known == null ? element(node.toString()) : known;
        if (word != null && element != null) {
            table.name(word, element, null);
        } else if (word != null && !word.is("*")) {
            table.word(word, Kind.PACKAGE);
        }
        if (node instanceof MemberSelectTree select) {
            read(new TreePath(path, select.getExpression()), null);
        }
    }

    private @Nullable Element element(String name) {
        TypeElement type = meanings.elements().getTypeElement(name);
        return type == null ? meanings.elements().getPackageElement(name) : type;
    }
}
