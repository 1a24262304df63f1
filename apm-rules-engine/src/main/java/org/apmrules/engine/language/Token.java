package org.apmrules.engine.language;

/**
 * A word, number, text or sign of a file.
 *
 * @param kind what it is
 * @param text as it is written, a text with its quotes
 * @param start where it begins in the file, in characters from 0
 * @param startsLine whether nothing but space stands before it on its line
 */
public record Token(Kind kind, String text, int start, boolean startsLine) {

  /** What a token is. */
  public enum Kind {
    /** A keyword, or the name of a type, field, variable or operation. */
    WORD,
    /** A number. */
    NUMBER,
    /** A text in double quotes. */
    TEXT,
    /** An operator, bracket or other sign. */
    SIGN,
    /** A text whose closing quote is missing at the end of its line. */
    OPEN_TEXT,
    /** A comment that does not end. */
    OPEN_COMMENT,
    /** A character that the language does not have. */
    FOREIGN
  }

  /** Returns where it ends in the file, exclusively. */
  public int end() {
    return start + text.length();
  }

  /** Tells whether it is this keyword or sign. */
  public boolean is(String expected) {
    return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(expected);
  }

  /** Tells whether it is of this kind. */
  public boolean is(Kind expected) {
    return kind == expected;
  }
}
