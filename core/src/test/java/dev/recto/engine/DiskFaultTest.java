package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiskFaultTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new FileSystemException("a", null, "No space left on device"), "make room on that disk"),
                Arguments.of(new FileSystemException("a", null, "Disk quota exceeded"), "make room on that disk"),
                Arguments.of(
                        new FileSystemException("a", null, "There is not enough space on the disk"),
                        "make room on that disk"),
                Arguments.of(
                        new IOException("cannot write", new IOException("No space left on device")),
                        "make room on that disk"),
                Arguments.of(new AccessDeniedException("a"), "grant access to it"),
                Arguments.of(new NotDirectoryException("a"), ""),
                Arguments.of(new FileSystemException("con.html", null, "is a device's name on Windows"), ""));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void roomIsAskedForOnAFullDiskAlone(IOException fault, String remedy) {
        assertThat(DiskFault.told(fault))
                .hasMessage("[book-folder] the book could not be woven, and an earlier one is left whole: " + fault
                        + (remedy.isEmpty() ? "" : "; " + remedy))
                .hasCause(fault);
    }
}
