package org.parley.analysis.outlook.mechanism;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An assumption of a mechanism: its default as written on the command line, and its meaning. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Assumed {
    /** The default. */
    String value();

    /** The meaning, with its unit. */
    String meaning();

    /** A second name that sets this and every other assumption of the same second name. */
    String also() default "";
}
