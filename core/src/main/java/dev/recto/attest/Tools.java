package dev.recto.attest;

import java.util.List;

/**
 * What took part in a build.
 *
 * @param jdk version of the JDK
 * @param jdkVendor who made it
 * @param junit version of JUnit; empty where none was found
 * @param jacoco version of JaCoCo
 * @param recto version of Recto
 * @param others annotation processors and agents besides Recto's and JaCoCo's, sorted; they may change what runs
 */
public record Tools(String jdk, String jdkVendor, String junit, String jacoco, String recto, List<String> others) {}
