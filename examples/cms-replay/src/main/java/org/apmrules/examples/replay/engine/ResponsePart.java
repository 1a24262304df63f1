package org.apmrules.examples.replay.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apmrules.api.Points;
import org.apmrules.api.Rate;
import org.apmrules.engine.json.Json;

/**
 * A part of a response: a score with the parts it is made of.
 *
 * @param fields the fields
 */
record ResponsePart(Map<String, Json> fields) {

  ResponsePart {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  static Optional<ResponsePart> of(Json json) {
    return json instanceof Json.Mapping mapping
        ? Optional.of(new ResponsePart(mapping.fields()))
        : Optional.empty();
  }

  String name() {
    return text("name").orElse("");
  }

  /** Returns the score as printed. */
  Optional<BigDecimal> value() {
    return number("value");
  }

  /** Returns the score before it was weighted. */
  Optional<ResponsePart> original() {
    return Optional.ofNullable(fields.get("original")).flatMap(ResponsePart::of);
  }

  /** Returns whether the part of a category shows what it was scored from. */
  boolean hasMeasurements() {
    return original().filter(score -> !score.parts().isEmpty()).isPresent();
  }

  /**
   * Returns the scores that the part of a category shows, as printed: before it was weighted, and
   * weighted.
   */
  List<ComputedPart> scores(Points score, Points percentScore) {
    List<ComputedPart> scores = new ArrayList<>();
    original()
        .flatMap(ResponsePart::value)
        .ifPresent(value -> scores.add(new ComputedPart(name() + " score", value, score)));
    BigDecimal most = metadata().number("maxContribution").orElse(BigDecimal.ZERO);
    Rate weight = Rate.percent(most.toPlainString());
    value()
        .ifPresent(
            value ->
                scores.add(
                    new ComputedPart(
                        name() + " weighted at " + weight, value, percentScore.times(weight))));
    return scores;
  }

  ResponsePart metadata() {
    return Optional.ofNullable(fields.get("metadata"))
        .flatMap(ResponsePart::of)
        .orElse(new ResponsePart(Map.of()));
  }

  List<ResponsePart> parts() {
    return elements("parts").stream().flatMap(each -> of(each).stream()).toList();
  }

  Optional<ResponsePart> part(String name) {
    return parts().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  Optional<String> text(String field) {
    return fields.get(field) instanceof Json.Text text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  Optional<BigDecimal> number(String field) {
    return Optional.ofNullable(fields.get(field)).flatMap(ResponsePart::decimal);
  }

  List<BigDecimal> numbers(String field) {
    return elements(field).stream().flatMap(each -> decimal(each).stream()).toList();
  }

  boolean isTrue(String field) {
    return fields.get(field) instanceof Json.Bool bool && bool.value();
  }

  private List<Json> elements(String field) {
    return fields.get(field) instanceof Json.Sequence list ? list.elements() : List.of();
  }

  private static Optional<BigDecimal> decimal(Json json) {
    return json instanceof Json.Numeral number
        ? Optional.of(new BigDecimal(number.digits()))
        : Optional.empty();
  }
}
