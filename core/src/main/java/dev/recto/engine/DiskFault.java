package dev.recto.engine;

import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a disk's refusal means to whoever builds the book. */
final class DiskFault {

    /** Java has no exception of its own for a full disk; these are the words of Linux and macOS, of quotas, and of Windows. */
    private static final Pattern FULL =
            Pattern.compile("No space left on device|[Qq]uota exceeded|not enough space on the disk|disk is full");

    private DiskFault() {}

    /** A fault while a book was woven, with what to do where that is known. */
    static IOException told(IOException fault) {
        return new IOException(
                ProblemKind.BOOK_FOLDER.text(
                        "the book could not be woven, and an earlier one is left whole: " + fault, remedy(fault)),
                fault);
    }

    private static @Nullable String remedy(Throwable fault) {
        if (FULL.matcher(String.valueOf(fault.getMessage())).find()) {
            return "make room on that disk";
        }
        if (fault instanceof AccessDeniedException || fault instanceof ReadOnlyFileSystemException) {
            return "grant access to it";
        }
        if (fault instanceof NoSuchFileException) {
            return "something else took it away; build again";
        }
        return fault.getCause() == null ? null : remedy(fault.getCause());
    }
}
