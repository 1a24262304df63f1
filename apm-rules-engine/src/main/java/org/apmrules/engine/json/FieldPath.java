package org.apmrules.engine.json;

/** Builds the path of a field, such as {@code scores[2].payer}. */
final class FieldPath {

  static final String ROOT = "";

  private FieldPath() {}

  static String field(String path, String name) {
    String shown = Excerpt.shortened(name);
    return path.isEmpty() ? shown : path + "." + shown;
  }

  static String element(String path, int index) {
    return path + "[" + index + "]";
  }
}
