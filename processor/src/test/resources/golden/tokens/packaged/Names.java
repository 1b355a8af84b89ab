package packaged;

import java.util.*;
import java.util.Map.Entry;

class Names {
    java.util.List<packaged.Names> names;
    Entry<String, Integer> entry = Map.entry("a", 1);
}
