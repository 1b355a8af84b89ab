package dev.recto.prose;

import org.commonmark.node.CustomBlock;

/** A term of a {@link DefinitionList}; its children are inline nodes. */
public final class DefinitionTerm extends CustomBlock {}
