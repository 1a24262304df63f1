package org.apmrules.engine.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a mistyped name was probably meant to be. */
public final class Suggestion {

  private static final int LONGEST = 60;

  private Suggestion() {}

  /** Returns {@code " Did you mean x?"}, or nothing if no name is near. */
  public static String of(String given, Collection<String> names) {
    return nearest(given, names).map(name -> " Did you mean " + name + "?").orElse("");
  }

  private static Optional<String> nearest(String given, Collection<String> names) {
    if (given.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = plain(given);
    return names.stream()
        .filter(name -> distance(plain, plain(name)) <= Math.max(1, plain.length() / 3))
        .min(
            Comparator.comparingInt((String name) -> distance(plain, plain(name)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String plain(String name) {
    return name.replaceAll("[-_ .]", "").toLowerCase(Locale.ROOT);
  }

  /** Returns how many characters must be added, removed or replaced (Levenshtein). */
  private static int distance(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
