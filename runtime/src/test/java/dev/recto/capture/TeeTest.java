package dev.recto.capture;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TeeTest {

    private final ByteArrayOutputStream below = new ByteArrayOutputStream();
    private final Tee tee = new Tee(new PrintStream(below, true, UTF_8));
    private final Transcript heard = new Transcript(10_000);

    /** Uses every method through which a print stream prints. */
    private static void printEverything(PrintStream out) throws IOException {
        out.print(true);
        out.print('c');
        out.print(1);
        out.print(2L);
        out.print(3f);
        out.print(4d);
        out.print(new char[] {'x', 'y'});
        out.print("é☃😀");
        out.print((String) null);
        out.print((Object) null);
        out.println();
        out.println(false);
        out.println('d');
        out.println(5);
        out.println(6L);
        out.println(7f);
        out.println(8d);
        out.println(new char[] {'z'});
        out.println("text");
        out.println(List.of("object"));
        out.printf(Locale.ROOT, "%.2f|%s%n", 1.5, "ü");
        out.format("%d%n", 9);
        out.append("appended").append("abcdef", 1, 3).append('!');
        out.write('w');
        out.write("bytes".getBytes(UTF_8));
        out.writeBytes("more ä".getBytes(UTF_8));
        out.write("from here".getBytes(UTF_8), 5, 4);
        out.flush();
    }

    @Test
    void whatIsPrintedIsHeardAndPassedOnWhateverTheMethod() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        printEverything(new PrintStream(plain, true, UTF_8));
        tee.listen(() -> heard);

        printEverything(tee);

        assertThat(below.toString(UTF_8)).isEqualTo(plain.toString(UTF_8));
        assertThat(heard.text()).isEqualTo(plain.toString(UTF_8).replace("\r\n", "\n"));
    }

    @Test
    void withoutAListenerItOnlyPassesOn() throws IOException {
        tee.println("before");
        tee.listen(() -> null);
        tee.println("nobody");
        tee.listen(null);
        tee.println("after");

        assertThat(below.toString(UTF_8).lines()).containsExactly("before", "nobody", "after");
        assertThat(heard.text()).isEmpty();
    }

    @Test
    void aStreamBelowThatCannotWriteACharacterSpoilsNothing() throws IOException {
        Tee overAscii = new Tee(new PrintStream(below, true, US_ASCII));
        overAscii.listen(() -> heard);

        overAscii.print("é☃");

        assertThat(heard.text()).isEqualTo("é☃");
    }
}
