package org.apmrules.examples.replay.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.mipsmeasure.CollectionType;
import org.apmrules.examples.replay.ColumnFormat;
import org.apmrules.examples.replay.CsvRow;
import org.apmrules.examples.replay.CsvTable;
import org.apmrules.examples.replay.PrintedNumber;

/** The quality results of a Performance Year Financial and Quality Results file. */
final class QualityFile {

  private static final String[] SCORE = {"qual_score", "QualScore"};
  private static final BigDecimal HIGHEST_FRACTION = new BigDecimal("1.5");
  private static final Set<CollectionType> WEB_INTERFACE = Set.of(CollectionType.CMS_WEB_INTERFACE);
  private static final Set<CollectionType> CLINICAL =
      Set.of(CollectionType.ECQM, CollectionType.MIPS_CQM, CollectionType.MEDICARE_CQM);

  private final CsvTable table;
  private final ColumnFormat scores;
  private final Map<RateColumn, Integer> columns = new LinkedHashMap<>();

  QualityFile(CsvTable table) {
    this.table = table;
    this.scores = ColumnFormat.seenIn(table, HIGHEST_FRACTION, SCORE);
    for (String name : table.columns()) {
      RateColumn.of(name).ifPresent(column -> columns.put(column, decimals(column)));
    }
  }

  /**
   * Returns the ACOs with a published score. A file of several years names the year of each row;
   * another file is of the year asked for.
   */
  List<PublishedQuality> of(int year) {
    List<PublishedQuality> acos = new ArrayList<>();
    for (CsvRow row : table.rows()) {
      boolean wanted =
          row.text("performance_year", "Performance_Year")
              .map(text -> text.equals(Integer.toString(year)))
              .orElse(true);
      Optional<PrintedNumber> score = scores.read(row.text(SCORE)).map(PrintedNumber::toPercent);
      if (wanted && score.isPresent()) {
        acos.add(read(year, row, score.get()));
      }
    }
    return acos;
  }

  /** Returns whether the rows name their years. */
  boolean namesYears() {
    return table.columns().stream().anyMatch("performance_year"::equalsIgnoreCase);
  }

  private PublishedQuality read(int year, CsvRow row, PrintedNumber score) {
    List<PrintedRate> rates = new ArrayList<>();
    columns.forEach(
        (column, decimals) ->
            row.text(column.column())
                .map(QualityFile::number)
                .map(text -> PrintedNumber.parse(text, decimals))
                .ifPresent(
                    rate -> rates.add(new PrintedRate(column.measure(), column.type(), rate))));
    return new PublishedQuality(
        year,
        row.text("aco_id", "ACO_ID", "ACO_Num").orElse("row " + row.number()),
        row.text("track", "Current_Track").orElse(""),
        reported(row, rates, WEB_INTERFACE, "report_wi", "Report_WI"),
        reported(
            row,
            rates,
            CLINICAL,
            "report_digital",
            "Report_eCQM",
            "Report_CQM",
            "Report_eCQM_CQM",
            "Report_MedicareCQM"),
        row.isSet("dis_aff_qual", "DisAffQual"),
        row.isSet("received_floor", "Recvd30p", "Recvd40p"),
        score,
        rates);
  }

  /** Flags say what was reported; without them, the rates do. */
  private static boolean reported(
      CsvRow row, List<PrintedRate> rates, Set<CollectionType> types, String... flags) {
    List<String> given = Arrays.stream(flags).flatMap(flag -> row.text(flag).stream()).toList();
    return given.isEmpty()
        ? rates.stream().anyMatch(rate -> types.contains(rate.type()))
        : given.contains("1");
  }

  private int decimals(RateColumn column) {
    return table.rows().stream()
        .flatMap(row -> row.text(column.column()).stream())
        .map(QualityFile::number)
        .mapToInt(text -> text.indexOf('.') < 0 ? 0 : text.length() - text.indexOf('.') - 1)
        .max()
        .orElse(0);
  }

  private static String number(String cell) {
    return cell.endsWith("%") ? cell.substring(0, cell.length() - 1).strip() : cell;
  }
}
