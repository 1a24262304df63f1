package org.apmrules.engine.language;

import java.io.Serial;

/** Thrown where a text is none of the forms that the language has. */
public final class Unreadable extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final int at;

  Unreadable(String what, int at) {
    super(what);
    this.at = at;
  }

  /** Returns what stands there, in words. */
  public String what() {
    return String.valueOf(getMessage());
  }

  /** Returns the place in the file, in characters from 0. */
  public int at() {
    return at;
  }
}
