package dev.recto.attest;

/**
 * What a build knows of itself and no sheet or receipt tells.
 *
 * @param tools what took part
 * @param main how main sources were compiled; its sources are not known yet
 * @param test how tests were compiled; their sources are not known yet
 */
public record Build(Tools tools, Compile main, Compile test) {}
