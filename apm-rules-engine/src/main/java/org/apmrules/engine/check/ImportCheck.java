package org.apmrules.engine.check;

import java.util.List;
import java.util.Optional;
import org.apmrules.engine.source.DrlSource;
import org.apmrules.engine.spelling.Suggestion;
import org.drools.drl.ast.descr.ImportDescr;

/** Refuses imports of types that are not there, and of types that rules may not use. */
final class ImportCheck {

  private final DrlSource source;
  private final TypeNames types;
  private final ClassLoader classLoader;
  private final Faults faults;

  ImportCheck(DrlSource source, TypeNames types, ClassLoader classLoader, Findings findings) {
    this.source = source;
    this.types = types;
    this.classLoader = classLoader;
    this.faults = new Faults(source, "", findings);
  }

  void check(List<? extends ImportDescr> imports, boolean ofMembers) {
    for (ImportDescr each : imports) {
      String target = each.getTarget();
      String type = ofMembers ? target.substring(0, Math.max(0, target.lastIndexOf('.'))) : target;
      int at = placeOf(target);
      if (!ReachableTypes.contains(type)) {
        faults.add(
            at,
            FaultKind.FORBIDDEN_IMPORT,
            "Rules may not use " + type + ".",
            "Remove the import: rules use the types of apm-rules and of the vocabulary, List, Set,"
                + " Optional and LocalDate.");
      } else if (!type.endsWith(".*")) {
        checkType(type, target, at, ofMembers);
      }
    }
  }

  private void checkType(String type, String target, int at, boolean ofMembers) {
    Optional<Class<?>> known = types.load(type);
    String simple = type.substring(type.lastIndexOf('.') + 1);
    String packageName = type.substring(0, Math.max(0, type.lastIndexOf('.')));
    if (known.isEmpty()) {
      faults.add(
          at,
          FaultKind.UNKNOWN_IMPORT,
          "There is no type " + type + ".",
          "Correct the name." + Suggestion.of(simple, PackageTypes.of(packageName, classLoader)));
    } else if (ofMembers && !target.endsWith(".*")) {
      String member = target.substring(target.lastIndexOf('.') + 1);
      boolean there =
          Members.constant(known.get(), member).isPresent()
              || !Members.operations(known.get(), member, true).isEmpty();
      if (!there) {
        faults.add(
            at,
            FaultKind.UNKNOWN_IMPORT,
            simple + " has no constant or operation " + member + ".",
            Members.operationsOf(known.get(), member, true));
      }
    }
  }

  private int placeOf(String target) {
    return Math.max(0, source.text().indexOf(target));
  }
}
