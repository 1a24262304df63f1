package org.apmrules.examples.replay.mips;

import java.math.BigDecimal;
import java.util.List;
import org.apmrules.examples.replay.CsvRow;
import org.apmrules.examples.replay.CsvTable;
import org.apmrules.examples.replay.PrintedNumber;

/**
 * The published final score of a group, with the scores of its categories.
 *
 * @param id the identifier of the group
 * @param quality the quality score of 100
 * @param interoperability the Advancing Care Information score, which may be shown above 100
 * @param activities the improvement activities score of 40
 * @param finalScore the final score
 */
record PublishedScore(
    String id,
    ShownScore quality,
    BigDecimal interoperability,
    BigDecimal activities,
    PrintedNumber finalScore) {

  private static final String[] ID = {"org_pac_id", "org_PAC_ID", "Org_PAC_ID"};
  private static final String[] QUALITY = {"quality", "Quality_category_score"};
  private static final String[] INTEROPERABILITY = {
    "aci", "ACI_category_score", "PI_category_score"
  };
  private static final String[] ACTIVITIES = {"ia", "IA_category_score"};
  private static final String[] FINAL = {"final", "final_MIPS_score"};
  private static final int QUALITY_DECIMALS = 1;
  private static final int FINAL_DECIMALS = 2;

  /** Returns the groups of a file that have a final score. */
  static List<PublishedScore> of(CsvTable table) {
    return table.rows().stream()
        .filter(row -> row.text(FINAL).isPresent())
        .map(PublishedScore::of)
        .toList();
  }

  private static PublishedScore of(CsvRow row) {
    return new PublishedScore(
        row.text(ID).orElse("row " + row.number()),
        ShownScore.parse(row.text(QUALITY).orElse("0"), QUALITY_DECIMALS),
        decimal(row, INTEROPERABILITY),
        decimal(row, ACTIVITIES),
        PrintedNumber.parse(row.text(FINAL).orElseThrow(), FINAL_DECIMALS));
  }

  private static BigDecimal decimal(CsvRow row, String... columns) {
    return PrintedNumber.parse(row.text(columns).orElse("0"), 0).value();
  }
}
