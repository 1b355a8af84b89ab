package dev.recto.dialect;

/** A construct that flexmark is taught to see, or sees anyway, and how the one grammar writes it. */
public interface MarkupRule extends DialectRule, Rules.Rule {}
