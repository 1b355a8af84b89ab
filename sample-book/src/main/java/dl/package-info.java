/**
 * <i>Deep Learning from the Ground Up</i>: one package for each chapter, in plain Java, with nothing
 * underneath but the JDK.
 */
package dl;
