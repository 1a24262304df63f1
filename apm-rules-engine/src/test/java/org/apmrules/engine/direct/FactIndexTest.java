package org.apmrules.engine.direct;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FactIndexTest {

  private static FactIndex of(Object... facts) {
    return new FactIndex(facts, facts.length, new EqualKey(fact -> fact, other -> other, 0));
  }

  @Test
  void findsTheFactsOfAValueInTheirOrder() {
    FactIndex index = of("fig", "plum", "fig");
    assertArrayEquals(new Object[] {"fig", "fig"}, index.of("fig"));
    assertArrayEquals(new Object[0], index.of("pear"));
  }

  @Test
  void cannotTellWhereARuleMayFindValuesEqualThatAMapDoesNot() {
    assertNull(of(1, 2L).of(1));
    assertNull(of(1, 2).of(1L));
    assertNull(of(new BigDecimal("1.0")).of(new BigDecimal("1")));
    assertNull(of("fig").of(null));
  }
}
