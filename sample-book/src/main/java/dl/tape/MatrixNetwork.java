package dl.tape;

import java.util.List;

// @start region=network
/** What a network says of inputs, one case a row. */
@FunctionalInterface
public interface MatrixNetwork {

    Node answer(Node inputs, List<Node> weights);
}
// @end
