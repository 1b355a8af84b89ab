package dev.recto.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    private final Transcript transcript = new Transcript(10);

    private void add(int... bytes) {
        for (int b : bytes) {
            transcript.add(new byte[] {(byte) b}, 0, 1);
        }
    }

    @Test
    void aCharacterMayComeByteByByte() {
        byte[] snowmanAndSmile = "☃😀".getBytes(StandardCharsets.UTF_8);
        for (byte b : snowmanAndSmile) {
            add(b);
        }

        assertThat(transcript.text()).isEqualTo("☃😀");
    }

    @Test
    void brokenBytesShowAsReplacement() {
        add('a', 0xff, 'b', 0xe2, 0x98);
        transcript.add("c");
        add(0xe2);

        assertThat(transcript.text()).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    }

    @Test
    void onlyTheBytesNamedAreTaken() {
        transcript.add("abcdef".getBytes(StandardCharsets.UTF_8), 2, 3);

        assertThat(transcript.text()).isEqualTo("cde");
    }

    @Test
    void lineEndsAreNormalisedEvenWhenTheyComeInTwoParts() {
        transcript.add("a\r\nb\r");
        transcript.add("\nc\rd\r\r\n\r");

        assertThat(transcript.text()).isEqualTo("a\nb\nc\rd\r\n\r");
    }

    @Test
    void whatGoesBeyondTheLimitIsCounted() {
        transcript.add("123456789");
        transcript.add("0ab");
        transcript.add("c");

        assertThat(transcript.text()).isEqualTo("1234567890");
        assertThat(transcript.cut()).isEqualTo(3);
    }

    @Test
    void exactlyTheLimitIsNotCut() {
        transcript.add("1234567890");

        assertThat(transcript.text()).isEqualTo("1234567890");
        assertThat(transcript.cut()).isZero();
    }

    @Test
    void theLimitSplitsNoCharacter() {
        transcript.add("123456789😀");

        assertThat(transcript.text()).isEqualTo("123456789");
        assertThat(transcript.cut()).isEqualTo(2);
    }
}
