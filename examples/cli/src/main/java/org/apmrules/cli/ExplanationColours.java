package org.apmrules.cli;

import java.util.stream.Collectors;

/**
 * Colours an explanation: headings stand out, and what the law says recedes behind what follows.
 *
 * @param colour how words are coloured
 */
record ExplanationColours(Colour colour) {

  String of(String text) {
    return text.lines().map(this::line).collect(Collectors.joining("\n", "", "\n"));
  }

  private String line(String line) {
    if (line.strip().startsWith("because ")) {
      return colour.faint(line);
    }
    return line.isEmpty() || line.startsWith(" ") || line.startsWith("-")
        ? line
        : colour.bold(line);
  }
}
