package dev.recto.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.recto.lexer.Lexeme;
import dev.recto.sheet.Token;
import dev.recto.sheet.Tokens;
import java.util.IdentityHashMap;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what each word of a file means, one top-level type after another, as javac attributes them. */
final class TokenReader {

    private final SourceTree tree;
    private final Anatomy anatomy;
    private final Meanings meanings;
    private final NamePlaces places;
    private final TokenTable table;
    private final HeadNames head;
    private final Labels labels;
    private final Referents referents;
    private boolean headRead;

    TokenReader(SourceTree tree, Anatomy anatomy, List<Lexeme> lexemes, Meanings meanings) {
        this.tree = tree;
        this.anatomy = anatomy;
        this.meanings = meanings;
        this.places = new NamePlaces(tree, anatomy);
        this.referents = new Referents(meanings);
        this.table = new TokenTable(tree, lexemes, anatomy, referents);
        this.labels = new Labels(tree, anatomy, table);
        this.head = new HeadNames(tree, places, meanings, table);
    }

    /** Reads a type and everything in it, to be called when javac has attributed it and not yet rewritten it. */
    void readType(ClassTree type, Trees trees, TreePath attributed) {
        readHead();
        read(new TreePath(new TreePath(tree.unit()), type), trees, attributed);
        labels.scan(type, null);
        Element element = trees.getElement(attributed);
        if (element != null) {
            ElementNames names = meanings.names(Imports.of(tree.unit()), element);
            new ComponentAnnotations(tree, anatomy, table, names).scan(type, null);
        }
    }

    /** Reads the module that a {@code module-info.java} declares. */
    void readModule(Trees trees, CompilationUnitTree attributed) {
        readHead();
        ModuleTree ours = tree.unit().getModule();
        ModuleTree theirs = attributed.getModule();
        if (ours != null && theirs != null) {
            head.readModule(ours);
            read(new TreePath(new TreePath(tree.unit()), ours), trees, new TreePath(new TreePath(attributed), theirs));
        }
    }

    /** Reads the annotations of a {@code package-info.java}, and what else it has. */
    void readPackage(Trees trees, CompilationUnitTree attributed) {
        readHead();
        for (AnnotationTree annotation : tree.unit().getPackageAnnotations()) {
            TreePath ours = new TreePath(new TreePath(tree.unit()), annotation);
            attributed.getPackageAnnotations().stream()
                    .map(known -> new TreePath(new TreePath(attributed), known))
                    .forEach(known -> read(ours, trees, known));
        }
    }

    private void read(TreePath ours, Trees trees, TreePath attributed) {
        List<NamedNodes.Pair> pairs = NamedNodes.pairs(ours, tree.positions(), attributed, trees.getSourcePositions());
        IdentityHashMap<NamedNodes.Pair, Lexeme> words = new IdentityHashMap<>();
        for (NamedNodes.Pair pair : pairs) {
            Lexeme word = places.of(pair.ours());
            if (word != null) {
                words.put(pair, word);
                declare(pair, word, trees);
            }
        }
        // What is made with new has the last word on the name of its type, so it comes after the names.
        pairs.stream().filter(pair -> !isNew(pair)).forEach(pair -> read(pair, words.get(pair), trees));
        pairs.stream().filter(TokenReader::isNew).forEach(pair -> read(pair, words.get(pair), trees));
    }

    private void readHead() {
        if (!headRead) {
            head.read();
            headRead = true;
        }
    }

    /** The tokens read so far. */
    Tokens tokens() {
        return table.tokens();
    }

    private static boolean isNew(NamedNodes.Pair pair) {
        return pair.ours().getLeaf() instanceof NewClassTree;
    }

    private void declare(NamedNodes.Pair pair, Lexeme word, Trees trees) {
        Tree node = pair.ours().getLeaf();
        Element element = trees.getElement(pair.attributed());
        if (element != null && TokenTable.declares(node)) {
            referents.declare(element, word.start());
        }
    }

    private void read(NamedNodes.Pair pair, @Nullable Lexeme word, Trees trees) {
        Element element = word == null ? null : trees.getElement(pair.attributed());
        if (word != null && element != null) {
            TypeMirror type = type(pair.attributed(), element, trees);
            table.name(word, element, meanings.heirs().of(element, pair.attributed(), trees), type);
            if (pair.ours().getLeaf() instanceof VariableTree variable && variable.getType() == null) {
                table.inferred(word, element.asType());
            }
        }
    }

    /** The type of the expression that a name is, or is called in; null where it is none. */
    private static @Nullable TypeMirror type(TreePath path, Element element, Trees trees) {
        TreePath parent = path.getParentPath();
        if (parent.getLeaf() instanceof MethodInvocationTree call && call.getMethodSelect() == path.getLeaf()) {
            return trees.getTypeMirror(parent);
        }
        boolean expression = element instanceof VariableElement || path.getLeaf() instanceof NewClassTree;
        return expression ? trees.getTypeMirror(path) : null;
    }

    /** The kind of token that a name is. */
    static Token.Kind kind(Element element) {
        return switch (element.getKind()) {
            case PACKAGE -> Token.Kind.PACKAGE;
            case MODULE -> Token.Kind.MODULE;
            case ANNOTATION_TYPE -> Token.Kind.ANNOTATION;
            case TYPE_PARAMETER -> Token.Kind.TYPE_VARIABLE;
            case METHOD -> Token.Kind.METHOD;
            case CONSTRUCTOR -> Token.Kind.CONSTRUCTOR;
            case ENUM_CONSTANT -> Token.Kind.CONSTANT;
            case FIELD -> isConstant(element) ? Token.Kind.CONSTANT : Token.Kind.FIELD;
            case RECORD_COMPONENT -> Token.Kind.FIELD;
            case PARAMETER, EXCEPTION_PARAMETER -> Token.Kind.PARAMETER;
            case LOCAL_VARIABLE, RESOURCE_VARIABLE, BINDING_VARIABLE -> Token.Kind.LOCAL;
            default -> Token.Kind.TYPE;
        };
    }

    private static boolean isConstant(Element field) {
        return field.getModifiers().contains(Modifier.STATIC)
                && field.getModifiers().contains(Modifier.FINAL);
    }
}
