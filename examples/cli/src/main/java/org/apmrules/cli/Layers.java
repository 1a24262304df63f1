package org.apmrules.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.check.Finding;
import org.apmrules.engine.evaluate.Policy;
import org.apmrules.engine.overlay.LaidOverlay;
import org.apmrules.engine.workbench.Workbench;

/** Puts overlays in force, or says why that cannot be. */
final class Layers {

  private Layers() {}

  /**
   * Returns the built-in policy with overlays.
   *
   * @throws PolicyException {@link ProblemCode#POLICY_REFUSED} with all findings
   */
  static Policy inForce(Workbench workbench, List<Path> folders) {
    return folders.isEmpty() ? workbench.builtIn() : inForce(workbench.lay(folders));
  }

  /**
   * Returns the policy with an overlay.
   *
   * @throws PolicyException {@link ProblemCode#POLICY_REFUSED} with all findings
   */
  static Policy inForce(LaidOverlay laid) {
    return laid.policy()
        .orElseThrow(
            () ->
                new PolicyException(
                    Problem.of(
                        ProblemCode.POLICY_REFUSED,
                        laid.findings().stream()
                            .map(Finding::toText)
                            .collect(Collectors.joining("\n\n", "\n", "\n")))));
  }
}
