package dev.recto.evidence;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.TreeScanner;
import dev.recto.sheet.Token;
import dev.recto.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The methods of a source that assert nothing, as far as one can see without knowing what they call: no {@code assert}, no
 * {@code throw}, and no call to anything named as assertions are, in themselves or in methods of the source that they call.
 */
public final class SilentMethods {

    private static final Pattern ASSERTION = Pattern.compile(
            "(?:assert|fail|verify|expect|check|should).*|then(?!Comparing|Apply|Accept|Run|Combine|Compose).*");

    /** What methods say, by name: overloads count as one, and so do methods of one name in several types. */
    private final Map<String, Said> byName = new HashMap<>();

    private final Set<String> methods = new HashSet<>();

    private static final class Said {
        private boolean asserts;
        private final Set<String> calls = new HashSet<>();
    }

    private SilentMethods() {}

    /** Reads a source; where javac cannot, no method of it is silent. */
    public static SilentMethods of(String text) {
        SilentMethods silent = new SilentMethods();
        ParsedSource.of(text).ifPresent(source -> silent.new Types().scan(source.unit(), null));
        return silent;
    }

    /**
     * Whether the words of a method alone tell that it asserts, so that nobody has to parse its source.
     *
     * @param body the method's body
     * @param tokens of its source
     */
    public static boolean asserts(Span body, List<Token> tokens, String text) {
        return tokens.stream()
                .filter(token -> body.contains(token.span()))
                .anyMatch(token -> asserts(token.kind(), token.span().of(text)));
    }

    private static boolean asserts(Token.Kind kind, String word) {
        return switch (kind) {
            case KEYWORD -> word.equals("assert") || word.equals("throw");
            case METHOD -> ASSERTION.matcher(word).matches();
            default -> false;
        };
    }

    /**
     * Whether the source has such a method and nothing asserts in it.
     *
     * @param type simple names of the type and those around it, as in {@code Outer$Inner}
     */
    public boolean has(String type, String method) {
        return methods.contains(type + "#" + method) && isSilent(method, new HashSet<>());
    }

    private boolean isSilent(String method, Set<String> met) {
        Said said = byName.get(method);
        return said == null
                || !met.add(method)
                || (!said.asserts && said.calls.stream().allMatch(called -> isSilent(called, met)));
    }

    /** Notes the methods of each type. */
    private final class Types extends TreeScanner<@Nullable Void, @Nullable String> {
        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable String outer) {
            String name = (outer == null ? "" : outer + "$") + type.getSimpleName();
            return super.visitClass(type, name);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable String type) {
            String name = method.getName().toString();
            methods.add(type + "#" + name);
            new Body().scan(method.getBody(), byName.computeIfAbsent(name, key -> new Said()));
            return super.visitMethod(method, type);
        }
    }

    /** Notes what a method says. */
    private static final class Body extends TreeScanner<@Nullable Void, Said> {
        @Override
        public @Nullable Void visitAssert(AssertTree tree, Said said) {
            said.asserts = true;
            return super.visitAssert(tree, said);
        }

        @Override
        public @Nullable Void visitThrow(ThrowTree tree, Said said) {
            said.asserts = true;
            return super.visitThrow(tree, said);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, Said said) {
            note(simpleName(call.getMethodSelect()), said);
            return super.visitMethodInvocation(call, said);
        }

        @Override
        public @Nullable Void visitMemberReference(MemberReferenceTree reference, Said said) {
            note(reference.getName().toString(), said);
            return super.visitMemberReference(reference, said);
        }

        private static void note(String called, Said said) {
            said.asserts |= ASSERTION.matcher(called).matches();
            said.calls.add(called);
        }

        private static String simpleName(ExpressionTree called) {
            if (called instanceof MemberSelectTree select) {
                return select.getIdentifier().toString();
            }
            return called instanceof IdentifierTree name ? name.getName().toString() : "";
        }
    }
}
