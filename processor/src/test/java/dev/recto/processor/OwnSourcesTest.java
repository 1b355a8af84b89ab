package dev.recto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.recto.processor.AnnotationProse.LiteralText;
import dev.recto.sheet.Declaration;
import dev.recto.sheet.Referent;
import dev.recto.sheet.Sheet;
import dev.recto.sheet.Token;
import dev.recto.text.ElementName.Kind;
import dev.recto.text.JavaText;
import dev.recto.text.Lexeme;
import dev.recto.text.Lexer;
import dev.recto.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads real code, this module's, and holds what we find on our own against what javac knows. */
class OwnSourcesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    @TempDir
    Path project;

    @Test
    void everyFileOfTheModuleGetsATrueSheet() throws IOException {
        Javac javac = new Javac(project);
        List<String> sources = new ArrayList<>();
        for (Path file : javaFiles(MAIN)) {
            String path = MAIN.relativize(file).toString().replace('\\', '/');
            javac.source(path, Files.readString(file) + "// @start region=book\n// @end\n");
            sources.add(path);
        }
        Javac.Run run = javac.compile();
        assertThat(run.lines()).noneMatch(line -> line.contains("recto-internal"));
        assertThat(run.success()).isTrue();
        for (String source : sources) {
            assertThat(javac.sheetFile(source)).exists();
            assertSlicesAreJava(javac.sheet(source));
            assertEveryWordHasAMeaning(javac.sheet(source));
        }
    }

    private static void assertEveryWordHasAMeaning(Sheet sheet) {
        List<Referent> referents = sheet.tokens().referents();
        assertThat(sheet.tokens().list())
                .filteredOn(token -> token.kind() == Token.Kind.UNRESOLVED
                        || (token.referent() >= 0
                                && referents.get(token.referent()).id().equals("@")))
                .extracting(token -> sheet.source() + ": " + token.span().of(sheet.text()) + " " + token)
                .isEmpty();
    }

    private static void assertSlicesAreJava(Sheet sheet) throws IOException {
        Map<String, Kind> kinds =
                sheet.declarations().stream().collect(Collectors.toMap(Declaration::id, Declaration::kind));
        List<JavaFileObject> slices = new ArrayList<>();
        for (Declaration declaration : sheet.declarations()) {
            String slice = declaration.span().of(sheet.text());
            boolean partOfMore = declaration.kind() == Kind.FIELD && !slice.endsWith(";");
            if (declaration.kind() != Kind.PACKAGE && !partOfMore) {
                String owner = declaration.owner();
                slices.add(JavaFileObjects.forSourceString(
                        "Slice",
                        owner == null ? slice : around(kinds.get(owner), owner).formatted(slice)));
            }
        }
        List<String> errors = new ArrayList<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        diagnostic -> errors.add(diagnostic.toString()),
                        List.of("-proc:none"),
                        null,
                        slices);
        if (!slices.isEmpty()) {
            task.parse();
        }
        assertThat(errors).as(sheet.source()).isEmpty();
    }

    private static String around(Kind owner, String id) {
        String name = id.substring(id.lastIndexOf('.') + 1);
        return switch (owner) {
            case RECORD -> "record " + name + "(int x) { %s }";
            case INTERFACE, ANNOTATION -> "interface " + name + " { %s }";
            case ENUM -> "enum " + name + " { ; %s }";
            default -> "class " + name + " { %s }";
        };
    }

    @Test
    void docCommentsAreThoseThatJavacFinds() throws IOException {
        for (Path file : javaFiles(MAIN)) {
            String text = Files.readString(file);
            JavaText source = JavaText.of(text);
            List<Lexeme> lexemes = Lexer.split(source);
            DeclarationParts parts = new DeclarationParts(ParsedTree.parse(text), source, lexemes);
            forEachMember(file, (trees, unit, scanner, start) -> {
                String known = trees.getDocComment(scanner.getCurrentPath());
                DocComment found = parts.docComment(start);
                assertThat(found == null).as(file + ":" + start).isEqualTo(known == null);
                if (found != null) {
                    String words = known.replaceAll("(?s)(^|\n)\\s*@\\p{L}.*", "")
                            .replaceAll("\\s+", " ")
                            .strip();
                    assertThat(found.text().toString().replaceAll("\\s+", " ").strip())
                            .isEqualTo(words);
                }
            });
        }
    }

    @Test
    void literalsHaveTheValueThatJavacComputes() throws IOException {
        int literals = 0;
        for (Path file : Stream.concat(javaFiles(MAIN).stream(), javaFiles(TEST).stream())
                .toList()) {
            String text = Files.readString(file);
            JavaText source = JavaText.of(text);
            ParsedTree tree = ParsedTree.parse(text);
            TreeMap<Integer, String> expected = new TreeMap<>();
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void unused) {
                    Span span = tree.span(literal);
                    if (span != null && literal.getKind() == Tree.Kind.STRING_LITERAL) {
                        expected.put(span.start(), literal.getValue().toString());
                    }
                    return null;
                }
            }.scan(tree.unit(), null);
            for (Lexeme lexeme : Lexer.split(source)) {
                String value = expected.get(lexeme.start());
                if (lexeme.kind() == Lexeme.Kind.LITERAL && value != null) {
                    String found =
                            LiteralText.of(source, lexeme.start(), lexeme.end()).toString();
                    // javac joins "a" + "b", so its value may go on.
                    assertThat(value).as(lexeme.text()).startsWith(found);
                    literals++;
                }
            }
        }
        assertThat(literals).isGreaterThan(500);
    }

    private interface Visitor {
        void visit(Trees trees, CompilationUnitTree unit, TreePathScanner<?, ?> scanner, int start);
    }

    private static void forEachMember(Path file, Visitor visitor) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) javac.getTask(
                    null, files, diagnostic -> {}, List.of("-proc:none"), null, files.getJavaFileObjects(file));
            CompilationUnitTree unit = task.parse().iterator().next();
            Trees trees = Trees.instance(task);
            SourcePositions positions = trees.getSourcePositions();
            new TreePathScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
                    visitor.visit(trees, unit, this, (int) positions.getStartPosition(unit, type));
                    return super.visitClass(type, null);
                }

                @Override
                public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
                    visitor.visit(trees, unit, this, (int) positions.getStartPosition(unit, method));
                    return null;
                }
            }.scan(unit, null);
        }
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
