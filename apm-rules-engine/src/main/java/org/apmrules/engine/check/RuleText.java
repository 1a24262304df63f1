package org.apmrules.engine.check;

/** Scans the text of a rule without being misled by strings and comments. */
final class RuleText {

  private RuleText() {}

  /** Returns where a word of code stands, or -1. */
  static int offsetOf(String word, String text) {
    String code = blanked(text, true);
    int from = 0;
    while (true) {
      int at = code.indexOf(word, from);
      if (at < 0) {
        return -1;
      }
      boolean starts = at == 0 || !Character.isJavaIdentifierPart(code.charAt(at - 1));
      int end = at + word.length();
      boolean ends = end == code.length() || !Character.isJavaIdentifierPart(code.charAt(end));
      if (starts && ends) {
        return at;
      }
      from = at + 1;
    }
  }

  /** Returns the text with comments blanked out. */
  static String withoutComments(String text) {
    return blanked(text, false);
  }

  private static String blanked(String text, boolean stringsToo) {
    StringBuilder code = new StringBuilder(text);
    int i = 0;
    while (i < text.length()) {
      int end = i + 1;
      boolean blank = false;
      if (text.startsWith("//", i)) {
        end = endOf(text, "\n", i);
        blank = true;
      } else if (text.startsWith("/*", i)) {
        end = endOf(text, "*/", i + 2);
        blank = true;
      } else if (text.charAt(i) == '"') {
        end = endOfString(text, i);
        blank = stringsToo;
      }
      for (int k = i; blank && k < end; k++) {
        if (text.charAt(k) != '\n') {
          code.setCharAt(k, ' ');
        }
      }
      i = end;
    }
    return code.toString();
  }

  private static int endOf(String text, String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? text.length() : at + mark.length();
  }

  private static int endOfString(String text, int start) {
    int i = start + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i + 1, text.length());
  }
}
