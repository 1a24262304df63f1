package org.apmrules.api;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.apmrules.api.internal.Field;
import org.apmrules.api.spi.ApmRulesProvider;

/** Chooses what {@link ApmRules} are loaded from. */
public final class ApmRulesBuilder {

  private final List<Path> overlays = new ArrayList<>();
  private TimeLimits timeLimits = TimeLimits.DEFAULT;
  private ClassLoader classLoader = ApmRules.class.getClassLoader();

  ApmRulesBuilder() {}

  /**
   * Lays a folder of an analyst's DRL over the built-in policy: a rule of the same name replaces
   * the built-in one, another name adds a rule, a name in {@code <area>/disabled.txt} disables one,
   * a new folder is a new area. Later overlays are laid over earlier ones.
   */
  public ApmRulesBuilder overlay(Path folder) {
    overlays.add(Field.required("overlay", folder));
    return this;
  }

  /** Limits how long the evaluation of a case and of a batch may take. */
  public ApmRulesBuilder timeLimits(TimeLimits limits) {
    timeLimits = Field.required("timeLimits", limits);
    return this;
  }

  /** Looks for engine and policy through the given class loader. */
  public ApmRulesBuilder classLoader(ClassLoader loader) {
    classLoader = Field.required("classLoader", loader);
    return this;
  }

  /**
   * Loads the policy.
   *
   * @throws PolicyException {@link ProblemCode#NO_POLICY} if no engine or no policy is on the class
   *     path; {@link ProblemCode#POLICY_REFUSED} if an overlay has faults, with all of them; {@link
   *     ProblemCode#COMPILER_MISSING} if there is an overlay but no compiler
   */
  public ApmRules build() {
    return ServiceLoader.load(ApmRulesProvider.class, classLoader)
        .findFirst()
        .orElseThrow(
            () ->
                new PolicyException(
                    Problem.of(ProblemCode.NO_POLICY, "No engine was found on the class path.")))
        .load(classLoader, List.copyOf(overlays), timeLimits);
  }
}
