package dev.recto.text;

/**
 * Something wrong in prose.
 *
 * @param offset where, in the prose's text
 * @param id the diagnostic's stable id
 * @param message what is wrong
 * @param remedy what to do; may be empty
 */
public record Fault(int offset, String id, String message, String remedy) {}
