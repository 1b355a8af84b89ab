package dev.recto.store;

import java.io.IOException;

/** It cannot be told whether something is as it was; then it counts as changed. */
public final class UnsureException extends IOException {

    private static final long serialVersionUID = 1;

    /** @param reason why not */
    public UnsureException(String reason) {
        super(reason);
    }
}
