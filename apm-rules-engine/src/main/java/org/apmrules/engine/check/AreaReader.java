package org.apmrules.engine.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apmrules.api.RuleDescription;
import org.apmrules.engine.language.Token;
import org.apmrules.engine.language.Tokenizer;
import org.apmrules.engine.source.DrlSource;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Parses the files of one area and holds each rule against the subset. */
final class AreaReader {

  private final ClassLoader classLoader;
  private final Findings findings;
  private final List<CheckedRule> rules = new ArrayList<>();
  private final Map<String, RuleDescription> byName = new LinkedHashMap<>();
  private String packageName = "";
  private String firstFile = "";

  AreaReader(ClassLoader classLoader, Findings findings) {
    this.classLoader = classLoader;
    this.findings = findings;
  }

  /** Reads the files of an area; what cannot be read is a finding. */
  CheckedArea read(String area, List<DrlSource> sources) {
    int before = findings.count();
    sources.forEach(this::readFile);
    return new CheckedArea(area, packageName, sources, rules, findings.count() == before);
  }

  private void readFile(DrlSource source) {
    try {
      readOutline(source);
    } catch (RuntimeException | StackOverflowError unforeseen) {
      refuse(source);
    }
  }

  private void readOutline(DrlSource source) {
    List<Token> tokens = Tokenizer.of(source.text());
    if (new CharacterCheck(source, tokens, findings).found()) {
      return;
    }
    StructureCheck structure = new StructureCheck(source, tokens, findings);
    if (!structure.found()) {
      parse(source, structure.rules());
    }
  }

  private void parse(DrlSource source, List<RuleOutline> outlines) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr parsed;
    try {
      parsed = parser.parse(false, source.text());
    } catch (DroolsParserException unreadable) {
      refuse(source);
      return;
    }
    if (parser.hasErrors()) {
      new ParserFaults(source, findings).report(parser.getErrors());
    } else if (parsed == null || parsed.getRules().size() != outlines.size()) {
      refuse(source);
    } else {
      readPackage(source, parsed, outlines);
    }
  }

  private void readPackage(DrlSource source, PackageDescr parsed, List<RuleOutline> outlines) {
    DeclarationCheck.check(source, parsed, findings);
    if (packageName.isEmpty()) {
      packageName = parsed.getName();
      firstFile = source.file();
    } else if (!packageName.equals(parsed.getName())) {
      new Faults(source, "", findings)
          .add(
              Math.max(0, source.text().indexOf(parsed.getName())),
              FaultKind.OTHER_PACKAGE,
              "The package is " + parsed.getName() + "; that of " + firstFile + " is another.",
              "Write package " + packageName + ".");
    }
    TypeNames types =
        new TypeNames(
            classLoader,
            parsed.getName(),
            parsed.getImports().stream().map(ImportDescr::getTarget).toList(),
            parsed.getFunctionImports().stream().map(ImportDescr::getTarget).toList());
    ImportCheck imports = new ImportCheck(source, types, classLoader, findings);
    imports.check(parsed.getImports(), false);
    imports.check(parsed.getFunctionImports(), true);
    for (int i = 0; i < outlines.size(); i++) {
      readRule(source, types, parsed.getRules().get(i), outlines.get(i));
    }
  }

  private void readRule(DrlSource source, TypeNames types, RuleDescr rule, RuleOutline outline) {
    Faults faults = new Faults(source, outline.name(), findings);
    DeclarationCheck.check(rule, outline, faults);
    Metadata metadata = new Metadata(rule, source, outline, faults);
    LeftSide left = new LeftSide(source, types, rule.getLhs(), outline.when(), faults);
    RightSide right = new RightSide(source, types, left.scope(), outline, faults);
    RuleDescription description =
        new RuleDescription(
            source.area(),
            outline.name(),
            metadata.citation(),
            metadata.confidence(),
            metadata.lastVerified(),
            metadata.note(),
            YearRange.of(left.conditions()),
            source.file(),
            rule.getLine());
    RuleDescription other = byName.putIfAbsent(outline.name(), description);
    if (other != null) {
      faults.add(
          outline.start(),
          FaultKind.DUPLICATE_NAME,
          "Another rule has this name: " + other.file() + ":" + other.line() + ".",
          "Give each rule a name of its own that says what it adds.");
    }
    rules.add(
        new CheckedRule(
            description, source, outline, left.conditions(), right.conclusions(), metadata.ends()));
  }

  private void refuse(DrlSource source) {
    new Faults(source, "", findings)
        .add(
            0,
            FaultKind.UNREADABLE_RULE,
            "The file cannot be read as rules.",
            "Compare it with a file of the built-in policy; take the last change back and make it"
                + " again in small steps.");
  }
}
