package dev.remit.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a type cannot say of an attribute or a kind of element. Texts left empty are derived or absent.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface About {
    /// One sentence of help.
    String value();

    /// The label for people, where the one derived from the name is wrong.
    String label() default "";

    /// The name in the file, where it is no Java name.
    String name() default "";

    /// What an unwritten attribute means. Equal values are not written back, so a change here is a migration.
    String otherwise() default "";

    Unit unit() default Unit.NONE;

    /// The smallest and the largest number allowed, where the unit's range is too wide.
    String least() default "";

    String most() default "";

    /// The number every value must exceed.
    String above() default "";

    /// The first schema version that has the attribute.
    String since() default "1.0";

    /// The attribute that tells the values of a list apart; the list is kept in its order.
    String key() default "";

    /// The values of a list keep the order they are written in.
    boolean ordered() default false;

    /// Longer text, with line breaks: up to 20,000 code points rather than 500.
    boolean prose() default false;

    /// The attribute must be written although its type is optional: a newer version may hold a value unknown here.
    boolean required() default false;
}
