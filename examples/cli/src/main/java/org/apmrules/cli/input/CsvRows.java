package org.apmrules.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.jspecify.annotations.Nullable;

/**
 * Cases as comma-separated values: the first line names the fields, each other line is a case. A
 * case ends with its line, quotes or not, so that an open quote harms no other case.
 */
final class CsvRows implements Items {

  private final Lines lines;
  private @Nullable CsvHeader header;

  CsvRows(InputStream in) {
    this.lines = new Lines(in);
  }

  @Override
  public Optional<Item> next() throws IOException {
    Optional<Lines.Line> line = lines.next();
    CsvHeader columns = header;
    if (line.isEmpty() || columns != null) {
      return line.map(row -> new CsvItem(Objects.requireNonNull(columns), row));
    }
    try {
      header = CsvHeader.read(line.get().piece().text());
      return next();
    } catch (PolicyException unreadable) {
      while (lines.next().isPresent()) {
        // Without columns, the rows mean nothing.
      }
      return Optional.of(new Broken(line.get().place(), unreadable.problem()));
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
