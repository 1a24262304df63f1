package org.apmrules.cli.input;

import java.util.List;
import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.apmrules.engine.json.CaseFormat;
import org.apmrules.engine.json.Json;

/** A case that is a row of comma-separated values. */
record CsvItem(CsvHeader header, Lines.Line line) implements Item {

  @Override
  public String place() {
    return line.place();
  }

  @Override
  public int size() {
    return line.piece().size();
  }

  @Override
  public Json.Mapping read() {
    return header.row(line.piece().text());
  }

  @Override
  public Optional<Json> identifier() {
    List<FieldPath> columns = header.columns();
    try {
      List<String> cells = CsvLine.cells(line.piece().beginning());
      for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
        if (columns.get(i).text().equals(CaseFormat.ID) && !cells.get(i).isBlank()) {
          return Optional.of(Json.text(cells.get(i).strip()));
        }
      }
    } catch (PolicyException unreadable) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
