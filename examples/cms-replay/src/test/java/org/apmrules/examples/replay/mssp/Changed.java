package org.apmrules.examples.replay.mssp;

import java.util.HashMap;
import java.util.Map;
import org.apmrules.examples.replay.CsvRow;

/** Changes single cells of published rows. */
final class Changed {

  private Changed() {}

  static PublishedAco cell(PublishedAco aco, String column, String text) {
    return cells(aco, Map.of(column, text));
  }

  static PublishedAco cells(PublishedAco aco, Map<String, String> cells) {
    Map<String, String> changed = new HashMap<>(aco.row().cells());
    changed.putAll(cells);
    return new PublishedAco(new CsvRow(aco.row().number(), changed), aco.layout(), aco.year());
  }
}
