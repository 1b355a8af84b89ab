package dev.recto.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.attest.EvidenceFile;
import dev.recto.attest.ListingClaim;
import dev.recto.attest.StatementJson;
import dev.recto.marks.CutLine;
import dev.recto.marks.MarkedText;
import dev.recto.marks.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the listings of the sample book keep of their sources is there, letter by letter, where they say so. */
class KeptWordsTest {

    private static final Path BOOK = Path.of(System.getProperty("book"));

    @Test
    void everyRunIsTheSourceAtItsSpan() throws Exception {
        List<ListingClaim> listings = StatementJson.read(Files.readAllBytes(BOOK.resolve("attestation.json")))
                .predicate()
                .listings();
        int runs = 0;
        for (ListingClaim claim : listings) {
            if (claim.recipe() != null) {
                String source = Files.readString(BOOK.resolve(EvidenceFile.source(claim.file())));
                List<CutLine> lines = MarkedText.ofJava(source).cut(claim.recipe());
                runs += lines.stream()
                        .flatMap(line -> Stream.concat(Stream.of(line), line.folded().stream()))
                        .flatMap(line -> line.runs().stream())
                        .filter(Run.Kept.class::isInstance)
                        .peek(run ->
                                assertThat(run.words()).isEqualTo(run.span().of(source)))
                        .mapToInt(run -> 1)
                        .sum();
            }
        }
        assertThat(runs).isGreaterThan(500);
    }
}
