package dev.recto.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What there is of a book that is being woven. Once its new pages are drawn they are served, and whoever asks for any other of its
 * files waits until that is there: nobody gets a file of the last book beside a page of the new one.
 */
final class FreshPages implements EarlyPages {

    private final Map<String, byte[]> taken = new HashMap<>();
    private @Nullable BooleanSupplier showing;
    private boolean shown;

    /**
     * A weave begins.
     *
     * @param show shows what is drawn, or says that it does not want to
     */
    synchronized void begin(BooleanSupplier show) {
        end();
        showing = show;
    }

    @Override
    public synchronized void take(String address, byte[] content) {
        if (showing != null) {
            taken.put(address, content);
            notifyAll();
        }
    }

    @Override
    public void drawn() {
        BooleanSupplier show;
        synchronized (this) {
            show = showing;
            shown = show != null;
        }
        if (show != null && !show.getAsBoolean()) {
            end();
        }
    }

    /**
     * The weave has come to its end: its book is whole, or there is none.
     *
     * @return whether something of it was shown
     */
    synchronized boolean end() {
        boolean was = shown;
        taken.clear();
        showing = null;
        shown = false;
        notifyAll();
        return was;
    }

    /** A file, where it is the new book's; nothing where the book of now is to be asked, which may be after a while. */
    synchronized Optional<byte[]> find(String address) throws InterruptedException {
        while (shown) {
            byte[] content = taken.get(address);
            if (content != null) {
                return Optional.of(content);
            }
            wait();
        }
        return Optional.empty();
    }
}
