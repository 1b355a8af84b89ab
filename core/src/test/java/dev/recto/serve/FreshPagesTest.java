package dev.recto.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is served while one change follows another. */
class FreshPagesTest {

    private final FreshPages pages = new FreshPages();
    private boolean changing;

    @BeforeEach
    void aPageIsDrawn() {
        begin();
        take("a.html", "one");
    }

    @Test
    void nothingOvertakesAWeaveBeforeItsPagesAreShown() {
        changing = true;
        assertThat(pages.isOvertaken()).isFalse();

        pages.drawn();
        assertThat(pages.isOvertaken()).isTrue();
    }

    @Test
    void whatWasDrawnStaysAndNobodyWaitsForTheRest() throws Exception {
        overtaken();

        assertThat(served("a.html")).contains("one");
        assertThat(served("b.html")).isEmpty();
    }

    @Test
    void whatIsTakenWithoutBeingAskedForAfterThatIsNotServed() throws Exception {
        overtaken();
        take("b.html", "one");

        assertThat(served("b.html")).isEmpty();
    }

    @Test
    void itStaysUntilTheNextIsDrawn() throws Exception {
        overtaken();
        begin();
        take("b.html", "two");

        assertThat(served("a.html")).contains("one");
        assertThat(served("b.html")).isEmpty();

        take("a.html", "two");
        pages.drawn();

        assertThat(served("a.html")).contains("two");
        assertThat(served("b.html")).contains("two");
    }

    @Test
    void theNextIsNotOvertakenByWhatItIsDrawing() {
        overtaken();
        begin();
        assertThat(pages.wasOvertaken()).isFalse();

        changing = true;
        assertThat(pages.isOvertaken()).isFalse();
    }

    @Test
    void whatIsOvertakenTwiceStays() throws Exception {
        overtaken();
        begin();
        take("a.html", "two");
        overtaken();
        begin();

        assertThat(served("a.html")).contains("two");
    }

    @Test
    void itIsTakenBackWhereTheNextComesToNothing() throws Exception {
        overtaken();
        begin();

        assertThat(pages.end()).isTrue();
        assertThat(served("a.html")).isEmpty();
    }

    private void begin() {
        pages.begin(() -> true, () -> changing);
    }

    private void overtaken() {
        pages.drawn();
        changing = true;
        assertThat(pages.isOvertaken()).isTrue();
        changing = false;
    }

    private void take(String address, String content) {
        pages.take(address, content.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> served(String address) throws InterruptedException {
        return pages.find(address).map(content -> new String(content, StandardCharsets.UTF_8));
    }
}
