package dev.recto.engine;

import dev.recto.secrets.Environment;
import dev.recto.store.UnsureException;
import java.nio.charset.StandardCharsets;

/**
 * Makes sure that no file holds a secret of the environment, which may be another in every build. Nothing of secrets is kept
 * for that, not even a digest; where one might be told, the weave has to find out.
 */
record UntoldSecrets(Environment environment) {

    /** The same content, in which no secret is. */
    byte[] untoldIn(String name, byte[] content) throws UnsureException {
        if (environment.mayStandIn(new String(content, StandardCharsets.ISO_8859_1))) {
            throw new UnsureException(name + " may hold a secret");
        }
        return content;
    }
}
