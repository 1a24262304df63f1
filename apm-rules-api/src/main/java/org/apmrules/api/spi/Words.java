package org.apmrules.api.spi;

import java.util.Locale;

/** Puts names of the program into words. */
public final class Words {

  private Words() {}

  /**
   * Splits camel case into words, keeping runs of capitals: {@code QpThresholds} is "qp
   * thresholds", {@code APMEntity} is "APM entity".
   */
  public static String of(String name) {
    String[] parts = name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", -1);
    StringBuilder words = new StringBuilder();
    for (String part : parts) {
      boolean acronym = part.length() > 1 && part.equals(part.toUpperCase(Locale.ROOT));
      words
          .append(words.isEmpty() ? "" : " ")
          .append(acronym ? part : part.toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }
}
