package org.apmrules.policy.clinician;

import java.util.Set;
import org.apmrules.api.qp.Snapshot;

/** The snapshots at which the clinician stands on a list that counts in a model, a MIPS APM. */
public record ListedInMipsApm(String model, Set<Snapshot> listedOn) {}
