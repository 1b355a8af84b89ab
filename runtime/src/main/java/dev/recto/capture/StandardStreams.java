package dev.recto.capture;

import java.io.PrintStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The tees over {@code System.out} and {@code System.err} while a plan of tests runs. */
final class StandardStreams {

    private @Nullable Tee out;
    private @Nullable Tee err;

    /** Puts the tees in place. Each supplier is asked, at every print, who listens. */
    synchronized void listen(Supplier<@Nullable Transcript> toOut, Supplier<@Nullable Transcript> toErr) {
        out = over(System.out, out);
        err = over(System.err, err);
        out.listen(toOut);
        err.listen(toErr);
        System.setOut(out);
        System.setErr(err);
    }

    /** Takes the tees away again, unless another stream was put over them meanwhile: then they just pass on. */
    synchronized void restore() {
        if (out != null && err != null) {
            out.listen(null);
            err.listen(null);
            if (System.out == out) {
                System.setOut(out.target());
            }
            if (System.err == err) {
                System.setErr(err.target());
            }
        }
    }

    /** The standard error output below our own tee. */
    synchronized PrintStream err() {
        return err != null && System.err == err ? err.target() : System.err;
    }

    /** The last plan's tee where it still fits, because a logger may have kept it. */
    private static Tee over(PrintStream now, @Nullable Tee last) {
        return last != null && (now == last || now == last.target()) ? last : new Tee(now);
    }
}
