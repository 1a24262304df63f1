package org.apmrules.policy.mipseligibility;

import java.util.Set;
import org.apmrules.api.mipseligibility.LowVolumeTest;

/** All tests of the year's low-volume threshold. */
public record TestResults(Set<LowVolumeTest> exceeded, Set<LowVolumeTest> notExceeded) {

  /** Returns whether every test is exceeded. */
  public boolean isAllExceeded() {
    return notExceeded.isEmpty();
  }

  /** Returns whether no test is exceeded. */
  public boolean isNoneExceeded() {
    return exceeded.isEmpty();
  }

  /** Returns whether at least one but not every test is exceeded. */
  public boolean isSomeExceeded() {
    return !isAllExceeded() && !isNoneExceeded();
  }
}
