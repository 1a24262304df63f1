package org.apmrules.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names a kind of {@link PolicyCase} for files and command lines. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CaseType {

  /** The stable name, in lower case with hyphens, such as {@code qp-determination}. */
  String value();

  /** What the case asks, in one line. */
  String asks();
}
