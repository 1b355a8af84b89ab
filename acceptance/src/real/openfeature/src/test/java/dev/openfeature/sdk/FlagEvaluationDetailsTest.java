package dev.openfeature.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;

class FlagEvaluationDetailsTest {

    @Test
    void carriesOverWhatTheProviderSaid() {
        ProviderEvaluation<String> said =
                ProviderEvaluation.<String>builder().value("red").variant("warm").build();

        FlagEvaluationDetails<String> details = FlagEvaluationDetails.from(said, "colour");

        assertEquals("colour", details.getFlagKey());
        assertEquals("red", details.getValue());
        assertNotNull(details.getFlagMetadata());
    }
}
