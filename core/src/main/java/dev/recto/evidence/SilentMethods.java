package dev.recto.evidence;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.recto.sheet.Token;
import dev.recto.text.ElementName;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.Collection;
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
 * What is caught again asserts nothing, nor does the mere name of a method of the source's own.
 */
public final class SilentMethods {

    private static final Pattern ASSERTION = Pattern.compile(
            "(?:assert|fail|verify|expect|check|should).*|then(?!Comparing|Apply|Accept|Run|Combine|Compose).*");

    /** What an assertion may throw, and what that is a kind of. */
    private static final Set<String> FAILURES = Set.of(
            "AssertionError",
            "AssertionFailedError",
            "MultipleFailuresError",
            "ComparisonFailure",
            "Error",
            "Throwable");

    /** What methods say, by name: a call may mean any overload, and a method of one name in any type. */
    private final Map<String, List<Said>> byName = new HashMap<>();

    /** What one method says. */
    private static final class Said {
        private final String type;
        private final List<String> parameters;
        private boolean asserts;
        private boolean assertsWhereEnabled;
        private final Set<String> calls = new HashSet<>();
        private final Set<String> foreignCalls = new HashSet<>();

        Said(String type, List<String> parameters) {
            this.type = type;
            this.parameters = parameters;
        }
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
     * @param own names of the source's own methods: to call one asserts nothing in itself
     */
    public static boolean asserts(Span body, List<Token> tokens, String text, Collection<String> own) {
        List<Token> words = Sheets.within(tokens, body);
        boolean catches = words.stream()
                .anyMatch(token -> token.kind() == Token.Kind.KEYWORD
                        && token.span().of(text).equals("catch"));
        return !catches
                && words.stream()
                        .anyMatch(token -> asserts(token.kind(), token.span().of(text), own));
    }

    private static boolean asserts(Token.Kind kind, String word, Collection<String> own) {
        return switch (kind) {
            case KEYWORD -> word.equals("throw");
            case METHOD -> ASSERTION.matcher(word).matches() && !own.contains(word);
            default -> false;
        };
    }

    /**
     * Whether the source has such a method and nothing asserts in it.
     *
     * @param type simple names of the type and those around it, as in {@code Outer$Inner}
     * @param parameters types of its parameters, in full; null for any
     * @param enabled whether Java's own assertions are
     */
    public boolean has(String type, String method, @Nullable List<String> parameters, boolean enabled) {
        List<Said> meant = byName.getOrDefault(method, List.of()).stream()
                .filter(said -> said.type.equals(type))
                .filter(said -> parameters == null || fits(said.parameters, parameters))
                .toList();
        return !meant.isEmpty() && meant.stream().allMatch(said -> isSilent(said, enabled, new HashSet<>()));
    }

    private static boolean fits(List<String> written, List<String> full) {
        return new ElementName("", "m(" + String.join(",", written) + ")").takes(full);
    }

    private boolean isSilent(Said said, boolean enabled, Set<Said> met) {
        if (!met.add(said)) {
            return true;
        }
        boolean asserts = said.asserts
                || (enabled && said.assertsWhereEnabled)
                || said.foreignCalls.stream().anyMatch(SilentMethods::isAssertion)
                || said.calls.stream().anyMatch(called -> !byName.containsKey(called) && isAssertion(called));
        return !asserts
                && said.calls.stream()
                        .flatMap(called -> byName.getOrDefault(called, List.of()).stream())
                        .allMatch(called -> isSilent(called, enabled, met));
    }

    private static boolean isAssertion(String method) {
        return ASSERTION.matcher(method).matches();
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
            List<String> parameters = method.getParameters().stream()
                    .map(VariableTree::getType)
                    .map(Tree::toString)
                    .toList();
            Said said = new Said(type == null ? "" : type, parameters);
            byName.computeIfAbsent(method.getName().toString(), key -> new ArrayList<>())
                    .add(said);
            new Body(said).scan(method.getBody(), Set.of());
            return super.visitMethod(method, type);
        }
    }

    /** Notes what a method says, given the simple names of what is caught around. */
    private static final class Body extends TreeScanner<@Nullable Void, Set<String>> {

        private final Said said;

        Body(Said said) {
            this.said = said;
        }

        @Override
        public @Nullable Void visitTry(TryTree tried, Set<String> caught) {
            Set<String> inside = new HashSet<>(caught);
            tried.getCatches().forEach(each -> inside.addAll(names(each)));
            scan(tried.getResources(), inside);
            scan(tried.getBlock(), inside);
            scan(tried.getCatches(), caught);
            return scan(tried.getFinallyBlock(), caught);
        }

        private static List<String> names(CatchTree each) {
            Tree type = each.getParameter().getType();
            List<? extends Tree> types =
                    type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
            return types.stream().map(one -> ElementName.last(one.toString())).toList();
        }

        private static boolean isCaught(Set<String> caught) {
            return caught.stream().anyMatch(FAILURES::contains);
        }

        @Override
        public @Nullable Void visitAssert(AssertTree tree, Set<String> caught) {
            said.assertsWhereEnabled |= !isCaught(caught);
            return super.visitAssert(tree, caught);
        }

        @Override
        public @Nullable Void visitThrow(ThrowTree tree, Set<String> caught) {
            String thrown = tree.getExpression() instanceof NewClassTree made
                    ? ElementName.last(made.getIdentifier().toString())
                    : "";
            boolean again = caught.contains(thrown)
                    || caught.contains("Throwable")
                    || caught.contains(thrown.endsWith("Error") ? "Error" : "Exception");
            said.asserts |= !again;
            return super.visitThrow(tree, caught);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, Set<String> caught) {
            ExpressionTree called = call.getMethodSelect();
            if (called instanceof MemberSelectTree select) {
                note(select.getIdentifier().toString(), select.getExpression(), caught);
            } else if (called instanceof IdentifierTree name) {
                note(name.getName().toString(), null, caught);
            }
            return super.visitMethodInvocation(call, caught);
        }

        @Override
        public @Nullable Void visitMemberReference(MemberReferenceTree reference, Set<String> caught) {
            note(reference.getName().toString(), reference.getQualifierExpression(), caught);
            return super.visitMemberReference(reference, caught);
        }

        /** What is called of an object may be the source's own; what is called of another type is not. */
        private void note(String called, @Nullable ExpressionTree of, Set<String> caught) {
            if (isCaught(caught)) {
                return;
            }
            said.calls.add(called);
            boolean object = of instanceof IdentifierTree
                    && Character.isLowerCase(of.toString().charAt(0));
            if (of != null && !object && !isOwn(of.toString())) {
                said.foreignCalls.add(called);
            }
        }

        private boolean isOwn(String of) {
            return of.equals("this") || List.of(said.type.split("\\$", -1)).contains(of);
        }
    }
}
