package org.apmrules.engine.check;

import java.util.List;
import org.apmrules.engine.source.DrlSource;

/** One area as it was read. */
record CheckedArea(
    String name, String packageName, List<DrlSource> sources, List<CheckedRule> rules) {

  CheckedArea {
    sources = List.copyOf(sources);
    rules = List.copyOf(rules);
  }
}
