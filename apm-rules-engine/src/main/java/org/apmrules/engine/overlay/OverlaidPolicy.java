package org.apmrules.engine.overlay;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.check.AreaPlan;
import org.apmrules.engine.check.FaultKind;
import org.apmrules.engine.check.Finding;
import org.apmrules.engine.check.PolicyChecker;
import org.apmrules.engine.compile.AreaCompiler;
import org.apmrules.engine.compile.ClassScan;
import org.apmrules.engine.compile.CompiledArea;
import org.apmrules.engine.compile.MemoryClassLoader;
import org.apmrules.engine.compile.YearCoverage;
import org.apmrules.engine.evaluate.Policy;
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.index.BuiltInPolicy;
import org.apmrules.engine.source.DrlSource;
import org.jspecify.annotations.Nullable;

/** Built-in policy with an overlay; only the areas that the overlay edits are compiled. */
public final class OverlaidPolicy {

  private final Policy base;
  private final ClassLoader classLoader;
  private final List<Finding> findings = new ArrayList<>();

  private OverlaidPolicy(Policy base, ClassLoader classLoader) {
    this.base = base;
    this.classLoader = classLoader;
  }

  /**
   * Lays an overlay over built-in policy.
   *
   * @throws PolicyException {@link ProblemCode#POLICY_REFUSED} with all faults, if there are any
   */
  public static Policy lay(
      Overlay overlay, Policy base, BuiltInPolicy builtIn, ClassLoader classLoader) {
    LaidOverlay laid = tryToLay(overlay, base, builtIn, classLoader);
    return laid.policy().orElseThrow(() -> refused(laid.findings()));
  }

  /** Lays an overlay over built-in policy, and says all that keeps it out, if anything does. */
  public static LaidOverlay tryToLay(
      Overlay overlay, Policy base, BuiltInPolicy builtIn, ClassLoader classLoader) {
    OverlaidPolicy laid = new OverlaidPolicy(base, classLoader);
    Policy policy = laid.compile(overlay.areas(), laid.splice(overlay, builtIn));
    return new LaidOverlay(
        overlay, Optional.ofNullable(policy), laid.findings.stream().distinct().toList());
  }

  private static PolicyException refused(List<Finding> findings) {
    String all =
        findings.stream().map(Finding::toText).collect(Collectors.joining("\n\n", "\n", "\n"));
    return new PolicyException(Problem.of(ProblemCode.POLICY_REFUSED, all));
  }

  private List<DrlSource> splice(Overlay overlay, BuiltInPolicy builtIn) {
    overlay.ignored().forEach(this::refuseIgnored);
    List<DrlSource> sources = new ArrayList<>();
    for (String area : overlay.areas()) {
      List<List<DrlSource>> layers = new ArrayList<>();
      layers.add(builtInSources(area, builtIn));
      overlay
          .layers()
          .forEach(
              layer ->
                  layers.add(layer.stream().filter(each -> each.area().equals(area)).toList()));
      Splice splice =
          new Splice(
              layers,
              overlay.disabledRules().stream().filter(each -> each.area().equals(area)).toList());
      findings.addAll(splice.findings());
      sources.addAll(splice.sources());
    }
    return sources;
  }

  private void refuseIgnored(String file) {
    findings.add(
        Finding.ofFile(
            file,
            FaultKind.IGNORED_FILE,
            "Rules are not read from here.",
            "Put the file into the folder of its area and let its name end in .drl, such as"
                + " qp/thresholds.drl."));
  }

  private List<DrlSource> builtInSources(String area, BuiltInPolicy builtIn) {
    Set<String> files = new TreeSet<>();
    base.index().areas().stream()
        .filter(each -> each.name().equals(area))
        .flatMap(each -> each.rules().stream())
        .forEach(rule -> files.add(rule.description().file()));
    List<DrlSource> sources = new ArrayList<>();
    for (String file : files) {
      try {
        sources.add(new DrlSource(area, file, builtIn.source(file)));
      } catch (IOException notPackaged) {
        findings.add(
            Finding.ofFile(
                file,
                FaultKind.NO_SOURCE,
                "The source of this built-in file is not on the class path.",
                "Use the policy module as it is published, with its sources."));
      }
    }
    return sources;
  }

  private @Nullable Policy compile(Set<String> edited, List<DrlSource> sources) {
    List<AreaIndex> others =
        base.index().areas().stream().filter(each -> !edited.contains(each.name())).toList();
    PolicyChecker checker = new PolicyChecker(sources, others, classLoader);
    findings.addAll(checker.findings());
    if (!findings.isEmpty()) {
      return null;
    }
    AreaCompiler compiler = new AreaCompiler(classLoader);
    List<CompiledArea> compiled = checker.plans().stream().map(compiler::compile).toList();
    findings.addAll(compiler.findings());
    if (!findings.isEmpty()) {
      return null;
    }
    Map<String, byte[]> classes = new HashMap<>();
    for (int i = 0; i < compiled.size(); i++) {
      CompiledArea area = compiled.get(i);
      AreaPlan plan = checker.plans().get(i);
      findings.addAll(new ClassScan(area, plan.sources(), base.index().vocabulary()).findings());
      classes.putAll(area.classes());
    }
    if (!findings.isEmpty()) {
      return null;
    }
    Policy policy =
        base.with(
            compiled.stream().map(CompiledArea::index).toList(),
            new MemoryClassLoader(classLoader, classes));
    for (AreaPlan plan : checker.plans()) {
      findings.addAll(new YearCoverage(policy, plan).findings());
    }
    return findings.isEmpty() ? policy : null;
  }
}
