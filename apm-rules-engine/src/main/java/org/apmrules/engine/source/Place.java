package org.apmrules.engine.source;

/**
 * A place in a file.
 *
 * @param line the line, from 1
 * @param column the column, from 1; a tab counts as one
 * @param text the whole line
 */
public record Place(int line, int column, String text) {

  /** Returns the place of a character of a text; the end of the text is a place as well. */
  public static Place in(String file, int offset) {
    int at = Math.max(0, Math.min(offset, file.length()));
    int start = file.lastIndexOf('\n', at - 1) + 1;
    int end = file.indexOf('\n', at);
    int line = 1 + (int) file.substring(0, at).chars().filter(each -> each == '\n').count();
    return new Place(
        line, at - start + 1, file.substring(start, end < 0 ? file.length() : end).stripTrailing());
  }

  /** Returns the place of the first character of a line that is not space. */
  public static Place ofLine(String file, int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int end = file.indexOf('\n', start);
      if (end < 0) {
        break;
      }
      start = end + 1;
    }
    while (start < file.length() && " \t".indexOf(file.charAt(start)) >= 0) {
      start++;
    }
    return in(file, start);
  }
}
