package dev.recto.attest;

import dev.recto.text.TestName;

/** The names of tests in an attestation. */
public final class TestKey {

    private TestKey() {}

    /** {@code shop.CartTest#adds}. */
    public static String of(TestName test) {
        return test.testClass() + "#" + test.method();
    }
}
