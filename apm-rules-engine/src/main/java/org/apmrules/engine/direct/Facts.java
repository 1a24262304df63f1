package org.apmrules.engine.direct;

import java.util.Arrays;
import java.util.List;

/** The facts of one run by the types that rules read, in the order in which they entered. */
final class Facts {

  private static final int FEW = 4;
  private static final Object[] NONE = {};

  private final FactTypes types;
  private final Object[][] facts;
  private final int[] sizes;
  private long present;

  private Facts(FactTypes types, Object[][] facts, int[] sizes, long present) {
    this.types = types;
    this.facts = facts;
    this.sizes = sizes;
    this.present = present;
  }

  /** Returns the facts to begin with; to be copied, not to be added to. */
  static Facts of(FactTypes types, List<Object> first) {
    Facts facts = new Facts(types, new Object[types.count()][], new int[types.count()], 0);
    Arrays.fill(facts.facts, NONE);
    first.forEach(facts::add);
    for (int i = 0; i < facts.facts.length; i++) {
      // Full, so that a copy makes an array of its own before it adds.
      facts.facts[i] = Arrays.copyOf(facts.facts[i], facts.sizes[i]);
    }
    return facts;
  }

  /** Returns a copy to which facts can be added. */
  Facts copy() {
    return new Facts(types, facts.clone(), sizes.clone(), present);
  }

  void add(Object fact) {
    for (int type : types.of(fact.getClass())) {
      int size = sizes[type];
      if (size == facts[type].length) {
        facts[type] = size == 0 ? new Object[FEW] : Arrays.copyOf(facts[type], 2 * size + FEW);
      }
      facts[type][size] = fact;
      sizes[type] = size + 1;
      present |= bit(type);
    }
  }

  /**
   * Returns the bit of a type among those {@linkplain #present() present}. From the 65th on types
   * share bits, so that one that is set promises nothing, and one that is not set does.
   */
  static long bit(int type) {
    return 1L << type % Long.SIZE;
  }

  /** Returns the bits of the types of which there are facts. */
  long present() {
    return present;
  }

  int size(int type) {
    return sizes[type];
  }

  /** Returns an array that begins with the facts of a type. */
  Object[] of(int type) {
    return facts[type];
  }
}
