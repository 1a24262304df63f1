package org.apmrules.engine.check;

import org.apmrules.engine.source.DrlSource;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Refuses what stands in a file beside a package, imports and rules. */
final class DeclarationCheck {

  private DeclarationCheck() {}

  static void check(DrlSource source, PackageDescr parsed, Findings findings) {
    boolean declares =
        !parsed.getGlobals().isEmpty()
            || !parsed.getFunctions().isEmpty()
            || !parsed.getClassAndEnumDeclarationDescrs().isEmpty()
            || !parsed.getAccumulateImports().isEmpty()
            || !parsed.getEntryPointDeclarations().isEmpty()
            || !parsed.getWindowDeclarations().isEmpty()
            || !parsed.getAttributes().isEmpty();
    if (declares) {
      new Faults(source, "", findings)
          .add(
              0,
              FaultKind.DECLARATION,
              "The file declares something beside rules.",
              "Remove globals, functions, declarations, accumulate imports and attributes.");
    }
  }

  static void check(RuleDescr rule, RuleOutline outline, Faults faults) {
    if (rule.getParentName() != null) {
      faults.add(
          outline.start(),
          FaultKind.RULE_ATTRIBUTE,
          "The rule extends another one.",
          "Write its conditions out.");
    } else if (!rule.getAttributes().isEmpty()) {
      String names = String.join(", ", rule.getAttributes().keySet());
      faults.add(
          outline.start(),
          FaultKind.RULE_ATTRIBUTE,
          "The rule has the attribute " + names + ".",
          "Remove it: the order of rules is computed from what they read and conclude.");
    }
    if (outline.name().endsWith(".")) {
      faults.add(
          outline.start(),
          FaultKind.RULE_NAME,
          "The name of the rule ends with a period.",
          "Write the sentence without it.");
    }
  }
}
