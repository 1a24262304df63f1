package org.apmrules.engine.accumulate;

import java.io.Serial;
import java.util.List;
import org.apmrules.api.Count;

/** The sum of counts; nothing sums to zero. */
public final class TotalCount extends Fold<Count> {

  @Serial private static final long serialVersionUID = 1L;

  /** Called by Drools. */
  public TotalCount() {
    super(Count.class, Count.class);
  }

  @Override
  Object result(List<Count> values) {
    return values.stream().reduce(Count.ZERO, Count::plus);
  }
}
