package org.apmrules.engine.check;

/**
 * A fault of the policy, in words for the analyst who wrote it.
 *
 * @param file the file
 * @param line the line, from 1
 * @param rule the name of the rule; empty if the fault lies outside rules
 * @param message what is wrong and how to write it
 */
public record Finding(String file, int line, String rule, String message)
    implements Comparable<Finding> {

  @Override
  public int compareTo(Finding other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  @Override
  public String toString() {
    String where = rule.isEmpty() ? "" : " rule \"" + rule + "\":";
    return file + ":" + line + ":" + where + " " + message;
  }
}
