package dl.hidden;

import dl.autodiff.Value;

// @start region=network
/**
 * Anything that makes an answer of its weights and what it is asked.
 */
@FunctionalInterface
public interface Network {
    Value answer(Value[] weights, Value... inputs);
}
// @end
