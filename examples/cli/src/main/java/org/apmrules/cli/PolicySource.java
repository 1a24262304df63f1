package org.apmrules.cli;

import java.nio.file.Path;
import java.util.List;
import org.apmrules.api.ApmRules;
import org.apmrules.api.ApmRulesBuilder;
import org.apmrules.engine.workbench.Workbench;

/** Where commands get policy from. */
interface PolicySource {

  /**
   * Returns the built-in policy with overlays.
   *
   * @throws org.apmrules.api.PolicyException if there is no policy, or an overlay is refused
   */
  ApmRules rules(List<Path> overlays);

  /** Returns the built-in policy with its sources, for the tools of analysts. */
  Workbench workbench();

  /** Returns the policy on the class path. */
  static PolicySource ofClassPath() {
    return new PolicySource() {
      @Override
      public ApmRules rules(List<Path> overlays) {
        ApmRulesBuilder builder = ApmRules.builder();
        overlays.forEach(builder::overlay);
        return builder.build();
      }

      @Override
      public Workbench workbench() {
        return new Workbench(PolicySource.class.getClassLoader());
      }
    };
  }
}
