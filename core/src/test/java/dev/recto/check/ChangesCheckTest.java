package dev.recto.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.ChangedBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A listing that is shown as a change is checked as the text of both versions. */
class ChangesCheckTest {

    private static final String FOUND = ChangedBook.PAGE + " [changed-listing]";

    @TempDir
    static Path folder;

    private static SortedMap<String, byte[]> files;

    @BeforeAll
    static void publish() throws IOException {
        assertThat(ChangedBook.in(folder).weave().errors()).isZero();
        files = SmallBook.files(folder.resolve("target/book"));
    }

    @Test
    void whatNobodyChangedHolds() {
        assertThat(found(new Forger(files).sealed())).isEmpty();
    }

    @Test
    void aRemovedLineIsCodeOfTheEarlierVersion() {
        assertThat(found(forger().replace(ChangedBook.PAGE, "line removed", "line kept")))
                .contains(FOUND);
    }

    @Test
    void anAddedLineIsCodeOfTheLaterVersion() {
        assertThat(found(forger().replace(ChangedBook.PAGE, "line ran added", "line ran")))
                .containsExactly(FOUND);
    }

    @Test
    void aLineThatIsOfNeitherVersionIsNoticed() {
        String line = "<span class=\"line added removed\">evil();</span>\n<span class=\"line ran added\"";

        assertThat(found(forger().replace(ChangedBook.PAGE, "<span class=\"line ran added\"", line)))
                .containsExactly(FOUND);
    }

    @Test
    void aListingThatIsNoChangeHasNoRemovedLines() {
        String listing = "id=\"Cart.plain\"";
        String page = SmallBook.text(files, ChangedBook.PAGE);
        int at = page.indexOf("<code><span class=\"line\"", page.indexOf(listing));
        String start = page.substring(0, at);
        String hidden =
                start + "<code><span class=\"line removed\">evil();</span>\n" + page.substring(at + "<code>".length());

        assertThat(found(forger().put(ChangedBook.PAGE, hidden))).containsExactly(FOUND);
    }

    @Test
    void aMarkThatTheEarlierLineRanIsClaimed() {
        assertThat(found(forger().replace(ChangedBook.PAGE, " was-ran", ""))).containsExactly(FOUND);
    }

    @Test
    void anEarlierVersionThatIsSaidToBeInAnotherState() {
        assertThat(found(forger().replace(ChangedBook.PAGE, "data-state=\"exercised\"", "data-state=\"declared\"")))
                .containsExactly(FOUND);
    }

    @Test
    void aChangeThatForgetsWhatItIsAChangeOf() {
        assertThat(found(forger().replace(ChangedBook.PAGE, "class=\"since\"", "class=\"sense\"")))
                .contains(ChangedBook.PAGE + " [missing-listing]");
    }

    private static Forger forger() {
        return new Forger(files);
    }

    private static List<String> found(Forger forger) {
        return Findings.of(forger.sealed().check().files());
    }
}
