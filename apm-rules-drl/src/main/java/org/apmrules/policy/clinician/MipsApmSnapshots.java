package org.apmrules.policy.clinician;

import java.util.Collections;
import java.util.Set;
import org.apmrules.api.qp.Snapshot;

/** The snapshots whose lists make the participants of a MIPS APM. */
public record MipsApmSnapshots(Set<Snapshot> snapshots) {

  /** Returns whether one of the given snapshots is among them. */
  public boolean includeAnyOf(Set<Snapshot> given) {
    return !Collections.disjoint(snapshots, given);
  }
}
