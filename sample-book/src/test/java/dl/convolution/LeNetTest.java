package dl.convolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dl.plot.Csv;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class LeNetTest {

    /** The last layer compares 84 numbers with ten pictures that were drawn by hand: connections, and nothing learnt. */
    private static final int DRAWN = 84 * 10;

    @Test
    void sixtyThousand(TestReporter book) {
        StringBuilder table = new StringBuilder("layer,weights,connections\n");
        int weights = 0;
        int connections = 0;
        for (Map.Entry<String, Layer> layer : LeNet.layers().entrySet()) {
            weights += layer.getValue().weights();
            connections += layer.getValue().connections();
            table.append(layer.getKey()).append(',').append(layer.getValue().weights()).append(',')
                    .append(layer.getValue().connections()).append('\n');
        }
        Csv.publish(book, "lenet.csv", table);
        assertEquals(60_000, weights);
        assertEquals(340_908, connections + DRAWN);
        book.publishEntry("weights", Integer.toString(weights));
        book.publishEntry("connections", Integer.toString(connections + DRAWN));
    }
}
