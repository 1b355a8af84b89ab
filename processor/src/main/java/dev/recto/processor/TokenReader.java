package dev.recto.processor;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import dev.recto.processor.NameScanner.Around;
import dev.recto.processor.NameScanner.Named;
import dev.recto.sheet.Token;
import dev.recto.sheet.Tokens;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what each word of a file means, one top-level type after another, as javac attributes them. */
final class TokenReader {

    private final ParsedFile written;
    private final JavacLookups lookups;
    private final TokenTable table;
    private final ReferentTable referents;
    private boolean headRead;
    private @Nullable Around lastAround;
    private @Nullable TreePath lastRoot;
    private @Nullable TreePath lastPath;

    TokenReader(ParsedFile written, JavacLookups lookups) {
        this.written = written;
        this.lookups = lookups;
        this.referents = new ReferentTable(lookups);
        this.table = new TokenTable(written.lexemes(), written.parts(), referents);
    }

    /** Reads a type and everything in it, to be called when javac has attributed it and not yet rewritten it. */
    void readType(NameScanner names, TreePath attributed) {
        head();
        read(names, attributed);
        names.labels().forEach(label -> table.label(label.word(), label.declared()));
        Element element = lookups.trees().getElement(attributed);
        if (element != null) {
            readRest(names.annotations(), element);
        }
    }

    /**
     * Reads, by their names, the annotations that javac takes off what they were written on: a record's component hands them
     * to its field, its accessor and its constructor's parameter, and where they fit none of these they mean nothing.
     */
    private void readRest(List<NameScanner.Annotation> annotations, Element place) {
        for (NameScanner.Annotation annotation : annotations) {
            if (!table.knows(annotation.word())) {
                ElementNames names = lookups.names(written.tree(), place);
                Element type = names.find(annotation.tree().getAnnotationType().toString());
                if (type != null) {
                    table.name(annotation.word(), type, null);
                }
            }
        }
    }

    /** Reads the module that a {@code module-info.java} declares. */
    void readModule(ModuleTree module, NameScanner names) {
        head().readModule(module);
        read(names, new TreePath(new TreePath(written.tree().unit()), module));
    }

    /** Reads the annotations of a {@code package-info.java}, and what else it has. */
    void readPackage(NameScanner names) {
        head();
        read(names, new TreePath(written.tree().unit()));
    }

    private void read(NameScanner written, TreePath attributed) {
        for (Named name : written.names()) {
            Element element =
                    TokenTable.declares(name.node()) ? lookups.trees().getElement(path(name, attributed)) : null;
            if (element != null) {
                referents.declare(element, name.word().start());
            }
        }
        // The names behind "new" are read last: there a type's name stands for its constructor.
        written.names().forEach(name -> read(name, attributed));
        written.made().forEach(name -> read(name, attributed));
    }

    /** Names of one class follow each other. */
    @SuppressWarnings("ReferenceEquality") // Two trees may be equal in words: which one it is matters.
    private TreePath path(Named name, TreePath root) {
        if (name.around() != lastAround || lastPath == null || root != lastRoot) {
            lastAround = name.around();
            lastRoot = root;
            lastPath = path(name.around(), root);
        }
        return new TreePath(lastPath, name.node());
    }

    private static TreePath path(@Nullable Around around, TreePath root) {
        return around == null || around.type() == root.getLeaf()
                ? root
                : new TreePath(path(around.outer(), root), around.type());
    }

    private HeadNames head() {
        HeadNames head = new HeadNames(written.tree(), written.places(), lookups, table);
        if (!headRead) {
            head.read();
            headRead = true;
        }
        return head;
    }

    /** The tokens read so far. */
    Tokens tokens() {
        List<Span> numbers = new ArrayList<>(
                written.head() == null ? List.of() : written.head().numbers());
        for (ParsedFile.Type type : written.types()) {
            numbers.addAll(type.names() == null ? List.of() : type.names().numbers());
        }
        numbers.sort(Comparator.naturalOrder());
        return table.tokens(numbers);
    }

    private void read(Named name, TreePath around) {
        TreePath path = path(name, around);
        Element element = lookups.trees().getElement(path);
        if (element != null) {
            TypeMirror type = type(name, element, path);
            table.name(name.word(), element, lookups.inheritors().of(element, path), type);
            lookups.surroundings().meet(element.asType());
            if (type != null) {
                lookups.surroundings().meet(type);
            }
            if (name.inferred()) {
                table.inferred(name.word(), element.asType());
            }
        }
    }

    /** The type of the expression that a name is, or is called in; null where it is none. */
    private @Nullable TypeMirror type(Named name, Element element, TreePath path) {
        boolean expression = element instanceof VariableElement
                || name.typed() instanceof MethodInvocationTree
                || name.node() instanceof NewClassTree;
        if (!expression) {
            return null;
        }
        TreePath typed = name.typed() == name.node() ? path : new TreePath(path.getParentPath(), name.typed());
        return lookups.trees().getTypeMirror(typed);
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
