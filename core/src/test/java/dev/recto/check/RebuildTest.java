package dev.recto.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.attest.Predicate.ClassClaim;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What compiling again, or the author's sources, disprove of a forgery that is consistent in itself. */
class RebuildTest {

    private static final String PAGE = SmallBook.PAGE;
    private static final String SOURCE_PAGE = "source/shop/Cart.java.html";
    private static final String SOURCE = "evidence/sources/" + SmallBook.CART;

    @TempDir
    static Path folder;

    private static SortedMap<String, byte[]> files;

    @BeforeAll
    static void weave() throws IOException {
        files = SmallBook.in(folder).files();
    }

    @BeforeEach
    void sourcesAreWhole() throws IOException {
        Files.write(folder.resolve(SmallBook.CART), files.get(SOURCE));
    }

    @Test
    void aFreshBookHoldsAgainstItsSourcesAndCompiledAgain() throws IOException {
        assertThat(new Forger(files).check().against(folder)).isEmpty();
        assertThat(rebuilt(new Forger(files))).isEmpty();
    }

    @Test
    void aForgedListingIsConsistentInItselfAndCompilesToOtherClasses() throws IOException {
        Forger forger = new Forger(files)
                .replace(PAGE, "less than nothing", "more than nothing")
                .replace(SOURCE_PAGE, "less than nothing", "more than nothing")
                .replace(SOURCE, "less than nothing", "more than nothing")
                .evidenceToo()
                .sealed();

        assertThat(forger.check().files()).isEmpty();
        assertThat(Findings.of(forger.check().against(folder))).containsExactly(SmallBook.CART + " [changed-source]");
        assertThat(rebuilt(forger))
                .contains(
                        SmallBook.CART + " [changed-class]", "shop.Cart [changed-class]", PAGE + " [changed-listing]");
    }

    @Test
    void aForgerWhoCompilesTooDoesNotHaveTheCoverageOfTheNewClass(@TempDir Path workshop) throws IOException {
        String forged = SmallBook.text(files, SOURCE).replace("less than nothing", "more than nothing");
        Files.writeString(folder.resolve(SmallBook.CART), forged);
        Forger forger = new Forger(files)
                .replace(PAGE, "less than nothing", "more than nothing")
                .replace(SOURCE_PAGE, "less than nothing", "more than nothing")
                .put(SOURCE, forged)
                .evidenceToo();
        for (ClassClaim claim : SmallBook.statement(files).predicate().classes()) {
            forger.everywhere(claim.sha256(), SmallBook.classDigest(workshop, folder, claim.name()));
        }
        forger.evidenceToo().sealed();

        assertThat(forger.check().against(folder)).isEmpty();
        assertThat(rebuilt(forger))
                .containsExactly(PAGE + " [changed-listing]", SOURCE_PAGE + " [changed-source-page]");
    }

    @Test
    void aLineThatNothingRanCannotBeClaimed() throws IOException {
        Forger forger = sourceForger("15 16 22 23 25", "15,16,22,23,25")
                .replace(PAGE, "line missed", "line ran")
                .claim("\"coveredLines\":[22,25]", "\"coveredLines\":[22,23,25]")
                .sealed();

        assertThat(forger.check().files()).isEmpty();
        assertThat(rebuilt(forger))
                .containsExactly(PAGE + " [changed-listing]", SOURCE_PAGE + " [changed-source-page]");
    }

    @Test
    void aLineThatNothingRanCannotBeClaimedOfAWholeSourceAlone() throws IOException {
        Forger forger = sourceForger("15 16 22 23 25", "15,16,22,23,25").sealed();

        assertThat(forger.check().files()).isEmpty();
        assertThat(rebuilt(forger)).containsExactly(SOURCE_PAGE + " [changed-source-page]");
    }

    @Test
    void aLineOfASourceThatCouldRunCannotBeHidden() throws IOException {
        Forger forger = new Forger(files)
                .replace(SOURCE_PAGE, "line missed\" id=\"L23\"", "line\" id=\"L23\"")
                .claim("\"executableLines\":[15,16,22,23,25,31,32]", "\"executableLines\":[15,16,22,25,31,32]")
                .sealed();

        assertThat(forger.check().files()).isEmpty();
        assertThat(rebuilt(forger)).containsExactly(SOURCE_PAGE + " [changed-source-page]");
    }

    /** Claims of the whole source that its test ran these lines, and has its page say so. */
    private static Forger sourceForger(String shown, String claimed) {
        return new Forger(files)
                .replace(SOURCE_PAGE, "line missed\" id=\"L23\"", "line ran\" id=\"L23\"")
                .replace(SOURCE_PAGE, "data-lines=\"15 16 22 25\"", "data-lines=\"" + shown + "\"")
                .claim("\"lines\":[15,16,22,25]", "\"lines\":[" + claimed + "]");
    }

    @Test
    void moreLinesThanATestRanCannotBeClaimed() throws IOException {
        Forger forger = new Forger(files)
                .claim(
                        "\"branches\":{\"ran\":0,\"all\":0},\"tests\":[{\"name\":\"shop.CartTest#sums\",\"lines\":2",
                        "\"branches\":{\"ran\":0,\"all\":0},\"tests\":[{\"name\":\"shop.CartTest#sums\",\"lines\":1")
                .sealed();

        assertThat(forger.check().files()).isEmpty();
        assertThat(rebuilt(forger)).containsExactly(PAGE + " [changed-listing]");
    }

    @Test
    void aBranchThatNoTestTookCannotBeClaimed() throws IOException {
        Forger forger = new Forger(files)
                .claim("\"branches\":{\"ran\":1,\"all\":2}", "\"branches\":{\"ran\":2,\"all\":2}")
                .sealed();

        assertThat(forger.check().files()).isEmpty();
        assertThat(rebuilt(forger)).containsExactly(PAGE + " [changed-listing]");
    }

    @Test
    void linesThatCouldRunCannotBeHidden() throws IOException {
        Forger forger = new Forger(files)
                .claim("\"executableLines\":[22,23,25]", "\"executableLines\":[22,25]")
                .sealed();

        assertThat(rebuilt(forger)).containsExactly(PAGE + " [changed-listing]");
    }

    @Test
    void anExcuseCannotBecomeADeclaration() throws IOException {
        Forger forger = new Forger(files)
                .replace(PAGE, "listing excused", "listing declared")
                .claim("\"state\":\"excused\"", "\"state\":\"declared\"")
                .sealed();

        assertThat(forger.check().files()).isEmpty();
        assertThat(rebuilt(forger)).containsExactly(PAGE + " [changed-listing]");
    }

    @Test
    void aClassThatNoSourceCompilesTo() throws IOException {
        Forger forger = new Forger(files)
                .claim("{\"name\":\"shop.Cart$Purse\"", "{\"name\":\"shop.Cart$Wallet\"")
                .sealed();

        assertThat(forger.check().rebuild(folder, SmallBook::library))
                .extracting(Problem::message)
                .contains("it compiles to no class file of shop.Cart$Wallet");
    }

    @Test
    void otherArguments() throws IOException {
        assertThat(rebuilt(new Forger(files).claim("\"-g\"", "\"-g:none\"").sealed()))
                .contains(SmallBook.CART + " [changed-class]");
        assertThat(rebuilt(
                        new Forger(files).claim("\"-g\"", "\"--no-such-flag\"").sealed()))
                .containsExactly("attestation.json [changed-class]");
    }

    @Test
    void sourcesThatDoNotCompile() throws IOException {
        Forger forger = new Forger(files)
                .replace(SOURCE, "return this;", "return that;")
                .evidenceToo()
                .sealed();

        assertThat(rebuilt(forger)).contains("main sources [changed-class]");
    }

    @Test
    void anotherJdk() throws IOException {
        String feature = "\"release\":" + Runtime.version().feature();
        assertThat(new Forger(files)
                        .claim(feature, "\"release\":11")
                        .sealed()
                        .check()
                        .rebuild(folder, SmallBook::library))
                .singleElement()
                .asString()
                .startsWith("attestation.json: [other-jdk] the book was compiled by JDK 11, and this is ")
                .endsWith("run the check with JDK 11");
    }

    @Test
    void aLibraryThatIsNotToBeHad() throws IOException {
        assertThat(Findings.of(new Forger(files).check().rebuild(folder, library -> Optional.empty())))
                .containsExactlyInAnyOrder(
                        "dev.recto:recto-runtime:jar:0.1.0 [missing-library]",
                        "org.apiguardian:apiguardian-api:jar:1.1.2 [missing-library]",
                        "org.junit.jupiter:junit-jupiter-api:jar:6.0.0 [missing-library]");
    }

    @Test
    void aSourceThatTheBookDoesNotHold() throws IOException {
        assertThat(new Forger(files).check().rebuild(null, SmallBook::library))
                .singleElement()
                .asString()
                .isEqualTo("src/main/java/shop/Money.java: [missing-source] the book does not hold it, and without it"
                        + " nothing can be compiled again; give the project's folder with -Drecto.sources");
    }

    @Test
    void aTreeWithOtherSources(@TempDir Path empty) throws IOException {
        Files.writeString(folder.resolve(SmallBook.CART), "class Cart {}\n");

        assertThat(Findings.of(new Forger(files).check().against(folder)))
                .containsExactly(SmallBook.CART + " [changed-source]");
        assertThat(Findings.of(new Forger(files).check().against(empty)))
                .containsExactlyInAnyOrder(
                        SmallBook.CART + " [missing-source]",
                        "src/main/java/shop/Money.java [missing-source]",
                        "src/test/java/shop/CartTest.java [missing-source]");
    }

    @Test
    void aBookWithoutAttestationIsNotCompiled() throws IOException {
        Forger forger = new Forger(files).remove("attestation.json");

        assertThat(rebuilt(forger)).containsExactly("attestation.json [unreadable-attestation]");
        assertThat(Findings.of(forger.check().against(folder)))
                .containsExactly("attestation.json [unreadable-attestation]");
    }

    private static List<String> rebuilt(Forger forger) throws IOException {
        return Findings.of(forger.check().rebuild(folder, SmallBook::library));
    }
}
