package org.apmrules.engine.mutation;

import java.util.List;
import java.util.Locale;

/**
 * What became of the mutants of an area.
 *
 * @param area the area of law
 * @param outcomes the mutants, by file and rule
 * @param stale changes that are listed as equivalent, but are killed, refused or not possible
 */
public record MutationReport(String area, List<MutantOutcome> outcomes, List<Equivalent> stale) {

  /** Makes the lists unmodifiable. */
  public MutationReport {
    outcomes = List.copyOf(outcomes);
    stale = List.copyOf(stale);
  }

  /** Returns how many mutants had a fate. */
  public long count(Fate fate) {
    return outcomes.stream().filter(each -> each.fate() == fate).count();
  }

  /** Returns the mutants that no scenario noticed. */
  public List<Mutation> survivors() {
    return outcomes.stream()
        .filter(each -> each.fate() == Fate.SURVIVED)
        .map(MutantOutcome::mutation)
        .toList();
  }

  /**
   * Returns the share of mutants that a scenario killed, in tenths of a percent, rounded down; of
   * those that the checks let through and that are not equivalent. An area without any has 1000.
   */
  public long killedPerMille() {
    long tried = count(Fate.KILLED) + count(Fate.SURVIVED);
    return tried == 0 ? 1000 : count(Fate.KILLED) * 1000 / tried;
  }

  /** Returns the figures on one line. */
  public String figures() {
    return String.format(
        Locale.ROOT,
        "%s: %d mutants, %d refused by the checks, %d equivalent, %d killed by scenarios, %d"
            + " survived: %d.%d%% killed",
        area,
        outcomes.size(),
        count(Fate.REFUSED),
        count(Fate.EQUIVALENT),
        count(Fate.KILLED),
        count(Fate.SURVIVED),
        killedPerMille() / 10,
        killedPerMille() % 10);
  }
}
