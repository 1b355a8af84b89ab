package dev.recto.receipt;

/** A named value that a test published with {@code TestReporter.publishEntry}. */
public record PublishedEntry(String key, String value) {}
