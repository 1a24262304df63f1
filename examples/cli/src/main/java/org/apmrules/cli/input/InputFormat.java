package org.apmrules.cli.input;

import java.io.InputStream;
import java.util.Locale;

/** How the cases of a file are written. */
public enum InputFormat {
  /** JSON Lines: an object on each line. */
  JSONL,
  /** A JSON object, or a JSON array of objects. */
  JSON,
  /** Comma-separated values; the first line names the fields. */
  CSV;

  /** Returns the format that the ending of a file's name tells; JSON Lines if it tells none. */
  public static InputFormat ofName(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return CSV;
    }
    return name.endsWith(".json") ? JSON : JSONL;
  }

  /** Returns the cases of a stream. */
  public Items items(InputStream in) {
    return switch (this) {
      case JSONL -> new JsonLines(in);
      case JSON -> new JsonDocument(in);
      case CSV -> new CsvRows(in);
    };
  }
}
