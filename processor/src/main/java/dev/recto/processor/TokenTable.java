package dev.recto.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.recto.sheet.Referent;
import dev.recto.sheet.Span;
import dev.recto.sheet.Token;
import dev.recto.sheet.Token.Kind;
import dev.recto.sheet.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Gathers the tokens of a file: referents and types once each, and what no tree tells by its looks. */
final class TokenTable {

    /** Words that are keywords in their places and names elsewhere; those that are names have a meaning. */
    private static final Set<String> CONTEXTUAL = Set.of(
            "exports",
            "module",
            "non",
            "open",
            "opens",
            "permits",
            "provides",
            "record",
            "requires",
            "sealed",
            "to",
            "transitive",
            "uses",
            "var",
            "when",
            "with",
            "yield");

    private final SourceTree tree;
    private final List<Lexeme> lexemes;
    private final Meanings meanings;
    private final IdentityHashMap<Element, Integer> declaredAt;
    private final Map<Referent, Integer> referents = new LinkedHashMap<>();
    private final Map<String, Integer> types = new LinkedHashMap<>();
    private final Map<Integer, Token> names = new HashMap<>();
    private final IdentityHashMap<Lexeme, Lexeme> before = new IdentityHashMap<>();

    /** @param declaredAt where the elements that this file declares have their names */
    TokenTable(SourceTree tree, List<Lexeme> lexemes, Meanings meanings, IdentityHashMap<Element, Integer> declaredAt) {
        this.tree = tree;
        this.lexemes = lexemes;
        this.meanings = meanings;
        this.declaredAt = declaredAt;
        for (int i = 1; i < lexemes.size(); i++) {
            before.put(lexemes.get(i), lexemes.get(i - 1));
        }
    }

    /** Whether a node declares something. */
    static boolean declares(Tree node) {
        return node instanceof ClassTree
                || node instanceof MethodTree
                || node instanceof VariableTree
                || node instanceof TypeParameterTree;
    }

    /** Takes a name in. */
    void name(Lexeme word, Element element, @Nullable TypeMirror type) {
        Kind kind = SourceVersion.isKeyword(word.text()) ? Kind.KEYWORD : TokenReader.kind(element);
        put(word, kind, referent(element), type == null ? -1 : type(type));
    }

    /** Takes in a word that names no element. */
    void word(Lexeme word, Kind kind) {
        put(word, kind, -1, -1);
    }

    /** Takes in the type that javac found for a variable without one: the {@code var} in front of it has it. */
    void inferred(Lexeme name, TypeMirror type) {
        Lexeme var = before.get(name);
        if (var != null && var.is("var")) {
            put(var, Kind.KEYWORD, -1, type(type));
        }
    }

    private void put(Lexeme word, Kind kind, int referent, int type) {
        names.put(word.start(), new Token(new Span(word.start(), word.end()), kind, referent, type));
    }

    private int type(TypeMirror type) {
        String text = TypeText.of(type);
        return text.isEmpty() ? -1 : types.computeIfAbsent(text, key -> types.size());
    }

    private int referent(Element element) {
        ModuleElement module = meanings.elements().getModuleOf(element);
        String moduleName = module == null ? "" : module.getQualifiedName().toString();
        Referent referent = new Referent(id(element), moduleName, SignatureText.of(element));
        return referents.computeIfAbsent(referent, key -> referents.size());
    }

    private String id(Element element) {
        if (isNamedEverywhere(element)) {
            return meanings.ids().of(element);
        }
        Integer offset = declaredAt.get(element);
        return offset == null ? undeclared(element) : "@" + offset;
    }

    /** A compact constructor's parameters are declared nowhere but as the record's components. */
    private String undeclared(Element element) {
        Element constructor = element.getEnclosingElement();
        boolean component = element.getKind() == ElementKind.PARAMETER
                && constructor.getKind() == ElementKind.CONSTRUCTOR
                && constructor.getEnclosingElement().getKind() == ElementKind.RECORD;
        return component ? meanings.ids().of(constructor.getEnclosingElement()) + "#" + element.getSimpleName() : "@";
    }

    /** Whether it is a package or type, or a member of one, that other files can name. */
    private static boolean isNamedEverywhere(Element element) {
        if (element instanceof PackageElement) {
            return true;
        }
        if (element instanceof TypeElement type) {
            return !type.getQualifiedName().isEmpty();
        }
        return switch (element.getKind()) {
            case METHOD, CONSTRUCTOR, FIELD, ENUM_CONSTANT, RECORD_COMPONENT ->
                isNamedEverywhere(element.getEnclosingElement());
            default -> false;
        };
    }

    /** Every token so far. */
    Tokens tokens() {
        TreeMap<Integer, Token> all = new TreeMap<>();
        for (Lexeme lexeme : lexemes) {
            Token token = names.get(lexeme.start());
            if (token != null) {
                all.put(lexeme.start(), token);
            } else if (lexeme.kind() != Lexeme.Kind.SIGN) {
                all.put(lexeme.start(), new Token(new Span(lexeme.start(), lexeme.end()), looks(lexeme), -1, -1));
            }
        }
        numbers().forEach(number -> {
            all.subMap(number.start(), number.end()).clear();
            all.put(number.start(), new Token(number, Kind.NUMBER, -1, -1));
        });
        return Tokens.of(List.copyOf(referents.keySet()), List.copyOf(types.keySet()), List.copyOf(all.values()));
    }

    private static Kind looks(Lexeme lexeme) {
        return switch (lexeme.kind()) {
            case LINE_COMMENT, BLOCK_COMMENT -> Kind.COMMENT;
            case LITERAL -> lexeme.text().startsWith("'") ? Kind.CHARACTER : Kind.STRING;
            default ->
                SourceVersion.isKeyword(lexeme.text()) || CONTEXTUAL.contains(lexeme.text())
                        ? Kind.KEYWORD
                        : Kind.UNRESOLVED;
        };
    }

    /** Numbers as a whole, which the lexer splits at their dots. */
    private List<Span> numbers() {
        List<Span> numbers = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void unused) {
                Span span = literal.getValue() instanceof Number ? tree.span(literal) : null;
                if (span != null) {
                    numbers.add(span);
                }
                return null;
            }
        }.scan(tree.unit(), null);
        return numbers;
    }
}
