package org.apmrules.engine.json;

/** Quotes what was given in a message, shortened and free of control characters. */
final class Excerpt {

  private static final int LONGEST = 60;

  private Excerpt() {}

  static String of(Json given) {
    if (given instanceof Json.Text text) {
      return quoted(text.value());
    }
    if (given instanceof Json.Untyped untyped) {
      return quoted(untyped.text());
    }
    if (given instanceof Json.Numeral number) {
      return shortened(number.digits());
    }
    if (given instanceof Json.Bool bool) {
      return Boolean.toString(bool.value());
    }
    if (given instanceof Json.Sequence) {
      return "A list";
    }
    return given instanceof Json.Mapping ? "An object" : "null";
  }

  static String quoted(String text) {
    return '"' + shortened(text) + '"';
  }

  static String shortened(String text) {
    String visible =
        text.codePoints()
            .limit(LONGEST + 1L)
            .map(Excerpt::visible)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return visible.codePointCount(0, visible.length()) > LONGEST
        ? visible.substring(0, visible.offsetByCodePoints(0, LONGEST)) + "\u2026"
        : visible;
  }

  private static int visible(int codePoint) {
    boolean unreadable =
        Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    return unreadable ? '\ufffd' : codePoint;
  }
}
