package dev.recto.receipt;

/** Where receipts lie, and the system properties through which a build tells its test JVMs. */
public final class ReceiptPaths {

    /** System property: the folder that receipts go to. Without it nothing is captured and nothing written. */
    public static final String FOLDER_PROPERTY = "recto.receipts.folder";

    /** System property: the nonce of this build. */
    public static final String RUN_PROPERTY = "recto.run";

    /** System property: the packages whose classes the book may show, comma-separated, subpackages included. */
    public static final String PACKAGES_PROPERTY = "recto.packages";

    /** File name ending of a receipt: {@code <top-level test class>.<n>.receipt.json}, n counting from 1. */
    public static final String RECEIPT_SUFFIX = ".receipt.json";

    /** File name ending of the mark that a JVM leaves before its first test; it is empty. */
    public static final String STARTED_SUFFIX = ".started";

    /** File name ending of the mark that the same JVM leaves, under the same stem, after its last test. */
    public static final String FINISHED_SUFFIX = ".finished";

    private ReceiptPaths() {}

    /** The place of a published file's copy, relative to the receipts' folder, with {@code /} between names. */
    public static String file(String sha256) {
        return "files/" + sha256;
    }
}
