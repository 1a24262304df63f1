package org.apmrules.cli;

import java.util.Map;

/**
 * Colours words for a terminal.
 *
 * @param on whether words are coloured at all
 */
record Colour(boolean on) {

  private static final String RESET = "\u001b[0m";

  /**
   * Returns whether the environment allows colour: NO_COLOR is not set, and the terminal is not
   * dumb.
   */
  static boolean isWanted(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  String bold(String words) {
    return coloured("1", words);
  }

  String faint(String words) {
    return coloured("2", words);
  }

  String red(String words) {
    return coloured("31", words);
  }

  String green(String words) {
    return coloured("32", words);
  }

  String yellow(String words) {
    return coloured("33", words);
  }

  private String coloured(String code, String words) {
    return on ? "\u001b[" + code + "m" + words + RESET : words;
  }
}
