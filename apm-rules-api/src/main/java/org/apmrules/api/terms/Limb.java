package org.apmrules.api.terms;

import java.util.Comparator;
import org.apmrules.api.internal.Field;

/**
 * A limb of a requirement by which it is met.
 *
 * @param citation the place in the law, such as {@code 42 CFR 414.1415(c)(3)(i)(A)}
 * @param requirement what the limb asks for, in words
 */
public record Limb(String citation, String requirement) implements Comparable<Limb> {

  private static final Comparator<Limb> ORDER =
      Comparator.comparing(Limb::citation).thenComparing(Limb::requirement);

  /** Checks the texts. */
  public Limb {
    Field.text("citation", citation);
    Field.text("requirement", requirement);
  }

  @Override
  public int compareTo(Limb other) {
    return ORDER.compare(this, other);
  }
}
