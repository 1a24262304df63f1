package org.apmrules.engine.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.ApmRules;
import org.apmrules.api.PolicyException;
import org.apmrules.api.RuleDescription;
import org.apmrules.api.TimeLimits;
import org.apmrules.engine.evaluate.LoadedRules;
import org.apmrules.engine.evaluate.Policy;
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.index.AreasAsking;
import org.apmrules.engine.index.BuiltInPolicy;
import org.apmrules.engine.overlay.LaidOverlay;
import org.apmrules.engine.overlay.OverlaidPolicy;
import org.apmrules.engine.overlay.OverlayFiles;
import org.apmrules.engine.source.DrlSource;
import org.apmrules.engine.source.RuleSpans;

/** The built-in policy with its sources, over which overlays are laid. */
public final class Workbench {

  private final ClassLoader classLoader;
  private final BuiltInPolicy builtIn;
  private final Policy base;

  /**
   * Loads the built-in policy that a class loader sees.
   *
   * @throws PolicyException {@link org.apmrules.api.ProblemCode#NO_POLICY} if it sees none
   */
  public Workbench(ClassLoader classLoader) {
    this.classLoader = classLoader;
    this.builtIn = new BuiltInPolicy(classLoader);
    this.base = new Policy(builtIn.index(), classLoader);
  }

  /** Returns the class loader that sees the policy. */
  public ClassLoader classLoader() {
    return classLoader;
  }

  /** Returns the built-in policy. */
  public Policy builtIn() {
    return base;
  }

  /**
   * Lays overlay folders over the built-in policy, each over those before it.
   *
   * @throws PolicyException {@link org.apmrules.api.ProblemCode#POLICY_REFUSED} if a folder cannot
   *     be read
   */
  public LaidOverlay lay(List<Path> folders) {
    return OverlaidPolicy.tryToLay(new OverlayFiles(folders).read(), base, builtIn, classLoader);
  }

  /** Returns a policy as what answers cases. */
  public static ApmRules rules(Policy policy) {
    return new LoadedRules(() -> policy, () -> "", TimeLimits.DEFAULT);
  }

  /** Returns some areas and those whose answers can depend on them. */
  public NavigableSet<String> reached(Set<String> areas) {
    return AreasAsking.of(areas, base.index().areas());
  }

  /** Returns a built-in area. */
  public Optional<AreaIndex> area(String name) {
    return base.index().areas().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /**
   * Returns the built-in file that holds a rule.
   *
   * @throws IOException if the sources are not packaged
   */
  public DrlSource source(RuleDescription rule) throws IOException {
    return new DrlSource(rule.area(), rule.file(), builtIn.source(rule.file()));
  }

  /**
   * Returns the text of a built-in rule as it is written.
   *
   * @throws IOException if the sources are not packaged
   */
  public String text(RuleDescription rule) throws IOException {
    DrlSource source = source(rule);
    return RuleSpans.of(source).spans().stream()
        .filter(span -> span.name().equals(rule.name()))
        .findFirst()
        .map(span -> span.in(source))
        .orElse("");
  }
}
