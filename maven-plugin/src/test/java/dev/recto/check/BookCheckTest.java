package dev.recto.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookCheckTest {

    @TempDir
    static Path folder;

    @Test
    void everyClaimOfAFreshBookHolds() throws IOException {
        SmallBook book = SmallBook.in(folder);
        SortedMap<String, byte[]> files = book.files();
        assertThat(new BookCheck(new BookFiles(files)).files()).isEmpty();
        assertThat(new BookCheck(new BookFiles(files)).against(folder)).isEmpty();
        assertThat(new BookCheck(new BookFiles(files)).rebuild(folder, SmallBook::library))
                .isEmpty();
    }
}
