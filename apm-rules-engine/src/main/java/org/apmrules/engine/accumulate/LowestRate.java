package org.apmrules.engine.accumulate;

import java.io.Serial;
import java.util.Collections;
import java.util.List;
import org.apmrules.api.Rate;
import org.jspecify.annotations.Nullable;

/** The lowest rate; no match when there is none. */
public final class LowestRate extends Fold<Rate> {

  @Serial private static final long serialVersionUID = 1L;

  /** Called by Drools. */
  public LowestRate() {
    super(Rate.class, Rate.class);
  }

  @Override
  @Nullable Object result(List<Rate> values) {
    return values.isEmpty() ? null : Collections.min(values);
  }
}
