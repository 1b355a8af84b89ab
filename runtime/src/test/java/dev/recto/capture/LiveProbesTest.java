package dev.recto.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.capture.ExecutionData.Probes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveProbesTest {

    private final LiveProbes live = new LiveProbes();

    private boolean[] loaded(int id, int probes) {
        boolean[] array = new boolean[probes];
        live.add(id, "shop/C" + id, array);
        return array;
    }

    @Test
    void eachTestSeesItsOwnHitsAndNoClassWithoutAny() {
        boolean[] cart = loaded(1, 100);
        boolean[] shelf = loaded(2, 3);
        cart[0] = true;
        live.begin();
        cart[99] = true;
        assertThat(live.end()).singleElement().satisfies(probes -> {
            assertThat(probes.name()).isEqualTo("shop/C1");
            assertThat(probes.count()).isEqualTo(100);
            assertThat(probes.hit().stream()).containsExactly(99);
        });
        shelf[1] = true;
        assertThat(live.end()).extracting(Probes::name).containsExactly("shop/C2");
        assertThat(live.end()).isEmpty();
    }

    @Test
    void aClassThatTwoLoadersLoadIsOne() {
        boolean[] probes = loaded(1, 2);
        live.add(1, "shop/C1", probes);
        probes[0] = true;

        assertThat(live.end()).hasSize(1);
    }

    @Test
    void whatIsTakenGrowsWithWhatTestsRanAndNotWithAllClasses() {
        assertThat(taken(200)).isEqualTo(2 * taken(100));
    }

    /** So many classes, each with a test of its own. */
    private static long taken(int classes) {
        LiveProbes live = new LiveProbes();
        List<boolean[]> all = new ArrayList<>();
        for (int id = 0; id < classes; id++) {
            all.add(new boolean[10]);
            live.add(id, "shop/C" + id, all.get(id));
        }
        for (boolean[] own : all) {
            live.begin();
            own[3] = true;
            live.end();
        }
        return live.taken();
    }
}
