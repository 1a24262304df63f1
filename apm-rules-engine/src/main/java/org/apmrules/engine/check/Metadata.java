package org.apmrules.engine.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apmrules.api.Confidence;
import org.apmrules.engine.language.Token;
import org.apmrules.engine.language.Token.Kind;
import org.apmrules.engine.language.Tokenizer;
import org.apmrules.engine.source.DrlSource;
import org.apmrules.engine.spelling.Suggestion;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads the annotations of a rule and asks for those that are missing. */
final class Metadata {

  private static final Set<String> KNOWN =
      new TreeSet<>(Set.of("Citation", "Confidence", "LastVerified", "Note", "Ends"));

  private final RuleDescr rule;
  private final DrlSource source;
  private final RuleOutline outline;
  private final Faults faults;

  Metadata(RuleDescr rule, DrlSource source, RuleOutline outline, Faults faults) {
    this.rule = rule;
    this.source = source;
    this.outline = outline;
    this.faults = faults;
    refuseUnknown();
    if (citation().isBlank()) {
      ask(FaultKind.MISSING_CITATION, "The rule does not cite the law.", "@Citation( \"...\" )");
    }
    boolean carriesNumber = carriesNumber();
    if (carriesNumber && value("Confidence").isEmpty()) {
      ask(
          FaultKind.MISSING_CONFIDENCE,
          "The rule carries a number and does not say how well it is known.",
          "@Confidence( \"REGULATION\" ), or another of "
              + Arrays.toString(Confidence.values()).replace("[", "").replace("]", ""));
    }
    if (carriesNumber && value("LastVerified").isEmpty()) {
      ask(
          FaultKind.MISSING_LAST_VERIFIED,
          "The rule carries a number and does not say when it was last looked up.",
          "@LastVerified( \"YYYY-MM-DD\" )");
    }
    checkConfidence();
    checkDate();
  }

  String citation() {
    return value("Citation").orElse("");
  }

  Optional<String> note() {
    return value("Note");
  }

  Optional<String> ends() {
    return value("Ends");
  }

  Optional<Confidence> confidence() {
    return value("Confidence")
        .flatMap(
            name ->
                Arrays.stream(Confidence.values())
                    .filter(each -> each.name().equals(name))
                    .findAny());
  }

  Optional<LocalDate> lastVerified() {
    try {
      return value("LastVerified").map(LocalDate::parse);
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  /** A number counts wherever it stands, also within a text such as "50". */
  private boolean carriesNumber() {
    List<Token> body = Tokenizer.of(source.text(), outline.when(), outline.end());
    return body.stream()
        .anyMatch(
            token ->
                token.is(Kind.NUMBER)
                    || (token.is(Kind.TEXT) && token.text().matches("(?s).*(?<![\\w$])\\d.*")));
  }

  private void refuseUnknown() {
    Set<String> seen = new HashSet<>();
    List<Token> head = Tokenizer.of(source.text(), outline.start(), outline.when());
    for (int i = 0; i + 1 < head.size(); i++) {
      if (head.get(i).is("@")) {
        Token name = head.get(i + 1);
        if (!KNOWN.contains(name.text())) {
          faults.add(
              name.start(),
              FaultKind.UNKNOWN_ANNOTATION,
              "There is no @" + name.text() + ".",
              "Use @" + String.join(", @", KNOWN) + "." + Suggestion.of(name.text(), KNOWN));
        } else if (!seen.add(name.text())) {
          faults.add(
              name.start(),
              FaultKind.REPEATED_ANNOTATION,
              "The rule has more than one @" + name.text() + ".",
              "Write all of it into one.");
        }
      }
    }
  }

  private void checkConfidence() {
    Optional<String> name = value("Confidence");
    if (name.isPresent() && confidence().isEmpty()) {
      List<String> known = Arrays.stream(Confidence.values()).map(Enum::name).toList();
      faults.add(
          placeOf("Confidence"),
          FaultKind.UNKNOWN_CONFIDENCE,
          "\"" + name.get() + "\" is no degree of confidence.",
          "Write one of " + String.join(", ", known) + "." + Suggestion.of(name.get(), known));
    }
  }

  private void checkDate() {
    Optional<String> day = value("LastVerified");
    if (day.isPresent() && lastVerified().isEmpty()) {
      faults.add(
          placeOf("LastVerified"),
          FaultKind.UNREADABLE_DATE,
          "\"" + day.get() + "\" is no date.",
          "Write it as YYYY-MM-DD, such as 2026-11-21.");
    }
  }

  private void ask(FaultKind kind, String what, String annotation) {
    faults.add(outline.start(), kind, what, "Write below the name of the rule " + annotation + ".");
  }

  private int placeOf(String annotation) {
    int at = source.text().indexOf("@" + annotation, outline.start());
    return at < 0 ? outline.start() : at;
  }

  private Optional<String> value(String name) {
    AnnotationDescr annotation = rule.getAnnotation(name);
    if (annotation == null || annotation.getSingleValueAsString() == null) {
      return Optional.empty();
    }
    String text = annotation.getSingleValueAsString().strip();
    boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
    return Optional.of(quoted ? text.substring(1, text.length() - 1) : text);
  }
}
