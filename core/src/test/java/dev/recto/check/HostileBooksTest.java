package dev.recto.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.attest.BookSettings;
import dev.recto.attest.EvidenceFile;
import dev.recto.engine.Origin;
import dev.recto.engine.Recto;
import dev.recto.engine.Recto.Trusted;
import dev.recto.engine.TinyProject;
import dev.recto.text.Problem;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A book is a stranger's. Each of these is consistent in itself as far as it can be, and is refused before anything of it is
 * looked for or run; and whatever a book is made of, a check ends with findings.
 */
class HostileBooksTest {

    private static final String SETTINGS = BookSettings.ADDRESS;
    private static final String SHEET = "evidence/sheets/main/shop/Cart.java.json.gz";
    private static final String RECEIPT = "evidence/receipts/shop.CartTest.json";
    private static final String UNSAFE = "attestation.json [unsafe-book]";
    private static final String LIBRARY = "org.apiguardian:apiguardian-api:jar:1.1.2";

    /** What a weave of the evidence cannot follow from is found there. */
    private static final String UNREADABLE = "evidence/ [unreadable-evidence]";

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();

    private static Forger forger() {
        return new Forger(SmallBook.published());
    }

    /** Compiles a book again; libraries are looked for in vain. */
    private List<Problem> rebuilt(Forger book) throws IOException {
        Trusted trusted = new Trusted(
                library -> {
                    asked.add(library);
                    return List.of();
                },
                List.of(),
                Set.of("dev.recto:recto-runtime:jar:0.1.0"));
        return book.check().rebuilt(null, trusted);
    }

    private void isRefused(Forger book) throws IOException {
        assertThat(book.check().files()).isEmpty();
        assertThat(Findings.of(rebuilt(book))).containsExactly(UNSAFE);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Xplugin:x",
                "-Xplugin:x y z",
                "-h|headers",
                "-d|classes",
                "-s|sources",
                "@argfile",
                "-J-javaagent:evil.jar",
                "--patch-module|java.base=evil.jar",
                "--patch-module=java.base=evil.jar",
                "-cp|evil.jar",
                "-classpath|evil.jar",
                "--class-path=evil.jar",
                "-sourcepath|evil",
                "--source-path=evil",
                "--system|evil",
                "--system=none",
                "--module-path|evil",
                "-p|evil",
                "--module-source-path=evil",
                "--upgrade-module-path=evil",
                "-bootclasspath|evil.jar",
                "-Xbootclasspath/p:evil.jar",
                "-extdirs|evil",
                "-endorseddirs|evil",
                "-processor|evil.Processor",
                "--processor-path|evil.jar",
                "-processorpath|evil.jar",
                "--processor-module-path|evil",
                "-XDx",
                "-XDrawDiagnostics",
                "-Xpkginfo:always",
                "-Xstdout|out",
                "-implicit:class",
                "-profile|compact1",
                "--release|-d",
                "-d|--release",
                "--release|-Xplugin:x",
                "-encoding|-d",
                "-Xmaxerrs|-Xplugin:x",
                "--add-modules|-processorpath",
                "-Xlint\n-Xplugin:x",
                "-g -Xplugin:x",
                "",
                " "
            })
    void anArgumentOfJavacThatCanDoMoreThanChangeClassFiles(String arguments) throws IOException {
        String json = String.join("\",\"", List.of(arguments.split("\\|", -1))).replace("\n", "\\n");

        isRefused(
                forger().replace(SETTINGS, "\"-g\"", "\"-g\",\"" + json + "\"").rewoven());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000000000000000000000000000000000000000000000000000000000000000"})
    void anAnnotationProcessorWithAndWithoutADigest(String digest) throws IOException {
        isRefused(forger().replace(
                        SETTINGS,
                        "\"processors\": [",
                        "\"processors\": [{\"name\":\"evil:processor:jar:1\",\"sha256\":\"" + digest + "\"},")
                .rewoven());
    }

    @Test
    void aLibraryWithoutADigest() throws IOException {
        String settings = SmallBook.text(SmallBook.published(), SETTINGS);
        String digest = settings.replaceAll("(?s).*\"" + LIBRARY + "\",\"sha256\":\"(\\w+)\".*", "$1");
        assertThat(digest).hasSize(64);

        isRefused(forger().replace(SETTINGS, digest, "").rewoven());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../..:evil:jar:1",
                "evil:../../evil:jar:1",
                "evil:evil:jar:../../1",
                "evil:evil:../jar:1",
                "evil:evil:jar:..:1",
                "/etc:passwd:jar:1",
                "evil:evil:jar:1:2:3",
                "evil",
                "",
                "a b:c:jar:1",
                "evil:evil:jar:[1,2)"
            })
    void coordinatesThatLeadOutOfARepository(String coordinates) throws IOException {
        isRefused(forger().replace(SETTINGS, LIBRARY, coordinates).rewoven());
    }

    @Test
    void nobodyIsToldToRunWhatAStrangerWrote() throws IOException {
        Forger version = forger().claim("\"recto\": \"0", "\"recto\": \"0;evil;");
        assertThat(Findings.of(version.check().files())).doesNotContain("attestation.json [other-version]");

        Forger argument =
                forger().replace(SETTINGS, "\"-g\"", "\"-g\",\"-x;evil\"").rewoven();
        assertThat(rebuilt(argument))
                .extracting(Problem::remedy)
                .containsOnly("ask whoever made the book what it is for");
    }

    @Test
    void aStrangersWordsAreNotTakenForTheLogs() throws IOException {
        Forger book = forger().put("x\n[INFO] BUILD SUCCESS\u001b[2K.html", "x");

        assertThat(book.check().files())
                .extracting(problem -> problem.place().file())
                .containsExactly("x\u240A[INFO] BUILD SUCCESS\u241B[2K.html");
    }

    @Test
    void processorsAndPluginsInALibraryDoNotRun() throws IOException {
        HostileLibrary library = HostileLibrary.in(folder);
        Forger book = forger().replace(
                        SETTINGS,
                        "\"classPath\": [",
                        "\"classPath\": [{\"name\":\"evil:library:jar:1\",\"sha256\":\"" + library.digest() + "\"},")
                .rewoven();
        Trusted trusted = TinyProject.trusted();
        Trusted with = new Trusted(
                name -> name.startsWith("evil:")
                        ? List.of(library.jar())
                        : trusted.libraries().apply(name),
                trusted.processor(),
                trusted.allowed());

        assertThat(Findings.of(book.check().rebuilt(null, with))).isEmpty();
        assertThat(library.marks()).isEmpty();

        library.use();
        assertThat(library.marks()).as("what they do where javac runs them").containsExactly("plugin", "processor");
    }

    static Stream<Forger> leadingOut() {
        String receipt = SmallBook.text(SmallBook.published(), RECEIPT);
        return Stream.of(
                forger().put("evidence/sources/../../../evil.txt", "x"),
                forger().put("evidence/sources//etc/evil.txt", "x"),
                forger().put("evidence/sheets/main/../../../../evil.json.gz", "{}"),
                forger().put("evidence/sheets/evil.json.gz", "{}"),
                forger().put("evidence/receipts/../../evil.json", receipt),
                forger().put("evidence/receipts/x", receipt),
                forger().replace(SETTINGS, "\"src/book/till.svg\"", "\"../../evil.svg\""),
                forger().replace(SETTINGS, "\"src/book/till.svg\"", "\"/etc/evil.svg\""),
                forger().replace(SETTINGS, "\"src/book/till.svg\"", "\"src/book/preface.md/till.svg\""),
                forger().replace(SETTINGS, "\"src/book/till.svg\"", "\"\\u0000\""),
                forger().replace(SETTINGS, "\"src/book/till.svg\"", "\"" + "x".repeat(5_000) + "\""));
    }

    @ParameterizedTest
    @MethodSource("leadingOut")
    void evidenceThatCannotBeLaidOutInAFolder(Forger book) throws IOException {
        assertThat(Findings.of(book.sealed().check().files())).contains(UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"src/main/java\"|\"/etc\"",
                "\"src/main/java\"|\"../../..\"",
                "\"src/main/java\"|\"\\u0000\"",
                "\"pages\": \"src/book\"|\"pages\": \"/\"",
                "\"pages\": \"src/book\"|\"pages\": \"../x\"",
                "\"encoding\": \"UTF-8\"|\"encoding\": \"no such\"",
                "\"encoding\": \"UTF-8\"|\"encoding\": \"\"",
                "\"set\": \"main\"|\"set\": \"test\"",
                "\"set\": \"main\"|\"set\": \"evil\"",
                "\"required\": \"exercised\"|\"required\": \"nothing\""
            })
    void settingsThatNoBuildHas(String change) throws IOException {
        String[] words = change.split("\\|");

        assertThat(Findings.of(forger().replace(SETTINGS, words[0], words[1])
                        .sealed()
                        .check()
                        .against(Origin.in(folder))))
                .contains(UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {SETTINGS, SHEET, RECEIPT, EvidenceFile.ANSWERS, EvidenceFile.FENCES})
    void evidenceThatIsNestedTooDeep(String address) throws IOException {
        for (String nested :
                List.of(nested("[", "]"), nested("{\"a\":", "}"), "{\"tests\":" + nested("[", "]") + "}")) {
            assertThat(forger().put(address, nested).sealed().check().files()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 200_000})
    void executionDataThatIsLargerThanAnyMemory(int digits) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        // JaCoCo's header, and a class of as many probes as a number of so many digits says.
        out.write(HexFormat.of().parseHex("01c0c01007" + "11" + "0123456789abcdef"));
        out.writeUTF("a");
        out.write("\u00ff".repeat(digits).getBytes(StandardCharsets.ISO_8859_1));
        out.write(7);
        String coverage = Base64.getEncoder().encodeToString(bytes.toByteArray());

        Forger book = forger().replace(
                        "evidence/receipts/shop.AnswersTest.json",
                        "\"files\": []",
                        "\"files\": [], \"coverage\": \"" + coverage + "\"")
                .sealed();

        assertThat(Findings.of(book.check().files())).contains(UNREADABLE);
    }

    @Test
    void anAttestationThatIsNestedTooDeep() throws IOException {
        for (String nested : List.of(nested("[", "]"), "{\"subject\":" + nested("[", "]") + "}")) {
            assertThat(Findings.of(
                            forger().put("attestation.json", nested).check().files()))
                    .containsExactly("attestation.json [unreadable-attestation]");
        }
    }

    private static String nested(String open, String close) {
        return open.repeat(10_000) + "1" + close.repeat(10_000);
    }

    @Test
    void aSheetThatUnpacksToMoreThanAnyIs() throws IOException {
        Forger bomb = forger().put(SHEET, "0".repeat(70_000_000));
        assertThat(bomb.files().get(SHEET)).hasSizeLessThan(100_000);

        assertThat(bomb.sealed().check().files()).isNotEmpty();
    }

    @Test
    void sheetsThatTogetherUnpackToMoreThanAnyBooks() throws IOException {
        byte[] large = EvidenceFile.of(SHEET, "0".repeat(60_000_000)).content();
        Forger bombs = forger();
        for (int i = 0; i < 9; i++) {
            bombs.files().put("evidence/sheets/main/X" + i + ".java.json.gz", large);
        }

        assertThat(bombs.sealed().check().files())
                .extracting(Problem::message)
                .contains("the sheets hold more than any book's");
    }

    @Test
    void aBookWhoseLibrariesAreNotToBeHad() throws IOException {
        assertThat(Findings.of(rebuilt(forger()))).contains(LIBRARY + " [missing-library]");
        assertThat(asked).contains(LIBRARY);
    }

    @Test
    void aBookThatAnotherJdkCompiled() throws IOException {
        String here = "\"release\": " + Runtime.version().feature() + ",";

        assertThat(Findings.of(rebuilt(
                        forger().replace(SETTINGS, here, "\"release\": 7,").rewoven())))
                .contains("attestation.json [other-jdk]");
    }

    @Test
    void aProjectWithoutTheSourcesOfTheBook() throws IOException {
        assertThat(Findings.of(forger().check().against(Origin.in(folder))))
                .contains(SmallBook.CART + " [missing-source]", "src/book/preface.md [missing-source]");
    }

    @Test
    void aFolderThatIsLargerThanAnyBook() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("x").toFile(), "rw")) {
            file.setLength(2_000_000_000L);
        }

        assertThat(Recto.check(folder)).extracting(Problem::id).containsExactly("unsafe-book");
    }

    @Test
    void aFolderOfMoreFilesThanAnyBook() throws IOException {
        for (int i = 0; i < 4; i++) {
            Files.createFile(folder.resolve("file" + i));
        }

        assertThat(BookFiles.in(folder, 4, 100).addresses()).hasSize(4);
        assertThatThrownBy(() -> BookFiles.in(folder, 3, 100))
                .isInstanceOf(BookFiles.TooLargeException.class)
                .hasMessage("it holds more than 3 files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recto.css", SETTINGS, "attestation.json"})
    void aSymbolicLinkIsNotFollowed(String address) throws IOException {
        Path book = written("book", forger());
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(book.resolve(address), elsewhere);
        Files.createSymbolicLink(book.resolve(address), elsewhere);

        assertThat(Findings.of(Recto.check(book))).isNotEmpty().allMatch(found -> found.startsWith(address));
    }

    private Path written(String name, Forger book) throws IOException {
        Path to = folder.resolve(name);
        for (var file : book.files().entrySet()) {
            Path path = to.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return to;
    }

    @Test
    void aCheckLeavesNothingBehindAndChangesNothing() throws IOException, InterruptedException {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path working = Files.createDirectory(folder.resolve("cwd"));
        UnaryOperator<Forger> sheets = f -> f.replace(
                SETTINGS, "\"-g\"", "\"-g\",\"-Arecto.sheets=" + working + "\",\"-Arecto.x=" + working + "\"");
        List<Path> books = List.of(
                written("honest", forger()),
                written("named", sheets.apply(forger()).rewoven()),
                written(
                        "refused",
                        forger().replace(SETTINGS, "\"-g\"", "\"-g\",\"-Xplugin:x\"")
                                .rewoven()),
                written("nested", forger().put(RECEIPT, nested("[", "]")).sealed()),
                written(
                        "colliding",
                        forger().replace(SETTINGS, "/till.svg\"", "/preface.md/till.svg\"")
                                .sealed()),
                written(
                        "other",
                        forger().replace(SETTINGS, "\"-g\"", "\"-g:none\"").rewoven()),
                written(
                        "broken",
                        forger().replace(SETTINGS, "\"17\",\"-g\"", "\"999\",\"-g\"")
                                .rewoven()));
        List<SortedMap<String, byte[]>> before =
                books.stream().map(SmallBook::files).toList();

        assertThat(findings(temporary, working, books))
                .containsExactly(
                        "honest: []",
                        "named: []",
                        "refused: [" + UNSAFE + "]",
                        "nested: [" + UNREADABLE + "]",
                        "colliding: [" + UNREADABLE + "]",
                        "other: [src/main/java/shop/Cart.java [changed-class], src/main/java/shop/Cart.java [stale-class],"
                                + " src/test/java/shop/CartTest.java [changed-class],"
                                + " src/test/java/shop/CartTest.java [stale-class]]",
                        "broken: [attestation.json [changed-class]]");
        assertThat(temporary).isEmptyDirectory();
        assertThat(working).isEmptyDirectory();
        for (int i = 0; i < books.size(); i++) {
            assertThat(SmallBook.files(books.get(i))).containsExactlyEntriesOf(before.get(i));
        }
    }

    private List<String> findings(Path temporary, Path working, List<Path> books)
            throws IOException, InterruptedException {
        Path out = folder.resolve("findings.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                CheckFolders.class.getName(),
                out.toString()));
        books.forEach(book -> command.add(book.toString()));
        Process jvm = new ProcessBuilder(command)
                .directory(working.toFile())
                .inheritIO()
                .start();
        assertThat(jvm.waitFor()).isZero();
        return Files.readAllLines(out);
    }
}
