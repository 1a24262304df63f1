package org.apmrules.engine.accumulate;

import java.io.Serial;
import java.util.List;
import org.apmrules.api.Money;

/** The sum of amounts; nothing sums to zero. */
public final class TotalMoney extends Fold<Money> {

  @Serial private static final long serialVersionUID = 1L;

  /** Called by Drools. */
  public TotalMoney() {
    super(Money.class, Money.class);
  }

  @Override
  Object result(List<Money> values) {
    return values.stream().reduce(Money.ZERO, Money::plus);
  }
}
