package org.apmrules.engine.accumulate;

import java.io.Serial;
import java.util.List;
import org.apmrules.api.Points;

/** The exact sum of points; nothing sums to zero. */
public final class TotalPoints extends Fold<Points> {

  @Serial private static final long serialVersionUID = 1L;

  /** Called by Drools. */
  public TotalPoints() {
    super(Points.class, Points.class);
  }

  @Override
  Object result(List<Points> values) {
    return values.stream().reduce(Points.ZERO, Points::plus);
  }
}
