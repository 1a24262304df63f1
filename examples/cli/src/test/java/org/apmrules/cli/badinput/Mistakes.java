package org.apmrules.cli.badinput;

import static org.apmrules.api.ProblemCode.CONTRADICTION;
import static org.apmrules.api.ProblemCode.DUPLICATE_FIELD;
import static org.apmrules.api.ProblemCode.FIELD_MISSING;
import static org.apmrules.api.ProblemCode.FIELD_NULL;
import static org.apmrules.api.ProblemCode.NO_RULE;
import static org.apmrules.api.ProblemCode.NUMBER_TOO_LONG;
import static org.apmrules.api.ProblemCode.OUT_OF_RANGE;
import static org.apmrules.api.ProblemCode.TOO_DEEPLY_NESTED;
import static org.apmrules.api.ProblemCode.UNKNOWN_FIELD;
import static org.apmrules.api.ProblemCode.UNKNOWN_VALUE;
import static org.apmrules.api.ProblemCode.WRONG_TYPE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.json.Json;
import org.apmrules.engine.json.JsonWriter;

/** Makes every mistake that can be made with each field of an example, as its schema has it. */
final class Mistakes {

  private final Json.Mapping example;
  private final List<BadLine> lines = new ArrayList<>();

  private Mistakes(Json.Mapping example) {
    this.example = example;
  }

  static List<BadLine> in(Json.Mapping example, Json.Mapping schema) {
    Mistakes mistakes = new Mistakes(example);
    mistakes.object(List.of(), example, schema);
    return mistakes.lines;
  }

  private void value(List<Object> steps, Json value, Json.Mapping schema) {
    sure("null", steps, new Json.Null(), FIELD_NULL);
    if (value instanceof Json.Mapping mapping) {
      sure("a list instead of an object", steps, new Json.Sequence(List.of()), WRONG_TYPE);
      object(steps, mapping, schema);
    } else if (value instanceof Json.Sequence sequence) {
      sure("an object instead of a list", steps, Json.mapping(), WRONG_TYPE);
      Json.Mapping items = (Json.Mapping) schema.fields().get("items");
      sequence.elements().stream().findFirst().ifPresent(first -> twice(steps, sequence, first));
      for (int i = 0; i < sequence.elements().size(); i++) {
        value(Tree.append(steps, i), sequence.elements().get(i), items);
      }
    } else {
      scalar(steps, schema);
    }
  }

  private void object(List<Object> steps, Json.Mapping value, Json.Mapping schema) {
    Map<String, Json> properties = ((Json.Mapping) schema.fields().get("properties")).fields();
    List<Json> required = ((Json.Sequence) schema.fields().get("required")).elements();
    sure("an unknown field", Tree.append(steps, "unheardOf"), Json.number(1), UNKNOWN_FIELD);
    tooLargePart(steps, value);
    for (Map.Entry<String, Json> field : value.fields().entrySet()) {
      List<Object> inner = Tree.append(steps, field.getKey());
      if (!field.getKey().equals("case")) {
        if (required.contains(Json.text(field.getKey()))) {
          add("missing", inner, Optional.empty(), FIELD_MISSING);
        }
        value(inner, field.getValue(), (Json.Mapping) properties.get(field.getKey()));
      }
    }
  }

  private void twice(List<Object> steps, Json.Sequence value, Json element) {
    List<Json> more = new ArrayList<>(value.elements());
    more.add(element);
    perhaps(
        "an element twice",
        steps,
        new Json.Sequence(more),
        CONTRADICTION,
        DUPLICATE_FIELD,
        OUT_OF_RANGE,
        NO_RULE);
  }

  /** A part that is larger than its whole. */
  private void tooLargePart(List<Object> steps, Json.Mapping value) {
    if (value.fields().get("numerator") instanceof Json.Numeral
        && value.fields().get("denominator") instanceof Json.Numeral whole) {
      Json more = new Json.Numeral(new BigDecimal(whole.digits()).add(BigDecimal.ONE).toString());
      sure("above the denominator", Tree.append(steps, "numerator"), more, CONTRADICTION);
    }
  }

  private void scalar(List<Object> steps, Json.Mapping schema) {
    sure("an object instead of a value", steps, Json.mapping(), WRONG_TYPE);
    String types = JsonWriter.compact(schema.fields().getOrDefault("type", Json.text("")));
    if (schema.fields().containsKey("enum")) {
      sure("a number instead of a name", steps, Json.number(1), WRONG_TYPE);
      sure("an unknown name", steps, Json.text("UNHEARD_OF"), UNKNOWN_VALUE);
    } else if (types.contains("number") || types.contains("integer")) {
      number(steps, schema);
    } else if (types.contains("boolean")) {
      sure("a text instead of yes or no", steps, Json.text("true"), WRONG_TYPE);
    } else {
      sure("a number instead of a text", steps, Json.number(1), WRONG_TYPE);
    }
  }

  private void number(List<Object> steps, Json.Mapping schema) {
    sure("a word instead of a number", steps, Json.text("many"), WRONG_TYPE);
    sure("an absurd exponent", steps, new Json.Numeral("1e999999999"), NUMBER_TOO_LONG);
    sure("30,000 digits", steps, new Json.Numeral("7".repeat(30_000)), NUMBER_TOO_LONG);
    if (schema.fields().containsKey("minimum")) {
      sure("a negative year", steps, Json.number(-1), OUT_OF_RANGE);
      sure("a year far away", steps, Json.number(2100), OUT_OF_RANGE);
    } else {
      perhaps("negative", steps, Json.number(-1), OUT_OF_RANGE, CONTRADICTION, NO_RULE);
      Object name = steps.get(steps.size() - 1);
      boolean isPartOfRatio = name.equals("numerator") || name.equals("denominator");
      Json tooMuch = new Json.Numeral("1" + "0".repeat(17));
      if (isPartOfRatio) {
        perhaps("above the maximum", steps, tooMuch, OUT_OF_RANGE, CONTRADICTION, NO_RULE);
      } else {
        sure("above the maximum", steps, tooMuch, OUT_OF_RANGE);
      }
    }
  }

  /** Adds what must be found however the line is written. */
  static List<BadLine> ofWriting(String line, String firstField) {
    String open = line.substring(0, line.length() - 1);
    return List.of(
        BadLine.sure("cut off", line.substring(0, line.length() / 2), ProblemCode.MALFORMED_INPUT),
        BadLine.sure("not closed", open, ProblemCode.MALFORMED_INPUT),
        BadLine.sure("closed twice", line + "}", ProblemCode.MALFORMED_INPUT),
        BadLine.sure("two on a line", line + line, ProblemCode.MALFORMED_INPUT),
        BadLine.sure(
            "a field twice", open + ",\"" + firstField + "\":1}", DUPLICATE_FIELD, firstField),
        BadLine.sure(
            "nested deeply",
            open + ",\"deep\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}",
            TOO_DEEPLY_NESTED));
  }

  private void sure(String mistake, List<Object> steps, Json value, ProblemCode code) {
    add(mistake, steps, Optional.of(value), code);
  }

  private void add(String mistake, List<Object> steps, Optional<Json> value, ProblemCode code) {
    String path = Tree.path(steps);
    lines.add(BadLine.sure(path + ": " + mistake, write(steps, value), code, path));
  }

  private void perhaps(String mistake, List<Object> steps, Json value, ProblemCode... codes) {
    String path = Tree.path(steps);
    lines.add(BadLine.perhaps(path + ": " + mistake, write(steps, Optional.of(value)), codes));
  }

  private String write(List<Object> steps, Optional<Json> value) {
    return JsonWriter.compact(Tree.with(example, steps, value));
  }
}
