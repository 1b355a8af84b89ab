package dev.recto.capture;

import java.io.PrintStream;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Passes everything on to the stream that was there before and adds it to whichever transcript listens at that moment.
 *
 * <p>Text is passed on and listened to as text, never by way of bytes, so that the platform's charset spoils nothing.
 */
final class Tee extends TextStream {

    private final PrintStream target;
    private volatile @Nullable Supplier<@Nullable Transcript> listening;

    Tee(PrintStream target) {
        super(target);
        this.target = target;
    }

    /** The stream that was there before. */
    PrintStream target() {
        return target;
    }

    /** @param transcript asked at each print who listens; null where nobody does any more */
    void listen(@Nullable Supplier<@Nullable Transcript> transcript) {
        listening = transcript;
    }

    private void heard(Consumer<Transcript> sound) {
        Supplier<@Nullable Transcript> listening = this.listening;
        Transcript transcript = listening == null ? null : listening.get();
        if (transcript != null) {
            sound.accept(transcript);
        }
    }

    @Override
    public void write(int b) {
        target.write(b);
        heard(transcript -> transcript.add(new byte[] {(byte) b}, 0, 1));
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        target.write(bytes, from, length);
        heard(transcript -> transcript.add(bytes, from, length));
    }

    @Override
    public void print(@Nullable String text) {
        String printed = String.valueOf(text);
        target.print(printed);
        heard(transcript -> transcript.add(printed));
    }

    @Override
    public void println(@Nullable String text) {
        String printed = String.valueOf(text);
        target.println(printed);
        heard(transcript -> transcript.add(printed + "\n"));
    }

    @Override
    public void flush() {
        target.flush();
    }

    @Override
    public void close() {
        target.close();
    }

    @Override
    public boolean checkError() {
        return target.checkError();
    }
}
