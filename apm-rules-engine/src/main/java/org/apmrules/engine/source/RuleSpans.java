package org.apmrules.engine.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Where the rules of a file begin and end. */
public final class RuleSpans {

  private final DrlSource source;
  private final Map<String, RuleDescr> rules = new LinkedHashMap<>();

  private RuleSpans(DrlSource source) {
    this.source = source;
  }

  /** Parses a file; of a file that cannot be parsed, no rule is known. */
  public static RuleSpans of(DrlSource source) {
    RuleSpans spans = new RuleSpans(source);
    try {
      PackageDescr parsed = new DrlParser(LanguageLevelOption.DRL6).parse(false, source.text());
      if (parsed != null) {
        parsed.getRules().stream()
            .filter(rule -> rule.getName() != null && rule.getStartCharacter() >= 0)
            .forEach(rule -> spans.rules.put(rule.getName(), rule));
      }
    } catch (DroolsParserException | RuntimeException | StackOverflowError reportedByTheChecker) {
      spans.rules.clear();
    }
    return spans;
  }

  /** Returns the names of the rules, in the order of the file. */
  public Set<String> names() {
    return Set.copyOf(rules.keySet());
  }

  /** Returns where a rule begins, in characters from 0. */
  public int startOf(String name) {
    RuleDescr rule = rules.get(name);
    return rule == null ? 0 : rule.getStartCharacter();
  }

  /**
   * Where a rule stands.
   *
   * @param name the name of the rule
   * @param line the line on which it starts, from 1
   * @param start the offset of its first character
   * @param end the offset behind its last character
   */
  public record Span(String name, int line, int start, int end) {

    /** Returns the text of the rule. */
    public String in(DrlSource source) {
      return source.text().substring(start, end);
    }
  }

  /** Returns where each rule stands, in the order of the file. */
  public List<Span> spans() {
    return rules.values().stream()
        .map(
            rule ->
                new Span(
                    rule.getName(),
                    rule.getLine(),
                    rule.getStartCharacter(),
                    Math.min(rule.getEndCharacter() + 1, source.text().length())))
        .toList();
  }

  /** Returns the file with some of its rules blanked out; the others keep their lines. */
  public DrlSource without(Set<String> names) {
    StringBuilder text = new StringBuilder(source.text());
    rules.forEach(
        (name, rule) -> {
          if (names.contains(name)) {
            int end = Math.min(rule.getEndCharacter(), text.length() - 1);
            for (int i = rule.getStartCharacter(); i <= end; i++) {
              if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
              }
            }
          }
        });
    return new DrlSource(source.area(), source.file(), text.toString());
  }
}
