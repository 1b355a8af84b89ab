@Chapter(value = "Italic Ideas", order = 2)
@Explain("What stands in a shop: {@children}")
package shop.till;

import dev.recto.Chapter;
import dev.recto.Explain;
