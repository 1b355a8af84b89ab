package dev.recto.fences;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.recto.evidence.AuthoredFence;
import dev.recto.fences.FenceCode.Shape;
import dev.recto.fences.FenceCode.Unit;
import dev.recto.fences.Javac.Parsed;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Finds out what the Java of a fence is: the first of statements, members and a unit that javac's own parser accepts. */
final class FenceParser {

    private static final Pattern IMPORT = Pattern.compile(
            "\\G(?:\\s|//[^\\n]*\\n|/\\*(?s:.*?)\\*/)*+(import\\s+(?:static\\s+)?[\\p{L}\\p{N}_$.*\\s]+;)");

    private final Javac javac;

    FenceParser(Javac javac) {
        this.javac = javac;
    }

    /**
     * What a fence came to.
     *
     * @param code the fence taken apart; as statements where it is no Java
     * @param errors what javac's parser says of it, in the reading that it followed furthest; empty where one fits
     */
    record Outcome(FenceCode code, List<Javac.Refusal> errors) {}

    /** Takes a fence apart. */
    Outcome parse(AuthoredFence fence) {
        FenceCode plain =
                new FenceCode(fence, Shape.STATEMENTS, imports(fence.fence().code()), Unit.NONE);
        List<Outcome> refused = new ArrayList<>();
        for (Shape shape : Shape.values()) {
            Outcome outcome = read(plain, shape);
            if (outcome.errors().isEmpty()) {
                return outcome;
            }
            refused.add(outcome);
        }
        return refused.stream()
                .max(Comparator.comparingInt(outcome -> outcome.errors().get(0).position()))
                .orElseThrow();
    }

    private static List<Span> imports(String code) {
        List<Span> imports = new ArrayList<>();
        Matcher matcher = IMPORT.matcher(code);
        while (matcher.find()) {
            imports.add(new Span(matcher.start(1), matcher.end(1)));
        }
        return imports;
    }

    private Outcome read(FenceCode code, Shape shape) {
        return switch (shape) {
            case STATEMENTS -> wrapped(code, "class X { void x() throws Throwable {\n", "}}", Shape.STATEMENTS);
            case MEMBERS -> wrapped(code, "class X {\n", "}", Shape.MEMBERS);
            case UNIT -> unit(code);
        };
    }

    private Outcome wrapped(FenceCode code, String before, String after, Shape shape) {
        String body = code.body();
        Parsed parsed = javac.parse(before + body + after);
        List<Javac.Refusal> errors = new ArrayList<>();
        parsed.errors().forEach(error -> errors.add(error.at(clamp(error.position() - before.length(), body))));
        if (errors.isEmpty() && !closesWhereItShould(parsed, before.length() + body.length(), shape)) {
            errors.add(new Javac.Refusal(0, "compiler.err.premature.eof", "unbalanced braces"));
        }
        Shape found = errors.isEmpty() && shape == Shape.STATEMENTS && declaresOnly(parsed) ? Shape.MEMBERS : shape;
        return new Outcome(new FenceCode(code.authored(), found, code.imports(), Unit.NONE), errors);
    }

    private static int clamp(int position, String body) {
        return Math.max(0, Math.min(position, body.length() - 1));
    }

    /** Code such as <code>} void y() {</code> would escape from what we put around it. */
    private static boolean closesWhereItShould(Parsed parsed, int end, Shape shape) {
        CompilationUnitTree unit = parsed.unit();
        if (unit.getTypeDecls().size() != 1) {
            return false;
        }
        ClassTree type = (ClassTree) unit.getTypeDecls().get(0);
        SourcePositions positions = Trees.instance(parsed.task()).getSourcePositions();
        Tree closed = type;
        if (shape == Shape.STATEMENTS) {
            if (type.getMembers().size() != 1) {
                return false;
            }
            closed = block(type);
        }
        return positions.getEndPosition(unit, closed) == end + 1;
    }

    private static BlockTree block(ClassTree type) {
        return ((MethodTree) type.getMembers().get(0)).getBody();
    }

    private static boolean declaresOnly(Parsed parsed) {
        List<? extends StatementTree> statements =
                block((ClassTree) parsed.unit().getTypeDecls().get(0)).getStatements();
        return !statements.isEmpty() && statements.stream().allMatch(ClassTree.class::isInstance);
    }

    private Outcome unit(FenceCode code) {
        String text = code.authored().fence().code();
        Parsed parsed = javac.parse(text);
        List<Javac.Refusal> errors = new ArrayList<>();
        parsed.errors().forEach(error -> errors.add(error.at(clamp(error.position(), text))));
        CompilationUnitTree unit = parsed.unit();
        List<ClassTree> types = unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(type -> !type.getSimpleName().isEmpty())
                .sorted(Comparator.comparing(type -> !isPublic(type)))
                .toList();
        if (errors.isEmpty() && (unit.getPackageName() == null || types.isEmpty())) {
            errors.add(
                    new Javac.Refusal(0, "compiler.err.expected4", "neither statements nor members, nor a whole file"));
        }
        Unit declared = errors.isEmpty()
                ? new Unit(
                        unit.getPackageName().toString(),
                        types.stream()
                                .map(type -> type.getSimpleName().toString())
                                .toList(),
                        isPublic(types.get(0))
                                && types.get(0).getMembers().stream().anyMatch(FenceParser::isMain))
                : Unit.NONE;
        return new Outcome(new FenceCode(code.authored(), Shape.UNIT, List.of(), declared), errors);
    }

    private static boolean isPublic(ClassTree type) {
        return type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }

    private static boolean isMain(Tree member) {
        if (!(member instanceof MethodTree method) || !method.getName().contentEquals("main")) {
            return false;
        }
        List<? extends VariableTree> parameters = method.getParameters();
        return method.getModifiers().getFlags().containsAll(List.of(Modifier.PUBLIC, Modifier.STATIC))
                && parameters.size() == 1
                && parameters.get(0).getType().toString().matches("String(\\[\\]|\\.\\.\\.)");
    }
}
