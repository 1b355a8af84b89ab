package dev.recto.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptStoreTest {

    @TempDir
    Path temporary;

    private static Receipt receipt(String run) {
        return new Receipt(1, run, "a.T", List.of(), Map.of());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aReceiptTakesTheFirstFreeNumberAndReplacesNothing() throws IOException {
        Path folder = temporary.resolve("not/yet/there");
        ReceiptStore store = new ReceiptStore(folder);

        store.add(receipt("first"));
        store.add(receipt("second"));

        assertThat(names(folder)).containsExactly("a.T.1.receipt.json", "a.T.2.receipt.json");
        assertThat(folder.resolve("a.T.1.receipt.json")).content().contains("first");
        assertThat(folder.resolve("a.T.2.receipt.json")).content().contains("second");
    }

    @Test
    void aNumberThatAnotherJvmIsWritingIsTaken() throws IOException {
        Files.createFile(temporary.resolve("a.T.1.receipt.json.part"));

        assertThat(new ReceiptStore(temporary).add(receipt("x"))).hasFileName("a.T.2.receipt.json");
    }

    @Test
    void storesThatRaceForOneClassLoseNoReceipt() throws Exception {
        int racers = 8;
        int each = 25;
        ExecutorService pool = Executors.newFixedThreadPool(racers);
        List<Callable<Void>> jobs = new ArrayList<>();
        for (int racer = 0; racer < racers; racer++) {
            String name = "racer" + racer + "-";
            ReceiptStore store = new ReceiptStore(temporary);
            jobs.add(() -> {
                for (int i = 0; i < each; i++) {
                    store.add(receipt(name + i));
                    store.keep(Files.writeString(temporary.resolve(name + i), "same bytes"));
                    store.finished(store.started());
                }
                return null;
            });
        }
        for (Future<Void> job : pool.invokeAll(jobs)) {
            job.get();
        }
        pool.shutdown();

        List<String> runs = new ArrayList<>();
        for (int n = 1; n <= racers * each; n++) {
            String json = Files.readString(temporary.resolve("a.T." + n + ".receipt.json"));
            runs.add(new Gson().fromJson(json, Receipt.class).run());
        }
        assertThat(runs).doesNotHaveDuplicates();
        assertThat(names(temporary)).noneMatch(name -> name.endsWith(".part"));
        assertThat(names(temporary))
                .filteredOn(name -> name.endsWith(".finished"))
                .hasSize(racers * each);
        assertThat(names(temporary.resolve("files")))
                .containsExactly(Sha256.of("same bytes".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aPublishedFileLiesUnderItsDigest() throws IOException {
        Path file = Files.writeString(temporary.resolve("plot.svg"), "abc");

        String sha256 = new ReceiptStore(temporary).keep(file);

        assertThat(sha256).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(temporary.resolve(ReceiptPaths.file(sha256))).hasContent("abc");
    }

    @Test
    void aFileThatCannotBeReadLeavesNothing() throws IOException {
        ReceiptStore store = new ReceiptStore(temporary);

        assertThatThrownBy(() -> store.keep(temporary.resolve("missing"))).isInstanceOf(IOException.class);

        assertThat(names(temporary.resolve("files"))).isEmpty();
    }

    @Test
    void aFileInPlaceOfTheFolderIsAnError() throws IOException {
        ReceiptStore store = new ReceiptStore(Files.createFile(temporary.resolve("file")));

        assertThatThrownBy(() -> store.add(receipt("x"))).isInstanceOf(IOException.class);
        assertThatThrownBy(store::started).isInstanceOf(IOException.class);
    }

    @Test
    void eachPlanHasAMarkOfItsOwn() throws IOException {
        ReceiptStore store = new ReceiptStore(temporary);

        String crashed = store.started();
        store.finished(store.started());

        assertThat(crashed).isEqualTo("plan-1");
        assertThat(names(temporary)).containsExactly("plan-1.started", "plan-2.finished", "plan-2.started");
    }
}
