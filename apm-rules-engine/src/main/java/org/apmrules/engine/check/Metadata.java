package org.apmrules.engine.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apmrules.api.Confidence;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads the annotations of a rule and asks for those that are missing. */
final class Metadata {

  private static final Set<String> KNOWN =
      Set.of("Citation", "Confidence", "LastVerified", "Note", "Ends");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w$])\\d");

  private final List<String> faults = new ArrayList<>();
  private final RuleDescr rule;

  /** Reads the annotations; the body is the text of both sides of the rule. */
  Metadata(RuleDescr rule, String body) {
    this.rule = rule;
    for (String name : rule.getAnnotationNames()) {
      if (!KNOWN.contains(name)) {
        faults.add(
            "The annotation @"
                + name
                + " is not known. Use "
                + KNOWN.stream().sorted().toList()
                + ".");
      }
    }
    if (citation().isBlank()) {
      faults.add("The rule has no @Citation( \"...\" ), which names the law it rests on.");
    }
    boolean carriesNumber = NUMBER.matcher(body).find();
    if (carriesNumber && value("Confidence").isEmpty()) {
      faults.add("The rule carries a number but no @Confidence( \"...\" ).");
    }
    if (carriesNumber && value("LastVerified").isEmpty()) {
      faults.add("The rule carries a number but no @LastVerified( \"YYYY-MM-DD\" ).");
    }
    confidence();
    lastVerified();
  }

  List<String> faults() {
    return faults.stream().distinct().toList();
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
            name -> {
              Optional<Confidence> known =
                  Arrays.stream(Confidence.values())
                      .filter(each -> each.name().equals(name))
                      .findAny();
              if (known.isEmpty()) {
                faults.add(
                    "@Confidence( \""
                        + name
                        + "\" ) is not known. Use one of "
                        + Arrays.toString(Confidence.values())
                        + ".");
              }
              return known;
            });
  }

  Optional<LocalDate> lastVerified() {
    return value("LastVerified")
        .flatMap(
            day -> {
              try {
                return Optional.of(LocalDate.parse(day));
              } catch (DateTimeParseException unreadable) {
                faults.add("@LastVerified( \"" + day + "\" ) is no date. Write YYYY-MM-DD.");
                return Optional.empty();
              }
            });
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
