package dev.recto.dialect.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-10-05",
                "2023-10-5",
                "2023/10/05",
                "2023-10-05 13:18:50",
                "2023-10-05 13:18",
                "2023-10-05 13:18:50 +0800",
                "2023-10-05 13:18:50 -07:00",
                "2023-10-05T13:18:50",
                "2023-10-05T13:18:50Z",
                "2023-10-05T13:18:50.123-07:00",
                "5 Oct 2023",
                "5 October 2023",
                "Oct 5, 2023",
                "October 5th, 2023",
                "Thu, 05 Oct 2023 13:18:50 +0000",
                "05-Oct-2023"
            })
    void everyFormThatASystemTakes(String value) {
        assertThat(Dates.of(value)).contains(LocalDate.of(2023, 10, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2023-13-01", "2023-02-30", "5 Foo 2023", "2023", ""})
    void whatIsNoDate(String value) {
        assertThat(Dates.of(value)).isEmpty();
    }

    @Test
    void thatOfAFile() {
        assertThat(Dates.ofFile("2020-01-02-a-post")).contains(LocalDate.of(2020, 1, 2));
        assertThat(Dates.ofFile("post-2020-01-02")).isEmpty();
        assertThat(Dates.withoutDate("2020-01-02-a-post")).isEqualTo("a-post");
    }
}
