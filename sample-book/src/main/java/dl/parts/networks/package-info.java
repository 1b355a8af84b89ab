/// One neuron draws a line. This part finds out what no line can do, puts neurons in layers, and makes the layers learn.
///
/// {@children}
@Chapter(value = "Networks", subtitle = "Part II", order = 2, address = "networks",
        summary = "From one neuron to layers that learn.")
@Explain
package dl.parts.networks;

import dev.recto.Chapter;
import dev.recto.Explain;
