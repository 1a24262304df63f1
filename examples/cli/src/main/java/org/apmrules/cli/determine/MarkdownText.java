package org.apmrules.cli.determine;

/** Escapes words so that Markdown, and the terminal that may show it, take them as they are. */
final class MarkdownText {

  private static final String SPECIAL = "\\`*_<>[]|#&";

  private MarkdownText() {}

  static String of(String words) {
    StringBuilder text = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            codePoint -> {
              if (codePoint < 0x80 && SPECIAL.indexOf(codePoint) >= 0) {
                text.append('\\');
              }
              text.appendCodePoint(Character.isISOControl(codePoint) ? '\ufffd' : codePoint);
            });
    return text.toString();
  }
}
