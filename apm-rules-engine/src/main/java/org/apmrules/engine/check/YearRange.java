package org.apmrules.engine.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyYear;

/** Says to which years a rule limits itself. */
final class YearRange {

  private YearRange() {}

  static Optional<String> of(List<Condition> conditions) {
    String years =
        conditions.stream()
            .filter(each -> PolicyYear.class.isAssignableFrom(each.type()))
            .filter(each -> !each.tests().isEmpty())
            .map(YearRange::words)
            .collect(Collectors.joining("; "));
    return years.isBlank() ? Optional.empty() : Optional.of(years);
  }

  private static String words(Condition condition) {
    String kind = condition.type() == PerformanceYear.class ? "performance year" : "payment year";
    String limits =
        condition.tests().stream()
            .map(each -> each.text().replace("value", "").strip().toLowerCase(Locale.ROOT))
            .filter(each -> !each.isEmpty())
            .map(YearRange::plain)
            .collect(Collectors.joining(" "));
    return limits.isEmpty() ? "" : kind + " " + limits;
  }

  private static String plain(String limit) {
    return limit
        .replaceAll("^==\\s*", "")
        .replaceAll("^>=\\s*", "from ")
        .replaceAll("^<=\\s*", "to ")
        .replaceAll("^<\\s*", "before ")
        .replaceAll("^>\\s*", "after ");
  }
}
