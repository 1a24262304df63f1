package org.apmrules.engine.json;

/**
 * A place where a result is not as expected.
 *
 * @param path the path of the field
 * @param expected what was expected, as JSON
 * @param actual what there is, as JSON, or that there is nothing
 */
public record Difference(String path, String expected, String actual) {

  static final String LEFT_OUT = "(left out)";

  @Override
  public String toString() {
    return path + ": expected " + expected + ", got " + actual;
  }
}
