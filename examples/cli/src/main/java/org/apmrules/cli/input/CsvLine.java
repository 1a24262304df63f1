package org.apmrules.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;

/** Takes one line of comma-separated values apart. */
final class CsvLine {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  private CsvLine() {}

  /**
   * Returns the cells.
   *
   * @throws PolicyException {@code MALFORMED_INPUT} if quotes are not closed or not doubled
   */
  static List<String> cells(String line) {
    try (CSVParser parser = CSVParser.parse(line, FORMAT)) {
      List<CSVRecord> records = parser.getRecords();
      return Arrays.asList(records.get(0).values());
    } catch (IOException | UncheckedIOException broken) {
      throw new PolicyException(
          Problem.of(
              ProblemCode.MALFORMED_INPUT,
              "The quotes of a cell are not closed on the line, or something follows them."));
    }
  }
}
