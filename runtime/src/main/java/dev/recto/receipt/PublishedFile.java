package dev.recto.receipt;

/**
 * A file that a test published with {@code TestReporter.publishFile}; its bytes lie beside the receipt.
 *
 * @param name the file's own name; for a file in a published directory, the directory's name and the path in it, with
 *     {@code /} between names, as in {@code plots/sine.svg}
 * @param mediaType the media type as published, or empty
 * @param sha256 digest of the bytes in lower-case hex; the copy's place is {@link ReceiptPaths#file}
 */
public record PublishedFile(String name, String mediaType, String sha256) {}
