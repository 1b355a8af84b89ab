package dl.convolution;

import static java.util.Collections.nCopies;

import dl.convolution.Layer.Convolved;
import dl.convolution.Layer.Full;
import dl.convolution.Layer.Subsampled;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The layers of LeNet-5 that learn, by their names in the paper. */
final class LeNet {

    private LeNet() {}

    // @start region=layers
    static Map<String, Layer> layers() {
        Map<String, Layer> layers = new LinkedHashMap<>();
        layers.put("C1", new Convolved(28, nCopies(6, 1)));
        layers.put("S2", new Subsampled(14, 6));
        layers.put("C3", new Convolved(10, List.of(
                3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6)));
        layers.put("S4", new Subsampled(5, 16));
        layers.put("C5", new Convolved(1, nCopies(120, 16)));
        layers.put("F6", new Full(120, 84));
        return layers;
    }
    // @end
}
