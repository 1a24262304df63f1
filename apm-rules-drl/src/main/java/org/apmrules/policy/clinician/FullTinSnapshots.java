package org.apmrules.policy.clinician;

import java.util.Collections;
import java.util.Set;
import org.apmrules.api.qp.Snapshot;

/** The snapshots whose lists make further participants of a MIPS APM that takes whole TINs. */
public record FullTinSnapshots(Set<Snapshot> snapshots) {

  /** Returns whether one of the given snapshots is among them. */
  public boolean includeAnyOf(Set<Snapshot> given) {
    return !Collections.disjoint(snapshots, given);
  }
}
