package org.apmrules.cli;

import java.util.stream.Collectors;
import org.apmrules.engine.check.Finding;

/**
 * Colours a finding: its place and the mark below the line stand out.
 *
 * @param colour how words are coloured
 */
record FindingColours(Colour colour) {

  String of(Finding finding) {
    return finding.toText().lines().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(String line) {
    if (!line.startsWith(" ")) {
      return colour.bold(line);
    }
    if (line.endsWith("^")) {
      return line.substring(0, line.length() - 1) + colour.red("^");
    }
    return line;
  }
}
