package org.apmrules.examples.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The published file that a command reads, whatever the headers of its columns. */
public final class PublishedTable {

  @Parameters(paramLabel = "FILE", description = "The file as CMS publishes it.")
  private Path file;

  @Option(
      names = "--column",
      paramLabel = "NAME=HEADER",
      description = "The header under which the file has a column that is read under another name.")
  private Map<String, String> columns = new LinkedHashMap<>();

  /** Made by the command line, which fills in the options. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  public PublishedTable() {}

  /** Reads the file and finds the columns in it. */
  public CsvTable read(NamedColumns expected) throws IOException {
    return expected.find(CsvTable.read(file), columns);
  }
}
