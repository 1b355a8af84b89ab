package dev.recto.capture;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A print stream to which whatever is printed comes as text. {@link PrintStream} turns each type into bytes by a way of its
 * own that nobody can override, so each {@code print} is led to the one for text here.
 */
abstract class TextStream extends PrintStream {

    TextStream(OutputStream target) {
        super(target, false, StandardCharsets.UTF_8);
    }

    @Override
    public abstract void print(@Nullable String text);

    @Override
    public abstract void println(@Nullable String text);

    @Override
    public final void print(boolean value) {
        print(String.valueOf(value));
    }

    @Override
    public final void print(char value) {
        print(String.valueOf(value));
    }

    @Override
    public final void print(int value) {
        print(String.valueOf(value));
    }

    @Override
    public final void print(long value) {
        print(String.valueOf(value));
    }

    @Override
    public final void print(float value) {
        print(String.valueOf(value));
    }

    @Override
    public final void print(double value) {
        print(String.valueOf(value));
    }

    @Override
    public final void print(char[] value) {
        print(String.valueOf(value));
    }

    @Override
    public final void print(@Nullable Object value) {
        print(String.valueOf(value));
    }

    @Override
    public final void println() {
        println("");
    }

    @Override
    public final void println(boolean value) {
        println(String.valueOf(value));
    }

    @Override
    public final void println(char value) {
        println(String.valueOf(value));
    }

    @Override
    public final void println(int value) {
        println(String.valueOf(value));
    }

    @Override
    public final void println(long value) {
        println(String.valueOf(value));
    }

    @Override
    public final void println(float value) {
        println(String.valueOf(value));
    }

    @Override
    public final void println(double value) {
        println(String.valueOf(value));
    }

    @Override
    public final void println(char[] value) {
        println(String.valueOf(value));
    }

    @Override
    public final void println(@Nullable Object value) {
        println(String.valueOf(value));
    }
}
