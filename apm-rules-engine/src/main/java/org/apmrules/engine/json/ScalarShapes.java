package org.apmrules.engine.json;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PaymentYear;
import org.apmrules.api.Performance;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Points;
import org.apmrules.api.PolicyYear;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.Rate;

/** The scalar types that cases and results are made of. */
final class ScalarShapes {

  private static final Set<Class<? extends Json>> TEXT = Set.of(Json.Text.class);
  private static final Set<Class<? extends Json>> NUMBER = Set.of(Json.Numeral.class);
  private static final Set<Class<? extends Json>> NUMBER_OR_TEXT =
      Set.of(Json.Numeral.class, Json.Text.class);
  private static final String ISO_DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  private static final Pattern ISO_DATE_PATTERN = Pattern.compile(ISO_DATE);

  private static final Map<Class<?>, ScalarShape<?>> BY_TYPE =
      Stream.of(
              string(),
              bool(),
              whole(),
              count(),
              money(),
              rate(),
              points(),
              performance(),
              date(),
              year(PerformanceYear.class, "a performance year", PerformanceYear::of),
              year(PaymentYear.class, "a payment year", PaymentYear::of))
          .collect(toUnmodifiableMap(ScalarShape::type, shape -> shape));

  /** A bare decimal; only the parts of a ratio are. */
  static final Shape DECIMAL =
      new ScalarShape<>(
          BigDecimal.class,
          "a decimal number",
          NUMBER_OR_TEXT,
          text -> Numerals.decimal(text).map(BigDecimal::new),
          value -> Json.text(value.toPlainString()),
          numberOrText(Numerals.DECIMAL));

  private ScalarShapes() {}

  static Optional<Shape> of(Class<?> type) {
    Class<?> boxed =
        type == int.class ? Integer.class : type == boolean.class ? Boolean.class : type;
    return Optional.ofNullable(BY_TYPE.get(boxed));
  }

  private static ScalarShape<String> string() {
    return new ScalarShape<>(
        String.class, "a text", TEXT, Optional::of, Json::text, schema("string"));
  }

  private static ScalarShape<Boolean> bool() {
    return new ScalarShape<>(
        Boolean.class,
        "true or false",
        Set.of(Json.Bool.class),
        ScalarShapes::bool,
        Json.Bool::new,
        schema("boolean"));
  }

  private static Optional<Boolean> bool(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static ScalarShape<Integer> whole() {
    return new ScalarShape<>(
        Integer.class,
        "a whole number",
        NUMBER,
        text -> Numerals.whole(text).map(ScalarShapes::toInt),
        value -> Json.number(value),
        schema("integer"));
  }

  private static ScalarShape<Count> count() {
    return new ScalarShape<>(
        Count.class,
        "a whole number",
        NUMBER,
        text -> Numerals.whole(text).map(Count::of),
        count -> Json.number(count.value()),
        schema("integer"));
  }

  private static ScalarShape<Money> money() {
    return new ScalarShape<>(
        Money.class,
        "an amount of dollars such as \"1234.56\"",
        NUMBER_OR_TEXT,
        text -> Numerals.decimal(text).map(Money::usd),
        money -> Json.text(money.toDecimal()),
        numberOrText(Numerals.DECIMAL));
  }

  private static ScalarShape<Rate> rate() {
    return new ScalarShape<>(
        Rate.class,
        "a rate such as \"8%\" or 0.08",
        NUMBER_OR_TEXT,
        text ->
            text.endsWith("%")
                ? Numerals.decimal(text.substring(0, text.length() - 1)).map(Rate::percent)
                : Numerals.decimal(text).map(Rate::fraction),
        rate -> Json.text(rate.toString()),
        numberOrText(Numerals.DECIMAL + "%?"));
  }

  private static ScalarShape<Points> points() {
    return new ScalarShape<>(
        Points.class,
        "a number of points such as 7.5 or \"20/3\"",
        NUMBER_OR_TEXT,
        WrittenPoints::read,
        points -> Json.text(WrittenPoints.write(points)),
        numberOrText(Numerals.DECIMAL + "|" + WrittenPoints.FRACTION));
  }

  private static ScalarShape<Performance> performance() {
    return new ScalarShape<>(
        Performance.class,
        "a decimal number in the unit of the benchmark, such as 82.31 for 82.31 percent",
        NUMBER_OR_TEXT,
        text -> Numerals.decimal(text).map(Performance::performance),
        performance -> Json.text(performance.toString()),
        numberOrText(Numerals.DECIMAL));
  }

  private static ScalarShape<LocalDate> date() {
    return new ScalarShape<>(
        LocalDate.class,
        "a date such as \"2026-08-31\"",
        TEXT,
        ScalarShapes::date,
        date -> Json.text(date.toString()),
        schema("string")
            .with("format", Json.text("date"))
            .with("pattern", Json.text("^" + ISO_DATE + "$")));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return ISO_DATE_PATTERN.matcher(text).matches()
          ? Optional.of(LocalDate.parse(text))
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static <Y extends PolicyYear> ScalarShape<Y> year(
      Class<Y> type, String needed, IntFunction<Y> of) {
    return new ScalarShape<>(
        type,
        needed + " such as 2026",
        NUMBER,
        text -> Numerals.whole(text).map(ScalarShapes::toInt).map(of::apply),
        year -> Json.number(year.value()),
        schema("integer")
            .with("minimum", Json.number(PolicyYear.EARLIEST))
            .with("maximum", Json.number(PolicyYear.LATEST)));
  }

  private static int toInt(long value) {
    if (value != (int) value) {
      throw Refusal.of(
          ProblemCode.OUT_OF_RANGE,
          FieldPath.ROOT,
          value + " was given; " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE + " is allowed.");
    }
    return (int) value;
  }

  private static Json.Mapping schema(String type) {
    return Json.mapping().with("type", Json.text(type));
  }

  private static Json.Mapping numberOrText(String pattern) {
    return Json.mapping()
        .with("type", Json.texts(List.of("number", "string")))
        .with("pattern", Json.text("^(" + pattern + ")$"));
  }
}
