package dev.recto.epub;

import dev.recto.format.Sink;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The ZIP file that a publication travels in. The same files give the same bytes on one JDK: all are of one time, and the first
 * says, uncompressed, what it is.
 */
public final class Container implements Sink, Closeable {

    /** The time of each file, in no time zone. For the first that ZIP knows Java writes another field beside it. */
    static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    /** @param out takes the bytes; it is closed with the container */
    public Container(OutputStream out) {
        this.zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_COMPRESSION);
    }

    @Override
    public void accept(String address, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(address);
        entry.setTimeLocal(TIME);
        if (address.equals(EpubFormat.MIMETYPE)) {
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
