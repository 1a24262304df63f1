package org.apmrules.api;

/** Renders a derivation as JSON. */
final class DerivationJson {

  private final StringBuilder json = new StringBuilder();
  private final ShownSteps steps;

  private DerivationJson(Derivation derivation) {
    this.steps = new ShownSteps(derivation);
    append(derivation);
  }

  static String of(Derivation derivation) {
    return new DerivationJson(derivation).json.toString();
  }

  private void append(Derivation step) {
    boolean shown = steps.wasShown(step);
    json.append('{');
    steps.show(step).ifPresent(number -> json.append("\"step\":").append(number).append(','));
    json.append("\"fact\":");
    string(step.statement());
    json.append(",\"type\":");
    string(step.fact().getClass().getSimpleName());
    if (!shown) {
      step.rule().ifPresent(this::append);
      premises(step);
    }
    json.append('}');
  }

  private void premises(Derivation step) {
    if (!step.premises().isEmpty()) {
      json.append(",\"premises\":[");
      String separator = "";
      for (Derivation premise : step.premises()) {
        json.append(separator);
        append(premise);
        separator = ",";
      }
      json.append(']');
    }
  }

  private void append(RuleDescription rule) {
    json.append(",\"rule\":{\"area\":");
    string(rule.area());
    json.append(",\"name\":");
    string(rule.name());
    json.append(",\"citation\":");
    string(rule.citation());
    json.append(",\"source\":");
    string(rule.file() + ":" + rule.line());
    json.append('}');
  }

  private void string(String value) {
    json.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (c < 0x20) {
            json.append("\\u00").append(Character.forDigit(c >> 4, 16));
            json.append(Character.forDigit(c & 0xF, 16));
          } else {
            json.append(c);
          }
        }
      }
    }
    json.append('"');
  }
}
