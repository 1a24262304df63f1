package org.apmrules.examples.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns that are read from a kind of file.
 *
 * @param columns the columns
 */
public record NamedColumns(List<NamedColumn> columns) {

  /** Makes the list unmodifiable. */
  public NamedColumns {
    columns = List.copyOf(columns);
  }

  /**
   * Returns a file with the names that are read: headers that differ from them only in case, spaces
   * or underscores are renamed, and so are those that the user says.
   *
   * @param table the file
   * @param said headers by the name that they stand for, in addition
   * @throws IllegalArgumentException if a column is missing or empty without which nothing can be
   *     settled, or if the user names a header that the file does not have, or a column that is not
   *     read
   */
  public CsvTable find(CsvTable table, Map<String, String> said) {
    Map<String, String> names = new LinkedHashMap<>();
    table.columns().forEach(header -> names.put(header, known(header)));
    said.forEach(
        (name, header) -> {
          if (!names.containsKey(header)) {
            throw new IllegalArgumentException("The file has no column \"" + header + "\".");
          }
          if (columns.stream().noneMatch(column -> column.names().contains(known(name)))) {
            throw new IllegalArgumentException("No column \"" + name + "\" is read.");
          }
          names.put(header, known(name));
        });
    CsvTable renamed = renamed(table, names);
    List<String> problems = new ArrayList<>();
    columns.stream()
        .filter(NamedColumn::required)
        .forEach(column -> problem(column, renamed).ifPresent(problems::add));
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join(System.lineSeparator(), problems));
    }
    return renamed;
  }

  private String known(String header) {
    return columns.stream()
        .flatMap(column -> column.names().stream())
        .filter(name -> NamedColumn.isSame(name, header))
        .findFirst()
        .orElse(header);
  }

  private static CsvTable renamed(CsvTable table, Map<String, String> names) {
    return new CsvTable(
        table.columns().stream().map(header -> names.getOrDefault(header, header)).toList(),
        table.rows().stream().map(row -> renamed(row, names)).toList());
  }

  private static CsvRow renamed(CsvRow row, Map<String, String> names) {
    Map<String, String> cells = new LinkedHashMap<>();
    row.cells().forEach((header, cell) -> cells.put(names.getOrDefault(header, header), cell));
    return new CsvRow(row.number(), cells);
  }

  private static Optional<String> problem(NamedColumn column, CsvTable table) {
    String names = String.join(" or ", column.names());
    if (column.names().stream().noneMatch(table.columns()::contains)) {
      List<String> alike = table.columns().stream().filter(column::looksLike).toList();
      return Optional.of(
          "The file has no column "
              + names
              + " ("
              + column.meaning()
              + "). "
              + (alike.isEmpty()
                  ? "If it has it under another name, say so with --column."
                  : "It has "
                      + String.join(", ", alike)
                      + "; if that is the one, say so with --column."));
    }
    String[] all = column.names().toArray(String[]::new);
    boolean empty =
        !table.rows().isEmpty() && table.rows().stream().allMatch(row -> row.text(all).isEmpty());
    return empty
        ? Optional.of("The column " + names + " (" + column.meaning() + ") is empty in all rows.")
        : Optional.empty();
  }
}
