package org.apmrules.engine.overlay;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.check.AreaPlan;
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
import org.apmrules.engine.source.RuleSpans;
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
    OverlaidPolicy laid = new OverlaidPolicy(base, classLoader);
    Policy policy = laid.compile(overlay.areas(), laid.splice(overlay, builtIn));
    if (policy == null) {
      throw refused(laid.findings);
    }
    return policy;
  }

  private static PolicyException refused(List<Finding> findings) {
    String all =
        findings.stream().distinct().map(Finding::toString).collect(Collectors.joining("\n"));
    return new PolicyException(Problem.of(ProblemCode.POLICY_REFUSED, all));
  }

  private List<DrlSource> splice(Overlay overlay, BuiltInPolicy builtIn) {
    List<DrlSource> sources = new ArrayList<>();
    for (String area : overlay.areas()) {
      List<List<DrlSource>> layers = new ArrayList<>();
      layers.add(builtInSources(area, builtIn));
      overlay
          .layers()
          .forEach(
              layer ->
                  layers.add(layer.stream().filter(each -> each.area().equals(area)).toList()));
      sources.addAll(splice(area, layers, overlay.disabled().getOrDefault(area, Set.of())));
    }
    return sources;
  }

  /** Later layers replace rules of earlier ones by name. */
  private List<DrlSource> splice(String area, List<List<DrlSource>> layers, Set<String> disabled) {
    Set<String> replaced = new TreeSet<>(disabled);
    Set<String> unknown = new TreeSet<>(disabled);
    List<DrlSource> spliced = new ArrayList<>();
    for (int i = layers.size() - 1; i >= 0; i--) {
      Set<String> names = new TreeSet<>();
      for (DrlSource file : layers.get(i)) {
        RuleSpans spans = RuleSpans.of(file);
        spliced.add(spans.without(replaced));
        names.addAll(spans.names());
      }
      replaced.addAll(names);
      unknown.removeAll(names);
    }
    for (String name : unknown) {
      findings.add(
          new Finding(
              area + "/disabled.txt", 1, name, "There is no rule of this name to be disabled."));
    }
    return spliced;
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
            new Finding(file, 1, "", "The built-in source of this file is not on the class path."));
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
    Map<String, byte[]> classes = new HashMap<>();
    for (CompiledArea area : compiled) {
      findings.addAll(new ClassScan(area, base.index().vocabulary()).findings());
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
