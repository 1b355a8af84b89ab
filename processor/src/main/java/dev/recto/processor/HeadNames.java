package dev.recto.processor;

import com.sun.source.tree.DirectiveTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.OpensTree;
import com.sun.source.tree.ProvidesTree;
import com.sun.source.tree.RequiresTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UsesTree;
import dev.recto.sheet.Token.Kind;
import dev.recto.text.ElementName;
import dev.recto.text.Lexeme;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads the names in front of a file's types, those of its package and its imports, by what they are called. */
final class HeadNames {

    private final ParsedTree tree;
    private final NamePlaces places;
    private final JavacLookups lookups;
    private final TokenTable table;

    HeadNames(ParsedTree tree, NamePlaces places, JavacLookups lookups, TokenTable table) {
        this.tree = tree;
        this.places = places;
        this.lookups = lookups;
        this.table = table;
    }

    void read() {
        ExpressionTree packageName = tree.unit().getPackageName();
        if (packageName != null) {
            read(packageName, null);
        }
        for (ImportTree imported : tree.unit().getImports()) {
            Tree name = imported.getQualifiedIdentifier();
            if (ParsedTree.isOfModule(imported)) {
                readModuleName((ExpressionTree) name);
                continue;
            }
            read(name, imported.isStatic() ? member((MemberSelectTree) name) : null);
        }
    }

    /** Reads the names in a module's declaration and its directives. */
    void readModule(ModuleTree module) {
        readModuleName(module.getName());
        for (DirectiveTree directive : module.getDirectives()) {
            if (directive instanceof RequiresTree requires) {
                readModuleName(requires.getModuleName());
            } else if (directive instanceof ExportsTree exports) {
                readPackage(exports.getPackageName(), exports.getModuleNames());
            } else if (directive instanceof OpensTree opens) {
                readPackage(opens.getPackageName(), opens.getModuleNames());
            } else if (directive instanceof UsesTree uses) {
                readMeant(uses.getServiceName());
            } else if (directive instanceof ProvidesTree provides) {
                provides.getImplementationNames().forEach(this::readMeant);
                readMeant(provides.getServiceName());
            }
        }
    }

    private void readPackage(ExpressionTree name, @Nullable List<? extends ExpressionTree> modules) {
        readMeant(name);
        if (modules != null) {
            modules.forEach(this::readModuleName);
        }
    }

    private void readMeant(ExpressionTree name) {
        read(name, named(name));
    }

    /** Every word of a module's name is the module: there is no module around it. */
    private void readModuleName(ExpressionTree name) {
        lookups.surroundings().meetModule(name.toString());
        Element module = lookups.elements().getModuleElement(name.toString());
        ExpressionTree node = name;
        while (module != null) {
            Lexeme word = places.of(node);
            if (word != null) {
                table.name(word, module, null);
            }
            if (!(node instanceof MemberSelectTree select)) {
                return;
            }
            node = select.getExpression();
        }
    }

    /** What a name means here, where imports may have made it short. */
    private @Nullable Element named(ExpressionTree name) {
        PackageElement unnamed = lookups.elements().getPackageElement("");
        Element element = lookups.typeOrPackage(name.toString());
        return element != null || unnamed == null
                ? element
                : lookups.names(tree, unnamed).find(name.toString());
    }

    /** The member that a static import names; null for all of them, or where there is none. */
    private @Nullable Element member(MemberSelectTree select) {
        TypeElement owner =
                lookups.elements().getTypeElement(select.getExpression().toString());
        String name = select.getIdentifier().toString();
        Element type = owner == null ? null : lookups.members().type(owner, name);
        return owner == null || type != null ? type : lookups.members().find(owner, new ElementName("", name));
    }

    private void read(Tree node, @Nullable Element known) {
        Lexeme word = places.of(node);
        Element element = known == null ? lookups.typeOrPackage(SourceFile.name(node)) : known;
        if (word != null && element != null) {
            table.name(word, element, null);
        } else if (word != null && !word.is("*")) {
            table.word(word, Kind.PACKAGE);
        }
        if (node instanceof MemberSelectTree select) {
            read(select.getExpression(), null);
        }
    }
}
