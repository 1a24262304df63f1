package org.apmrules.examples.replay.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apmrules.engine.json.Json;
import org.apmrules.engine.json.JsonReader;
import org.apmrules.examples.replay.CsvRow;
import org.apmrules.examples.replay.CsvTable;

/**
 * The rows of a benchmark file, whether CMS's JSON or a table made of it. A JSON row has a cell for
 * each field; of lists and objects, one for each element, named {@code deciles.2} or {@code
 * percentiles.10}.
 */
final class BenchmarkRows {

  private BenchmarkRows() {}

  static List<CsvRow> read(Path file) throws IOException {
    return file.toString().endsWith(".json")
        ? ofJson(Files.readString(file, StandardCharsets.UTF_8))
        : CsvTable.read(file).rows();
  }

  static List<CsvRow> ofJson(String text) {
    List<CsvRow> rows = new ArrayList<>();
    if (JsonReader.read(text) instanceof Json.Sequence list) {
      for (Json element : list.elements()) {
        Map<String, String> cells = new LinkedHashMap<>();
        flatten("", element, cells);
        rows.add(new CsvRow(rows.size() + 2, cells));
      }
    }
    return rows;
  }

  private static void flatten(String name, Json value, Map<String, String> cells) {
    if (value instanceof Json.Mapping mapping) {
      mapping
          .fields()
          .forEach(
              (field, each) -> flatten(name.isEmpty() ? field : name + "." + field, each, cells));
    } else if (value instanceof Json.Sequence sequence) {
      for (int i = 0; i < sequence.elements().size(); i++) {
        flatten(name + "." + i, sequence.elements().get(i), cells);
      }
    } else if (value instanceof Json.Numeral number) {
      cells.put(name, number.digits());
    } else if (value instanceof Json.Text words) {
      cells.put(name, words.value());
    } else if (value instanceof Json.Bool bool) {
      cells.put(name, Boolean.toString(bool.value()));
    }
  }
}
