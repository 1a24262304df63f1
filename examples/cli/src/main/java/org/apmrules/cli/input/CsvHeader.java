package org.apmrules.cli.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.json.Json;

/**
 * The columns of a file of comma-separated values.
 *
 * @param columns the paths of the fields
 */
record CsvHeader(List<FieldPath> columns) {

  /**
   * Reads the first line.
   *
   * @throws PolicyException if a column is no path, or there twice
   */
  static CsvHeader read(String line) {
    List<FieldPath> columns = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (String cell : CsvLine.cells(line)) {
      String name = cell.strip();
      FieldPath column =
          FieldPath.of(name)
              .orElseThrow(
                  () ->
                      problem(
                          ProblemCode.MALFORMED_INPUT,
                          "The name of column "
                              + (columns.size() + 1)
                              + " is no path of a field such as performanceYear or"
                              + " scores[0].payer."));
      if (!names.add(name)) {
        throw problem(
            ProblemCode.DUPLICATE_FIELD,
            "Column " + (columns.size() + 1) + " is named like one before.");
      }
      columns.add(column);
    }
    return new CsvHeader(List.copyOf(columns));
  }

  /**
   * Reads a row; empty cells are left out.
   *
   * @throws PolicyException if the row does not fit the columns
   */
  Json.Mapping row(String line) {
    List<String> cells = CsvLine.cells(line);
    if (cells.size() != columns.size()) {
      throw problem(
          ProblemCode.MALFORMED_INPUT,
          "The row has " + cells.size() + " cells, but there are " + columns.size() + " columns.");
    }
    RowTree tree = new RowTree();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i).strip();
      if (!cell.isEmpty()) {
        tree.put(columns.get(i), cell);
      }
    }
    return tree.mapping();
  }

  private static PolicyException problem(ProblemCode code, String message) {
    return new PolicyException(Problem.of(code, message));
  }
}
