package dev.recto.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import dev.recto.sheet.Referent;
import dev.recto.sheet.Token;
import dev.recto.sheet.Token.Kind;
import dev.recto.sheet.Tokens;
import dev.recto.text.Lexeme;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Gathers the tokens of a file: referents and types once each, and what no tree tells by its looks. */
final class TokenTable {

    /** Words that are keywords in their places and names elsewhere; those that are names have a meaning. */
    private static final Set<String> CONTEXTUAL =
            Set.of(("exports module non open opens permits provides record requires sealed to"
                            + " transitive uses var when with yield")
                    .split(" "));

    /** Keywords that can be a node's name. */
    private static final Set<String> NAMED_KEYWORDS = Set.of("_", "class", "new", "super", "this");

    private final List<Lexeme> lexemes;
    private final DeclarationParts parts;
    private final ReferentTable referents;
    private final Map<String, Integer> types = new LinkedHashMap<>();
    private final IdentityHashMap<TypeMirror, Integer> known = new IdentityHashMap<>();
    // Asking javac again would take longer than keeping the answers.
    private final Map<String, Boolean> keywords = new HashMap<>();
    /** What is known of each lexeme. */
    private final @Nullable Token[] names;

    TokenTable(List<Lexeme> lexemes, DeclarationParts parts, ReferentTable referents) {
        this.lexemes = lexemes;
        this.names = new Token[lexemes.size()];
        this.parts = parts;
        this.referents = referents;
    }

    /** Whether a node declares something. */
    static boolean declares(@Nullable Tree node) {
        return node instanceof ClassTree
                || node instanceof MethodTree
                || node instanceof VariableTree
                || node instanceof TypeParameterTree;
    }

    /** Takes a name in. */
    void name(Lexeme word, Element element, @Nullable TypeMirror type) {
        name(word, element, null, type);
    }

    /**
     * The same of a member.
     *
     * @param heir a type that inherits the member, where readers know it by that one; null where they do not
     */
    void name(Lexeme word, Element element, @Nullable TypeElement heir, @Nullable TypeMirror type) {
        Kind kind = NAMED_KEYWORDS.contains(word.text()) ? Kind.KEYWORD : TokenReader.kind(element);
        if (kind == Kind.PACKAGE && isPartOfPackage(word)) {
            word(word, kind);
            return;
        }
        boolean constructs = kind == Kind.KEYWORD && element.getKind() == ElementKind.CONSTRUCTOR;
        int referent = heir == null ? referents.of(element) : referents.of(element, heir);
        put(word, kind, referent, type == null || constructs ? -1 : type(type));
    }

    /**
     * Whether a word is not the last of a package's name. Whether such a package exists depends on what javac has looked at
     * before, and nobody means it: the whole name is read before its parts.
     */
    private boolean isPartOfPackage(Lexeme word) {
        int index = parts.index(word);
        boolean dot = index + 2 < lexemes.size() && lexemes.get(index + 1).is(".");
        Token next = dot ? names[index + 2] : null;
        return next != null && next.kind() == Kind.PACKAGE;
    }

    /** Whether a word was taken in. */
    boolean knows(Lexeme word) {
        return names[parts.index(word)] != null;
    }

    /** Takes in a word that names no element. */
    void word(Lexeme word, Kind kind) {
        put(word, kind, -1, -1);
    }

    /**
     * Takes in a statement's label.
     *
     * @param declared the word that declares it
     */
    void label(Lexeme word, Lexeme declared) {
        Referent label = new Referent("@" + declared.start(), "", "label " + declared.text());
        put(word, Kind.LABEL, referents.of(label), -1);
    }

    /** Takes in the type that javac found for a variable without one: the {@code var} in front of it has it. */
    void inferred(Lexeme name, TypeMirror type) {
        Lexeme var = parts.before(name);
        if (var != null && var.is("var")) {
            put(var, Kind.KEYWORD, -1, type(type));
        }
    }

    private void put(Lexeme word, Kind kind, int referent, int type) {
        names[parts.index(word)] = new Token(new Span(word.start(), word.end()), kind, referent, type);
    }

    private int type(TypeMirror type) {
        // Expressions share their types, whose words take longer to write than to find again.
        return known.computeIfAbsent(type, each -> {
            String text = TypeText.of(each);
            return text.isEmpty() ? -1 : types.computeIfAbsent(text, unknown -> types.size());
        });
    }

    /**
     * Every token so far.
     *
     * @param numbers the numbers of the text, in order
     */
    Tokens tokens(List<Span> numbers) {
        List<Token> all = new ArrayList<>(lexemes.size());
        Iterator<Span> next = numbers.iterator();
        Span number = next.hasNext() ? next.next() : null;
        int said = 0;
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            while (number != null && number.end() <= lexeme.start()) {
                number = next.hasNext() ? next.next() : null;
            }
            // javac counts the minus in front of a number as a part of it.
            boolean inNumber = number != null && lexeme.start() >= number.start() && !lexeme.is("-");
            if (inNumber && lexeme.start() >= said) {
                said = number.end();
                all.add(new Token(new Span(lexeme.start(), said), Kind.NUMBER, -1, -1));
            }
            Token token = lexeme.start() < said ? null : token(lexeme, names[i]);
            if (token != null) {
                all.add(token);
            }
        }
        return Tokens.of(referents.list(), List.copyOf(types.keySet()), all);
    }

    private @Nullable Token token(Lexeme lexeme, @Nullable Token token) {
        if (token != null || lexeme.kind() == Lexeme.Kind.SIGN) {
            return token;
        }
        return new Token(new Span(lexeme.start(), lexeme.end()), looks(lexeme), -1, -1);
    }

    private Kind looks(Lexeme lexeme) {
        return switch (lexeme.kind()) {
            case LINE_COMMENT, BLOCK_COMMENT -> Kind.COMMENT;
            case LITERAL -> lexeme.text().startsWith("'") ? Kind.CHARACTER : Kind.STRING;
            default -> isKeyword(lexeme.text()) || CONTEXTUAL.contains(lexeme.text()) ? Kind.KEYWORD : Kind.UNRESOLVED;
        };
    }

    private boolean isKeyword(String word) {
        return keywords.computeIfAbsent(word, SourceVersion::isKeyword);
    }
}
