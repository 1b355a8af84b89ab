package dev.recto.processor;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.recto.text.JavaText;
import dev.recto.text.Lexeme;
import dev.recto.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a declaration that javac's trees do not tell: where its name, its body and its doc comment are. */
final class DeclarationParts {

    private static final Set<String> KEYWORDS = Set.of("class", "interface", "enum", "record");

    private final ParsedTree tree;
    private final JavaText source;
    private final List<Lexeme> lexemes;
    private final int[] starts;

    DeclarationParts(ParsedTree tree, JavaText source, List<Lexeme> lexemes) {
        this.tree = tree;
        this.source = source;
        this.lexemes = lexemes;
        this.starts = new int[lexemes.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = lexemes.get(i).start();
        }
    }

    /** The doc comment in front of an offset; null where there is none. */
    @Nullable
    DocComment docComment(int start) {
        return DocComment.before(source, lexemes, at(start));
    }

    /**
     * Where the name of a declaration stands.
     *
     * @param from where to look from: see {@link #headEnd}
     */
    int nameOffset(Tree declaration, String name, int from) {
        boolean awaitsKeyword = declaration instanceof ClassTree;
        for (int i = at(from); i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            if (!awaitsKeyword && lexeme.is(name)) {
                return lexeme.start();
            }
            awaitsKeyword &= !KEYWORDS.contains(lexeme.text());
        }
        return from;
    }

    /** The end of what stands in front of a name and might hold the same word: annotations, type parameters and types. */
    int headEnd(Tree declaration) {
        if (declaration instanceof ClassTree type) {
            return modifiersEnd(type.getModifiers());
        }
        if (declaration instanceof MethodTree method) {
            int end = modifiersEnd(method.getModifiers());
            for (Tree parameter : method.getTypeParameters()) {
                end = tree.endOr(parameter, end);
            }
            return tree.endOr(withoutBrackets(method.getReturnType()), end);
        }
        VariableTree variable = (VariableTree) declaration;
        int end = modifiersEnd(variable.getModifiers());
        return isConstant(variable) ? end : tree.endOr(withoutBrackets(variable.getType()), end);
    }

    /** An enum constant's type is no word of its own: it stands where the name does. */
    private boolean isConstant(VariableTree variable) {
        Lexeme word = variable.getType() instanceof IdentifierTree type ? startingAt(tree.start(type)) : null;
        return variable.getType() instanceof IdentifierTree type && (word == null || !word.is(type.getName()));
    }

    /** Brackets may stand behind the name: {@code int values[]}. */
    private static @Nullable Tree withoutBrackets(@Nullable Tree type) {
        return type instanceof ArrayTypeTree array ? withoutBrackets(array.getType()) : type;
    }

    /** The end of a declaration's annotations and modifiers; 0 where it has none. */
    int modifiersEnd(ModifiersTree modifiers) {
        return tree.endOr(modifiers, 0);
    }

    /** The body with its braces; null where there is none. */
    @Nullable
    Span body(Tree declaration, Span span, int nameOffset) {
        if (declaration instanceof MethodTree method) {
            BlockTree body = method.getBody();
            return body == null ? null : tree.span(body);
        }
        if (!(declaration instanceof ClassTree)) {
            return null;
        }
        int parentheses = 0;
        for (int i = at(nameOffset); i < lexemes.size() && lexemes.get(i).start() < span.end(); i++) {
            Lexeme lexeme = lexemes.get(i);
            parentheses += lexeme.is("(") ? 1 : lexeme.is(")") ? -1 : 0;
            if (parentheses == 0 && lexeme.is("{")) {
                return new Span(lexeme.start(), span.end());
            }
        }
        return null;
    }

    /** The lexeme that starts at an offset; null where none does. */
    @Nullable
    Lexeme startingAt(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index < 0 ? null : lexemes.get(index);
    }

    /** Which of the file's lexemes one is, from 0. */
    int index(Lexeme lexeme) {
        return at(lexeme.start());
    }

    /** The lexeme that ends at an offset; null where none does. */
    @Nullable
    Lexeme endingAt(int offset) {
        int index = at(offset) - 1;
        return index >= 0 && lexemes.get(index).end() == offset ? lexemes.get(index) : null;
    }

    /** The lexeme in front of another; null for the first. */
    @Nullable
    Lexeme before(Lexeme lexeme) {
        int index = at(lexeme.start()) - 1;
        return index < 0 ? null : lexemes.get(index);
    }

    /** The first lexeme that starts at or behind an offset. */
    private int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -found - 1 : found;
    }
}
