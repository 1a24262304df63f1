package org.apmrules.examples.replay.mssp;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apmrules.examples.replay.CsvRow;

/** Finds the track of a row: a code in later files, a column of flags for each track in earlier. */
final class TrackNames {

  private static final Map<String, String> BY_CODE =
      Map.of(
          "A", "BASIC Level A",
          "B", "BASIC Level B",
          "C", "BASIC Level C",
          "D", "BASIC Level D",
          "E", "BASIC Level E",
          "EN", "ENHANCED");

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

  /** Returns the track; the first year names only those that chose to share losses. */
  static String of(CsvRow row) {
    String code = row.text(Columns.TRACK_CODE).orElse("");
    if (!code.isEmpty()) {
      return BY_CODE.getOrDefault(code, code);
    }
    return BY_FLAG.entrySet().stream()
        .filter(each -> row.isSet(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("Track 1");
  }
}
