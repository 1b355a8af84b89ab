package dev.recto.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaLauncherTest {

    /** Prints each argument, and what it is told by a property, as code points. */
    private static final String PRINTS = """
            class Prints {
                public static void main(String[] arguments) {
                    for (String argument : arguments) {
                        argument.codePoints().forEach(point -> System.out.print(point + " "));
                        System.out.println();
                    }
                    System.getProperty("told").codePoints().forEach(point -> System.out.print(point + " "));
                }
            }
            """;

    private static final List<String> HOSTILE = List.of(
            "two words",
            "a \"quoted\" word",
            "C:\\new\\table",
            "ends in \\",
            "# no comment",
            "@file",
            "'",
            "",
            "two\nlines\r\n");

    @TempDir
    Path folder;

    @Test
    void argumentsComeAsTheyWereGiven() throws IOException, InterruptedException {
        assertArrive(HOSTILE, "a \"told\" \\ word");
    }

    @Test
    void lettersBeyondAsciiComeAsTheyWereGiven() throws IOException, InterruptedException {
        String letters = "Grüße, façade";
        assumeTrue(
                Charset.forName(System.getProperty("sun.jnu.encoding"))
                        .newEncoder()
                        .canEncode(letters),
                "this system's paths have no such letters");

        assertArrive(List.of(letters), letters);
    }

    @Test
    void theFileIsWrittenAsThePlatformReadsIt() {
        assertThat(JavaLauncher.argumentFile(List.of("-Dfolder=Grüße"), StandardCharsets.ISO_8859_1))
                .isEqualTo("\"-Dfolder=Grüße\"\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    private void assertArrive(List<String> arguments, String told) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("Prints.java"), PRINTS);
        List<String> all = new ArrayList<>(List.of("-Dtold=" + told, source.toString()));
        all.addAll(arguments);

        Process jvm = new ProcessBuilder(JavaLauncher.command(all, folder.resolve("made/arguments")))
                .redirectErrorStream(true)
                .start();
        String printed = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

        assertThat(jvm.waitFor()).as(printed).isZero();
        String expected = String.join(
                        "", arguments.stream().map(each -> points(each) + "\n").toList())
                + points(told);
        assertThat(printed.replace("\r\n", "\n")).isEqualTo(expected);
    }

    private static String points(String text) {
        StringBuilder points = new StringBuilder();
        text.codePoints().forEach(point -> points.append(point).append(' '));
        return points.toString();
    }
}
