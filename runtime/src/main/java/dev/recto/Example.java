package dev.recto;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a JUnit test of a method: static, without parameters and not private. The test is generated in the method's own
 * package before test sources are compiled.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Example {

    /**
     * What the method must print, compared line by line without regard to line ends and to white space at the end of
     * the text. Where not given, anything may be printed.
     */
    String prints() default "";
}
