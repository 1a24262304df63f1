package org.apmrules.engine.toy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;

/** What the label of a lot says: a field of each kind that cases have. */
public record Label(
    String code,
    int crates,
    Grade grade,
    boolean organic,
    Optional<Money> deposit,
    Rate discount,
    List<Rate> discounts,
    LocalDate picked) {

  public Label {
    discounts = List.copyOf(discounts);
  }
}
