package org.apmrules.engine.accumulate;

import java.io.Serial;
import java.util.List;
import org.apmrules.api.Count;

/** The number of facts. */
public final class HowMany extends Fold<Object> {

  @Serial private static final long serialVersionUID = 1L;

  /** Called by Drools. */
  public HowMany() {
    super(Object.class, Count.class);
  }

  @Override
  Object result(List<Object> values) {
    return Count.of(values.size());
  }
}
