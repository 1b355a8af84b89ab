package dev.recto.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What there is of a book that is being woven. Once its new pages are drawn they are served, and whoever asks for any other of its
 * files waits until that is there: nobody gets a file of the last book beside a page of the new one. Where another change overtakes
 * the weave its new pages stay until those of the next are drawn; all else is of the last whole book until then.
 */
final class FreshPages implements EarlyPages {

    /** What is taken of the book that is being woven. */
    private Map<String, byte[]> taken = new HashMap<>();

    /** What is served: that, or what was taken of a book that was overtaken. */
    private Map<String, byte[]> served = taken;

    private @Nullable BooleanSupplier showing;
    private BooleanSupplier changing = () -> false;
    private boolean shown;

    /** Whether this weave was overtaken. */
    private boolean overtaken;

    /**
     * A weave begins.
     *
     * @param show shows what is drawn, or says that it does not want to
     * @param change whether anything changed since, which asks for another weave
     */
    synchronized void begin(BooleanSupplier show, BooleanSupplier change) {
        if (overtaken || isLeft()) {
            overtaken = false;
            taken = new HashMap<>();
        } else {
            end();
        }
        showing = show;
        changing = change;
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
            served = taken;
            notifyAll();
        }
        if (show != null && !show.getAsBoolean()) {
            end();
        }
    }

    @Override
    public synchronized boolean isOvertaken() {
        if (areShown() && !overtaken && changing.getAsBoolean()) {
            overtaken = true;
            showing = null;
            notifyAll();
        }
        return overtaken;
    }

    /** Whether the last weave was overtaken. */
    synchronized boolean wasOvertaken() {
        return overtaken;
    }

    /** Whether what is served is of a book that never came to be, while the next is woven. */
    private boolean isLeft() {
        return served != taken;
    }

    /** Whether the pages of this weave are shown. */
    synchronized boolean areShown() {
        return shown && !isLeft();
    }

    /**
     * The weave has come to its end: its book is whole, or there is none.
     *
     * @return whether something of it was shown
     */
    synchronized boolean end() {
        boolean was = shown;
        taken = new HashMap<>();
        served = taken;
        showing = null;
        shown = false;
        overtaken = false;
        notifyAll();
        return was;
    }

    /** A file, where it is the new book's; nothing where the book of now is to be asked, which may be after a while. */
    synchronized Optional<byte[]> find(String address) throws InterruptedException {
        while (shown) {
            byte[] content = served.get(address);
            if (content != null) {
                return Optional.of(content);
            }
            if (overtaken || isLeft()) {
                return Optional.empty();
            }
            wait();
        }
        return Optional.empty();
    }
}
