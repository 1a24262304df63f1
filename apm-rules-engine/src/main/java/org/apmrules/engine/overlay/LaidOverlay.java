package org.apmrules.engine.overlay;

import java.util.List;
import java.util.Optional;
import org.apmrules.engine.check.Finding;
import org.apmrules.engine.evaluate.Policy;

/**
 * An overlay that was laid over the built-in policy, or could not be.
 *
 * @param overlay what the folders hold
 * @param policy the policy with the overlay; empty if there are findings
 * @param findings what is wrong with it
 */
public record LaidOverlay(Overlay overlay, Optional<Policy> policy, List<Finding> findings) {

  /** Makes the list unmodifiable. */
  public LaidOverlay {
    findings = List.copyOf(findings);
  }
}
