package dev.recto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.attest.Compile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** A book that its reader should not believe, and must not run. */
@ExtendWith(Matrix.class)
class ForgedBookIT {

    private static final String ANSWERS = "evidence/answers.json.gz";

    /** Each runs code, or reads or writes files that the book chooses. */
    private static final List<String> HOSTILE = List.of(
            "-Xplugin:Evil",
            "--processor-module-path",
            "--processor-path",
            "-h",
            "-d",
            "-s",
            "@argfile",
            "-J-javaagent:evil.jar",
            "-Xbootclasspath/p:evil.jar");

    private static Project project;
    private static Build build;

    /** A forger weaves a book that is consistent in itself and asks for code of theirs; then somebody changes its pages. */
    @BeforeAll
    static void forge(Project forged) throws Exception {
        project = forged;
        ProcessorJar.addTo(
                project,
                "evil",
                "Files.createFile(Path.of(\"" + project.file("it-ran").toUri().getPath() + "\"));");
        new Forged(project.file("target/book"))
                .compiled(ForgedBookIT::hostile)
                .woven()
                .replace("the-cart.html", "What a cart costs.", "What carts cost.")
                .replace("the-till.html", "given", "taken")
                .publish();
        project.write("src/main/java/shop/More.java", "package shop;\n\nfinal class More {}\n");
        build = project.maven("recto:check", "-Drecto.sources=.", "-Drecto.rebuild");
        assertThat(build.isGreen()).as(build.toString()).isFalse();
    }

    private static Compile hostile(Compile honest) {
        List<String> arguments = new ArrayList<>(honest.arguments());
        arguments.addAll(HOSTILE);
        Compile.Library evil = new Compile.Library("com.example:evil:jar:1", "");
        return new Compile(
                honest.set(),
                honest.release(),
                honest.encoding(),
                arguments,
                honest.classPath(),
                List.of(evil),
                honest.sources());
    }

    @Caught(fault = "check: words of a page changed", by = "changed-page")
    void aPage() {
        assertThat(build.errors()).as(build.toString()).contains("the-cart.html changed-page");
    }

    @Caught(fault = "check: code of a listing changed", by = "changed-listing")
    void aListing() {
        assertThat(build.errors()).as(build.toString()).contains("the-till.html changed-listing");
    }

    @Caught(fault = "check: the project has a source that the book was made without", by = "left-out-source")
    void aSourceLeftOut() {
        assertThat(build.errors()).as(build.toString()).contains("src/main/java/shop/More.java left-out-source");
    }

    @Caught(fault = "rebuild: the book asks javac to run a processor, a plugin, an agent, …", by = "unsafe-book")
    void anUnsafeBook() {
        assertThat(build.errors()).as(build.toString()).contains("attestation.json unsafe-book");
        assertThat(build.log()).contains("the annotation processor com.example:evil:jar:1");
        assertThat(HOSTILE)
                .allSatisfy(argument -> assertThat(build.log()).contains("javac's argument '" + argument + "'"));
        assertThat(project.file("it-ran")).doesNotExist();
    }

    @Caught(fault = "rebuild: evidence forged, and the book woven from it", by = "changed-evidence")
    void evidence(Project forged) throws Exception {
        new Forged(forged.file("target/book"))
                .replace(ANSWERS, "https://docs.oracle.com", "https://evil.example")
                .woven()
                .publish();
        Build check = forged.maven("recto:check", "-Drecto.rebuild");

        assertThat(check.errors()).as(check.toString()).containsExactly(ANSWERS + " changed-evidence");
        assertThat(check.isGreen()).isFalse();
    }

    @Caught(fault = "check: the book was woven by another version", by = "other-version")
    void version(Project forged) throws Exception {
        String recto = "\"recto\": \"";
        new Forged(forged.file("target/book"))
                .replace("attestation.json", recto, recto + "9.")
                .publish();
        Build check = forged.maven("recto:check");

        assertThat(check.errors()).containsExactly("attestation.json other-version");
        assertThat(check.log()).contains("recto-maven-plugin:9." + Maven.version("recto") + ":check");
        assertThat(check.isGreen()).isFalse();
    }
}
