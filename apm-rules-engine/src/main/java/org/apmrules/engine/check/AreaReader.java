package org.apmrules.engine.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.RuleDescription;
import org.apmrules.engine.check.Condition.Use;
import org.apmrules.engine.index.CaseTypes;
import org.apmrules.engine.source.DrlSource;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Parses the files of one area and holds each rule against the subset. */
final class AreaReader {

  private final ClassLoader classLoader;
  private final Findings findings;
  private final List<CheckedRule> rules = new ArrayList<>();
  private final Map<String, RuleDescription> byName = new HashMap<>();
  private final Set<String> packages = new LinkedHashSet<>();

  AreaReader(ClassLoader classLoader, Findings findings) {
    this.classLoader = classLoader;
    this.findings = findings;
  }

  /** Reads the files of an area; what cannot be read is a finding. */
  CheckedArea read(String area, List<DrlSource> sources) {
    sources.forEach(this::readFile);
    if (packages.size() > 1) {
      findings.add(
          sources.get(0).file(),
          1,
          "",
          "The files of an area name one package, not " + packages + ".");
    }
    return new CheckedArea(area, String.join("+", packages), sources, rules);
  }

  private void readFile(DrlSource source) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr parsed;
    try {
      parsed = parser.parse(false, source.text());
    } catch (DroolsParserException unreadable) {
      findings.add(source.file(), 1, "", "The file cannot be read: " + unreadable.getMessage());
      return;
    }
    if (parser.hasErrors() || parsed == null) {
      for (DroolsError error : parser.getErrors()) {
        int line = error.getLines().length == 0 ? 1 : error.getLines()[0];
        findings.add(source.file(), line, "", "This is no rule language: " + error.getMessage());
      }
      return;
    }
    packages.add(parsed.getName());
    refuseDeclarations(source, parsed);
    TypeNames types =
        new TypeNames(
            classLoader,
            parsed.getName(),
            parsed.getImports().stream().map(ImportDescr::getTarget).toList());
    parsed.getRules().forEach(rule -> readRule(source, types, rule));
  }

  private void refuseDeclarations(DrlSource source, PackageDescr parsed) {
    boolean declares =
        !parsed.getGlobals().isEmpty()
            || !parsed.getFunctions().isEmpty()
            || !parsed.getClassAndEnumDeclarationDescrs().isEmpty()
            || !parsed.getAccumulateImports().isEmpty()
            || !parsed.getEntryPointDeclarations().isEmpty()
            || !parsed.getWindowDeclarations().isEmpty()
            || !parsed.getAttributes().isEmpty();
    if (declares) {
      findings.add(
          source.file(),
          1,
          "",
          "Policy files hold a package, imports and rules only: no globals, functions,"
              + " declarations, accumulate imports or attributes.");
    }
  }

  private void readRule(DrlSource source, TypeNames types, RuleDescr rule) {
    String text = source.text().substring(rule.getStartCharacter(), rule.getEndCharacter() + 1);
    int when = RuleText.offsetOf("when", text);
    int line = rule.getLine();
    String name = rule.getName();
    if (!rule.isRule() || when < 0) {
      findings.add(source.file(), line, name, "Only rules with when and then are allowed.");
      return;
    }
    if (!rule.getAttributes().isEmpty() || rule.getParentName() != null) {
      findings.add(
          source.file(),
          line,
          name,
          "The subset has no rule attributes and no extends, such as "
              + rule.getAttributes().keySet()
              + "; the order of rules is computed.");
    }
    LeftSide left = new LeftSide(types, rule.getLhs());
    RightSide right = new RightSide(types, left, String.valueOf(rule.getConsequence()));
    Metadata metadata = new Metadata(rule, RuleText.withoutComments(text.substring(when)));
    List<String> faults = new ArrayList<>(left.faults());
    faults.addAll(right.faults());
    faults.addAll(metadata.faults());
    faults.forEach(fault -> findings.add(source.file(), line, name, fault));

    RuleDescription description =
        new RuleDescription(
            source.area(),
            name,
            metadata.citation(),
            metadata.confidence(),
            metadata.lastVerified(),
            metadata.note(),
            YearRange.of(left.conditions()),
            source.file(),
            line);
    RuleDescription other = byName.putIfAbsent(name, description);
    if (other != null) {
      findings.add(
          source.file(),
          line,
          name,
          "Another rule has this name: " + other.file() + ":" + other.line());
    }
    rules.add(
        new CheckedRule(
            description,
            types(left.conditions(), Use.MATCHED),
            types(left.conditions(), Use.COMPLETE),
            withResults(right.concluded()),
            metadata.ends(),
            rule.getStartCharacter() + when));
  }

  private static Set<Class<?>> types(List<Condition> conditions, Use use) {
    Set<Class<?>> types = new LinkedHashSet<>();
    conditions.stream().filter(each -> each.use() == use).forEach(each -> types.add(each.type()));
    return types;
  }

  /** A rule that concludes a case asks another area, and so brings about its result. */
  private static Set<Class<?>> withResults(Set<Class<?>> concluded) {
    Set<Class<?>> all = new LinkedHashSet<>(concluded);
    for (Class<?> type : concluded) {
      if (PolicyCase.class.isAssignableFrom(type)) {
        Optional<Class<?>> result = CaseTypes.resultOf(type);
        result.ifPresent(all::add);
      }
    }
    return all;
  }
}
