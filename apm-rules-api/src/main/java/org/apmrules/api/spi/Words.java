package org.apmrules.api.spi;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts names of the program into words. */
public final class Words {

  /** Short forms that the field writes in capitals. */
  private static final Set<String> CAPITALS =
      Set.of("aco", "apm", "cehrt", "cms", "mips", "npi", "qp", "tin");

  private Words() {}

  /**
   * Splits camel case and underscores into words; short forms of the field are in capitals: {@code
   * QpThresholds} is "QP thresholds", {@code APM_ENTITY} is "APM entity".
   */
  public static String of(String name) {
    String[] parts = name.split("_|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", -1);
    return Arrays.stream(parts)
        .map(part -> part.toLowerCase(Locale.ROOT))
        .map(part -> CAPITALS.contains(part) ? part.toUpperCase(Locale.ROOT) : part)
        .collect(Collectors.joining(" "));
  }
}
