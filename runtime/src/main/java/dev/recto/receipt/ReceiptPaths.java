package dev.recto.receipt;

/** Where receipts lie, and the system properties through which a build tells its test JVMs. */
public final class ReceiptPaths {

    /** System property: the folder that receipts go to. Without it nothing is captured and nothing written. */
    public static final String FOLDER_PROPERTY = "recto.receipts.folder";

    /** System property: the nonce of this build. */
    public static final String RUN_PROPERTY = "recto.run";

    /** System property: the packages whose classes the book may show, comma-separated, subpackages included. */
    public static final String PACKAGES_PROPERTY = "recto.packages";

    /**
     * System property: {@link #AGENT_SHARED} where the JaCoCo agent in the test JVM is the project's own, so that its
     * report must lose nothing; anything else, or nothing, where the agent serves the book alone.
     */
    public static final String AGENT_PROPERTY = "recto.agent";

    /** The value of {@link #AGENT_PROPERTY} for an agent that the project reports from as well. */
    public static final String AGENT_SHARED = "shared";

    /**
     * System property that our own agent sets in the test JVM: binary names of classes that were redefined or retransformed
     * after they were loaded, comma-separated. It is empty as long as none was, and not set where the agent is not there.
     */
    public static final String REDEFINED_PROPERTY = "recto.redefined";

    /** File name ending of a receipt: {@code <top-level test class>.<n>.receipt.json}, n counting from 1. */
    public static final String RECEIPT_SUFFIX = ".receipt.json";

    /**
     * File name ending of the mark that a JVM leaves before each plan of tests that it runs, {@code plan-<n>.started}, n
     * counting from 1; it is empty. One JVM may run several plans, say to retry tests that failed.
     */
    public static final String STARTED_SUFFIX = ".started";

    /** File name ending of the mark that the same JVM leaves, under the same stem, when the plan has ended. */
    public static final String FINISHED_SUFFIX = ".finished";

    /** The file in the receipts' folder that holds the nonce of the build which began there last. */
    public static final String RUN = "run";

    /** The folder of published files' copies, in the receipts' folder. */
    public static final String FILES = "files";

    private ReceiptPaths() {}

    /** The place of a published file's copy, relative to the receipts' folder, with {@code /} between names. */
    public static String file(String sha256) {
        return FILES + "/" + sha256;
    }
}
