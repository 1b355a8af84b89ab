package dev.recto.engine;

import dev.recto.evidence.FileTree;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.SourceRoots;
import dev.recto.evidence.TestPlaces;
import dev.recto.pages.MarkdownPages;
import dev.recto.secrets.SecretCheck;
import dev.recto.secrets.WrittenSecrets;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.verify.Evidence;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What would leave the house with a book and must not: secrets, and files that links bring in from elsewhere. */
final class Leaks {

    /** After these nothing more may be said of the book, for that might repeat what must not be told. */
    private static final Set<ProblemKind> KINDS =
            Set.of(ProblemKind.SECRET_IN_OUTPUT, ProblemKind.SECRET_IN_SOURCE, ProblemKind.SYMBOLIC_LINK);

    /** The folder beside sources that {@code {@snippet file=…}} reads from. */
    private static final Path SNIPPETS = Path.of("snippet-files");

    private static final Pattern PICTURE = Pattern.compile("(?i)\\.(?:png|jpe?g|gif|webp|avif)$");

    /** How many bytes of a picture are looked at, to know that it is one. */
    private static final int HEAD = 8192;

    private final Project project;
    private final WrittenSecrets secrets;

    private Leaks(Project project) {
        this.project = project;
        this.secrets = new WrittenSecrets(project.settings().secrets());
    }

    /** All of them, in a project that has a book. */
    static List<Problem> in(Project project, Evidence evidence) throws IOException {
        return new Leaks(project).find(evidence);
    }

    /** Whether this is one. */
    static boolean isOne(Problem problem) {
        return KINDS.contains(problem.kind());
    }

    private List<Problem> find(Evidence evidence) throws IOException {
        Settings settings = project.settings();
        TestPlaces places = new TestPlaces(evidence.sheets());
        List<Problem> leaks = new ArrayList<>(
                new SecretCheck(settings.secrets(), settings.allowedTests(), test -> places.of(test, tests(project)))
                        .check(evidence.receipts()));
        List<Problem> links = new ArrayList<>();
        for (Path folder : project.bookFolders().all()) {
            links.addAll(BookLinks.leadingOut(project.folders().project(), folder));
        }
        leaks.addAll(links);
        if (links.isEmpty() && isBook(evidence.sheets())) {
            evidence.sheets().files().forEach(each -> leaks.addAll(inSheet(each)));
            for (SourceRoots roots : project.compilations()) {
                inSources(roots, evidence.sheets(), leaks);
            }
            for (Path folder : project.bookFolders().all()) {
                inBookFolder(folder, leaks);
            }
            leaks.addAll(secrets.inSettings(settings.configuredIn(), settings()));
        }
        return leaks;
    }

    private List<Problem> inSheet(SheetFile file) {
        return file.notes()
                .of(
                        Searched.class,
                        project.settings().environment(),
                        () -> new Searched(secrets.in(file.file(), file.sheet().text())))
                .leaks();
    }

    private record Searched(List<Problem> leaks) {}

    private boolean isBook(Sheets sheets) throws IOException {
        boolean speaks = !sheets.files().isEmpty();
        for (Path folder : project.bookFolders().all()) {
            speaks |= !MarkdownPages.files(folder).isEmpty();
        }
        return speaks;
    }

    private static List<SourceRoots> tests(Project project) {
        return project.compilations().stream().filter(SourceRoots::test).toList();
    }

    /** Sources without a sheet, and the snippet files; what is made of examples and fences stands in those already. */
    private void inSources(SourceRoots roots, Sheets sheets, List<Problem> leaks) throws IOException {
        Set<Path> seen = sheets.files().stream().map(SheetFile::path).collect(Collectors.toSet());
        for (Path root : roots.roots()) {
            if (!root.endsWith(SourceRoots.MADE)) {
                for (Path file : FileTree.files(root)) {
                    boolean snippet = contains(root.relativize(file), SNIPPETS);
                    if (snippet || (file.toString().endsWith(".java") && !seen.contains(file))) {
                        in(file, snippet ? StandardCharsets.UTF_8 : roots.encoding(), leaks);
                    }
                }
            }
        }
    }

    private void inBookFolder(Path folder, List<Problem> leaks) throws IOException {
        for (Path file : FileTree.files(folder)) {
            if (!isAllowedOutput(file)) {
                in(file, StandardCharsets.UTF_8, leaks);
            }
        }
    }

    /** Whether a file keeps the accepted output of a test that may print what it likes. */
    private boolean isAllowedOutput(Path file) {
        Path accepted = project.folders().accepted();
        return file.startsWith(accepted)
                && project.settings().allowedTests().hasAccepted(FileTree.path(accepted, file));
    }

    private void in(Path file, Charset encoding, List<Problem> leaks) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (!isPicture(file, bytes)) {
            leaks.addAll(secrets.in(FileTree.shown(project.folders().project(), file), new String(bytes, encoding)));
        }
    }

    /** Whether it is one by its name and holds a zero early, as pictures do. Any other file may be shown as a text. */
    private static boolean isPicture(Path file, byte[] bytes) {
        return PICTURE.matcher(file.toString()).find()
                && IntStream.range(0, Math.min(bytes.length, HEAD)).anyMatch(i -> bytes[i] == 0);
    }

    private static boolean contains(Path path, Path name) {
        for (Path each : path) {
            if (each.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** What the build says of itself and the book repeats: titles, addresses, and javac's arguments. */
    private List<String> settings() {
        List<String> told = new ArrayList<>();
        told.add(project.imprint().toString());
        project.sourceSets().forEach(set -> {
            told.addAll(set.arguments());
            set.classPath().forEach(library -> told.add(String.valueOf(library.apiDocs())));
        });
        return told;
    }
}
