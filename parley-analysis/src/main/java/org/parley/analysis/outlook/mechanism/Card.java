package org.parley.analysis.outlook.mechanism;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Name, title and papers of a mechanism. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Card {
    /** The name on the command line and of the method page. */
    String name();

    /** The number in the outlook design, M1 to M16. */
    String number();

    /** What it asks, in a line. */
    String title();

    /** Where it comes from. */
    String papers();
}
