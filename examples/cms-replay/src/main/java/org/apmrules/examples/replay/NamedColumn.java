package org.apmrules.examples.replay;

import java.util.List;
import java.util.Locale;

/**
 * A column that is read from a file.
 *
 * @param meaning what it holds, in words
 * @param required whether nothing can be settled without it
 * @param names the names that the files of the years give to it, at least one; the first one
 *     present and filled in counts
 */
public record NamedColumn(String meaning, boolean required, List<String> names) {

  /** Makes the list unmodifiable. */
  public NamedColumn {
    names = List.copyOf(names);
  }

  /** Returns a column without which nothing can be settled. */
  public static NamedColumn required(String meaning, String... names) {
    return new NamedColumn(meaning, true, List.of(names));
  }

  /** Returns a column that some files leave out. */
  public static NamedColumn optional(String meaning, String... names) {
    return new NamedColumn(meaning, false, List.of(names));
  }

  /** Returns whether a header means a name: neither case nor spaces nor underscores matter. */
  static boolean isSame(String name, String header) {
    return bare(name).equals(bare(header));
  }

  /** Returns whether a header looks like one of the names. */
  boolean looksLike(String header) {
    return names.stream().anyMatch(name -> isAlike(bare(name), bare(header)));
  }

  private static boolean isAlike(String one, String other) {
    int common = 0;
    while (common < Math.min(one.length(), other.length())
        && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return 2 * common >= Math.max(one.length(), other.length());
  }

  private static String bare(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }
}
