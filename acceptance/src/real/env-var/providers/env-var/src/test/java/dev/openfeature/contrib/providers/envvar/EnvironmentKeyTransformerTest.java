package dev.openfeature.contrib.providers.envvar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EnvironmentKeyTransformerTest {

    @Test
    void hyphensBecomeUnderscores() {
        EnvironmentKeyTransformer screaming = EnvironmentKeyTransformer.hyphenCaseToScreamingSnake();

        assertEquals("DARK_MODE", screaming.transformKey("dark-mode"));
    }
}
