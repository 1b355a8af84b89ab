package dev.recto.prose;

import org.commonmark.node.CustomBlock;

/**
 * Terms and what they mean; its children are {@link DefinitionTerm}s and {@link DefinitionDescription}s: one or more terms,
 * then one or more descriptions, and so on.
 */
public final class DefinitionList extends CustomBlock {}
