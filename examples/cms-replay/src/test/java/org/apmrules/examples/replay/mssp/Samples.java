package org.apmrules.examples.replay.mssp;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.apmrules.api.ApmRules;
import org.apmrules.examples.replay.CsvTable;

/** Single rows of the published files, one file for each layout. */
final class Samples {

  static final ApmRules RULES = ApmRules.load();

  private Samples() {}

  static Path file(String year) {
    try {
      return Path.of(
          Objects.requireNonNull(Samples.class.getResource("/mssp/" + year + ".csv")).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static PublishedFile read(String year) {
    return read(year, file(year));
  }

  static PublishedFile read(String year, Path file) {
    try {
      return PublishedFile.of(PublishedYear.of(year), CsvTable.read(file));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  static PublishedAco aco(String year, String id) {
    return read(year).find(id).orElseThrow();
  }

  static Settled settled(String year, String id) {
    return new AcoReplay(RULES, aco(year, id)).settle();
  }
}
