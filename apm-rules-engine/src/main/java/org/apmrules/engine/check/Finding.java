package org.apmrules.engine.check;

import org.apmrules.engine.source.DrlSource;
import org.apmrules.engine.source.Place;

/**
 * A fault of the policy, in words for the analyst who wrote it.
 *
 * @param file the file
 * @param line the line, from 1
 * @param column the column, from 1
 * @param rule the name of the rule; empty if the fault lies outside rules
 * @param kind the kind of fault
 * @param what what is wrong
 * @param cure how to write it
 * @param source the line as it is written; empty if the fault lies with no single line
 */
public record Finding(
    String file,
    int line,
    int column,
    String rule,
    FaultKind kind,
    String what,
    String cure,
    String source)
    implements Comparable<Finding> {

  /** Returns a fault that lies with a file or an area as a whole. */
  public static Finding ofFile(String file, FaultKind kind, String what, String cure) {
    return new Finding(file, 1, 1, "", kind, what, cure, "");
  }

  /** Returns a fault at a place of a file. */
  public static Finding at(
      DrlSource source, int offset, String rule, FaultKind kind, String what, String cure) {
    return at(source.file(), Place.in(source.text(), offset), rule, kind, what, cure);
  }

  /** Returns a fault at a place of a file. */
  public static Finding at(
      String file, Place place, String rule, FaultKind kind, String what, String cure) {
    return new Finding(file, place.line(), place.column(), rule, kind, what, cure, place.text());
  }

  /** Returns the stable name of the kind of fault, such as {@code bare-decimal}. */
  public String code() {
    return kind.code();
  }

  /** Returns what the fault would do to payments, or to the policy as a whole. */
  public String effect() {
    return kind.effect();
  }

  /** Returns what is wrong and how to write it. */
  public String message() {
    return what + " " + cure;
  }

  /** Returns the fault with its line, its effect and its cure, over several lines. */
  public String toText() {
    StringBuilder text = new StringBuilder(file);
    text.append(':').append(line).append(':').append(column).append(": ").append(code());
    if (!rule.isEmpty()) {
      text.append("\n  in the rule \"").append(rule).append('"');
    }
    if (!source.isEmpty()) {
      String number = Integer.toString(line);
      text.append("\n  ").append(number).append(" | ").append(source);
      text.append("\n  ").append(" ".repeat(number.length())).append(" | ").append(indent());
      text.append('^');
    }
    text.append("\n  ").append(what);
    text.append("\n  Effect: ").append(effect());
    return text.append("\n  Cure: ").append(cure).toString();
  }

  /** What stands before the caret: as wide as the line before the place. */
  private String indent() {
    return source.substring(0, Math.min(column - 1, source.length())).replaceAll("[^\\t]", " ");
  }

  @Override
  public int compareTo(Finding other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    String where = rule.isEmpty() ? "" : " rule \"" + rule + "\":";
    return file + ":" + line + ":" + column + ":" + where + " " + message();
  }
}
