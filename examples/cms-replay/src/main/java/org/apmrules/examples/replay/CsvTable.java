package org.apmrules.examples.replay;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A published file: a header and rows of text cells.
 *
 * @param columns the names in the header, in order
 * @param rows the rows, in order
 */
public record CsvTable(List<String> columns, List<CsvRow> rows) {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .setAllowMissingColumnNames(true)
          .get();

  /** Makes the lists unmodifiable. */
  public CsvTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file in UTF-8 with a header row; a byte order mark is ignored, and a letter in another
   * encoding, as some names have it, is replaced.
   *
   * @throws IllegalArgumentException if a row has more cells than the header has names, so that its
   *     cells may stand under wrong names
   */
  public static CsvTable read(Path file) throws IOException {
    try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
        CSVParser parser = FORMAT.parse(reader)) {
      List<String> names = parser.getHeaderNames();
      List<CsvRow> rows = new ArrayList<>();
      for (CSVRecord line : parser) {
        checkWidth(line, names.size(), rows.size() + 2);
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < names.size() && i < line.size(); i++) {
          cells.put(withoutMark(names.get(i)), line.get(i));
        }
        rows.add(new CsvRow(rows.size() + 2, cells));
      }
      return new CsvTable(names.stream().map(CsvTable::withoutMark).toList(), rows);
    }
  }

  private static void checkWidth(CSVRecord line, int names, int number) {
    for (int i = names; i < line.size(); i++) {
      if (!line.get(i).isEmpty()) {
        throw new IllegalArgumentException(
            "Row "
                + number
                + " has "
                + line.size()
                + " cells, but the header names "
                + names
                + ": a name is missing, and the cells after it stand under wrong names.");
      }
    }
  }

  private static String withoutMark(String name) {
    return name.startsWith("\uFEFF") ? name.substring(1) : name;
  }
}
