package dev.recto.fences;

import dev.recto.evidence.AuthoredFence;
import dev.recto.fences.Javac.CrashedException;
import dev.recto.fences.Javac.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Has javac look at the sources of all fences and, where javac itself breaks down, finds out over which fence. */
final class FenceTrial {

    private final Javac javac;
    private final Map<String, Page> pages = new HashMap<>();
    private final BiConsumer<AuthoredFence, Refusal> blame;

    /** @param blame takes each fence over which javac breaks down */
    FenceTrial(Javac javac, BiConsumer<AuthoredFence, Refusal> blame) {
        this.javac = javac;
        this.blame = blame;
    }

    /** Fences that one source is made of. */
    private record Page(FencePage page, List<FenceCode> codes) {}

    /** Says of a source which fences it is made of. */
    void tell(String address, FencePage page, List<FenceCode> codes) {
        pages.put(address, new Page(page, codes));
    }

    /** The errors of each source, by its address. */
    Map<String, List<Refusal>> check(List<TestSource> sources) {
        try {
            return javac.check(sources);
        } catch (CrashedException crash) {
            return withoutThoseThatCrash(sources);
        }
    }

    /** One after the other, for what breaks javac down may need another source for it. */
    private Map<String, List<Refusal>> withoutThoseThatCrash(List<TestSource> sources) {
        List<TestSource> sound = new ArrayList<>();
        Map<String, List<Refusal>> errors = Map.of();
        for (TestSource source : sources) {
            sound.add(source);
            try {
                errors = javac.check(sound);
            } catch (CrashedException crash) {
                sound.remove(source);
                blame(source, crash);
            }
        }
        return errors;
    }

    /** The first fence with which those before it break javac down. */
    private void blame(TestSource source, CrashedException crash) {
        Page page = pages.get(source.address());
        if (page == null) {
            throw crash;
        }
        List<FenceCode> codes = page.codes();
        for (int i = 1; i < codes.size(); i++) {
            String text = FenceSource.of(page.page(), codes.subList(0, i)).text();
            try {
                javac.check(List.of(new TestSource(source.address(), text)));
            } catch (CrashedException earlier) {
                blame.accept(codes.get(i - 1).authored(), earlier.refusal());
                return;
            }
        }
        blame.accept(codes.get(codes.size() - 1).authored(), crash.refusal());
    }
}
