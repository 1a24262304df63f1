package org.apmrules.engine.accumulate;

import java.io.Serial;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The distinct values, sorted; of nothing, the empty set. */
public final class SortedSetOf extends Fold<Object> {

  @Serial private static final long serialVersionUID = 1L;

  /** Called by Drools. */
  public SortedSetOf() {
    super(Object.class, Set.class);
  }

  @Override
  Object result(List<Object> values) {
    return values.size() == 1
        ? Collections.singleton(values.get(0))
        : Collections.unmodifiableSet(new TreeSet<>(values));
  }
}
