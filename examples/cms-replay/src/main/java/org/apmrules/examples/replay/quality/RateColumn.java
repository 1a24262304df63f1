package org.apmrules.examples.replay.quality;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apmrules.api.mipsmeasure.CollectionType;

/**
 * What a column of rates is about.
 *
 * @param column the name of the column
 * @param measure the identifier of the measure, or of the summary survey measure
 * @param type the collection type
 */
record RateColumn(String column, String measure, CollectionType type) {

  private static final Pattern SURVEY = Pattern.compile("cahps_([0-9]+)");
  private static final Pattern CLAIMS = Pattern.compile("measure_([a-z]*[0-9]+)");
  private static final Pattern SUBMITTED = Pattern.compile("qualityid_([0-9]+)(?:_([a-z]+))?");
  private static final Map<String, CollectionType> SUFFIXES =
      Map.of(
          "", CollectionType.CMS_WEB_INTERFACE,
          "wi", CollectionType.CMS_WEB_INTERFACE,
          "ecqm", CollectionType.ECQM,
          "mipscqm", CollectionType.MIPS_CQM,
          "medicarecqm", CollectionType.MEDICARE_CQM);

  /** Reads the name of a column; empty if it holds no rates. */
  static Optional<RateColumn> of(String column) {
    String name = column.toLowerCase(Locale.ROOT);
    Matcher survey = SURVEY.matcher(name);
    if (survey.matches()) {
      return found(column, "CAHPS_" + survey.group(1), CollectionType.CAHPS_FOR_MIPS);
    }
    Matcher claims = CLAIMS.matcher(name);
    if (claims.matches()) {
      return found(
          column, claims.group(1).toUpperCase(Locale.ROOT), CollectionType.ADMINISTRATIVE_CLAIMS);
    }
    Matcher submitted = SUBMITTED.matcher(name);
    if (submitted.matches()) {
      String suffix = submitted.group(2) == null ? "" : submitted.group(2);
      return Optional.ofNullable(SUFFIXES.get(suffix))
          .flatMap(type -> found(column, submitted.group(1), type));
    }
    return Optional.empty();
  }

  private static Optional<RateColumn> found(String column, String measure, CollectionType type) {
    return Optional.of(new RateColumn(column, measure, type));
  }
}
