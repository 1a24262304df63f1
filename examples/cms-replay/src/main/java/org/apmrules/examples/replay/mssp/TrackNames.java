package org.apmrules.examples.replay.mssp;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apmrules.examples.replay.CsvRow;
import org.apmrules.examples.replay.NotPublishedException;

/** Finds the track of a row: a code in later files, a column of flags for each track in earlier. */
final class TrackNames {

  private static final Map<String, String> BY_CODE =
      Map.of(
          "A", "BASIC Level A",
          "B", "BASIC Level B",
          "C", "BASIC Level C",
          "D", "BASIC Level D",
          "E", "BASIC Level E",
          "EN", "ENHANCED",
          "1", "Track 1",
          "2", "Track 2",
          "3", "Track 3",
          "1+", "Track 1+");

  private static final Optional<String> ONE_SIDED = Optional.of("Track 1");

  private static final Map<String, String> BY_FLAG = new LinkedHashMap<>();

  static {
    BY_FLAG.put("Current_Track_1_Plus", "Track 1+");
    BY_FLAG.put("Current_Track_1", "Track 1");
    BY_FLAG.put("Current_Track_2", "Track 2");
    BY_FLAG.put("Current_Track_3", "Track 3");
    BY_FLAG.put("Current_BASIC_A", "BASIC Level A");
    BY_FLAG.put("Current_BASIC_B", "BASIC Level B");
    BY_FLAG.put("Current_BASIC_C", "BASIC Level C");
    BY_FLAG.put("Current_BASIC_D", "BASIC Level D");
    BY_FLAG.put("Current_BASIC_E", "BASIC Level E");
    BY_FLAG.put("Current_ENHANCED", "ENHANCED");
    BY_FLAG.put("Track1", "Track 1");
    BY_FLAG.put("Track2", "Track 2");
  }

  private TrackNames() {}

  /** Returns the columns of all years that tell tracks, the code first. */
  static String[] columns() {
    return Stream.concat(Stream.of(Columns.TRACK_CODE), BY_FLAG.keySet().stream())
        .toArray(String[]::new);
  }

  /**
   * Returns the track; the first year has a flag only for ACOs that chose to share losses.
   *
   * @throws NotPublishedException if no flag is set in a row that has one for one-sided ACOs
   */
  static String of(CsvRow row) {
    String code = row.text(Columns.TRACK_CODE).orElse("");
    if (!code.isEmpty()) {
      return BY_CODE.getOrDefault(bare(code), code);
    }
    return BY_FLAG.entrySet().stream()
        .filter(each -> row.isSet(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> hasOnlyTwoSidedFlag(row) ? ONE_SIDED : Optional.empty())
        .orElseThrow(() -> new NotPublishedException("Row " + row.number() + " names no track."));
  }

  private static boolean hasOnlyTwoSidedFlag(CsvRow row) {
    return row.text("Track1").isEmpty() && row.text("Track2").isPresent();
  }

  /** Leaves out words that some files put before the code of a level, such as in BASIC Level A. */
  private static String bare(String code) {
    String bare = code.toUpperCase(Locale.ROOT).replaceAll("BASIC|LEVEL|TRACK|[\\s_-]", "");
    return bare.equals("ENHANCED") ? "EN" : bare.replace("PLUS", "+");
  }
}
