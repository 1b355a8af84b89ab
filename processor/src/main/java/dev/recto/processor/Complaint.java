package dev.recto.processor;

/**
 * Something wrong in a source file, which fails the compilation.
 *
 * @param offset where in the file
 * @param id the diagnostic's stable id
 * @param message what is wrong
 * @param remedy what to do; may be empty
 */
record Complaint(int offset, String id, String message, String remedy) {}
