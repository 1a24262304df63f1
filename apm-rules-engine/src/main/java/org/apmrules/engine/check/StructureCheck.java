package org.apmrules.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apmrules.engine.language.Token;
import org.apmrules.engine.language.Token.Kind;
import org.apmrules.engine.source.DrlSource;
import org.apmrules.engine.spelling.Suggestion;

/** Reads the outline of a file: a package, imports, and rules from rule to end. */
final class StructureCheck {

  private static final Set<String> STARTS = new TreeSet<>(Set.of("package", "import", "rule"));
  private static final Set<String> DECLARATIONS =
      Set.of(
          "global",
          "function",
          "declare",
          "query",
          "dialect",
          "unit",
          "salience",
          "agenda-group",
          "expander",
          "window",
          "entry-point",
          "no-loop",
          "attributes");

  private final DrlSource source;
  private final List<Token> tokens;
  private final Findings findings;
  private final Faults faults;
  private final List<RuleOutline> rules = new ArrayList<>();
  private boolean broken;
  private int next;

  StructureCheck(DrlSource source, List<Token> tokens, Findings findings) {
    this.source = source;
    this.tokens = tokens;
    this.findings = findings;
    this.faults = new Faults(source, "", findings);
    if (tokens.isEmpty() || !tokens.get(0).is("package")) {
      faults.add(
          tokens.isEmpty() ? 0 : tokens.get(0).start(),
          FaultKind.MISSING_PACKAGE,
          "The file does not begin with its package.",
          "Write as the first line the package line of the other files of this area.");
    } else {
      readFile();
    }
  }

  /** Tells whether something is wrong with the outline. */
  boolean found() {
    return faults.any() || broken;
  }

  /** Returns the rules, in the order of the file. */
  List<RuleOutline> rules() {
    return List.copyOf(rules);
  }

  private void readFile() {
    while (next < tokens.size()) {
      Token token = tokens.get(next);
      if (token.is("rule")) {
        readRule();
      } else if (token.is("package") || token.is("import")) {
        skipLine();
      } else if (token.is(";")) {
        next++;
      } else {
        refuse(token);
        skipToRule();
      }
    }
  }

  private void refuse(Token token) {
    if (DECLARATIONS.contains(token.text())) {
      faults.add(
          token.start(),
          FaultKind.DECLARATION,
          "A policy file has no " + token.text() + ": it holds a package, imports and rules only.",
          "Remove it; a new type of fact is a Java record of the vocabulary.");
    } else {
      faults.add(
          token.start(),
          FaultKind.STRAY_TEXT,
          "\"" + token.text() + "\" stands outside of any rule.",
          "A rule goes from rule to end; comments begin with //."
              + Suggestion.of(token.text(), STARTS));
    }
  }

  private void skipLine() {
    next++;
    while (next < tokens.size() && !tokens.get(next).startsLine() && !tokens.get(next).is(";")) {
      next++;
    }
  }

  private void skipToRule() {
    next++;
    while (next < tokens.size() && !startsRule(next)) {
      next++;
    }
  }

  private boolean startsRule(int index) {
    boolean named = index + 1 < tokens.size() && tokens.get(index + 1).is(Kind.TEXT);
    return tokens.get(index).is("rule") && (named || tokens.get(index).startsLine());
  }

  private void readRule() {
    int first = next;
    int stop = first + 1;
    while (stop < tokens.size() && !startsRule(stop)) {
      stop++;
    }
    RuleStructure rule = new RuleStructure(source, tokens.subList(first, stop), findings);
    Optional<RuleOutline> outline = rule.outline();
    outline.ifPresent(rules::add);
    broken |= outline.isEmpty();
    next = outline.isEmpty() ? stop : first + rule.length();
  }
}
