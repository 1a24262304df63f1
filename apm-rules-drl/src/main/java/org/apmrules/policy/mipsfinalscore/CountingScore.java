package org.apmrules.policy.mipsfinalscore;

/** The final score that counts. */
public record CountingScore(Candidate candidate) {

  /** Returns whether the score lies exactly halfway between two that could be printed. */
  public boolean isHalfway(ScoreForm form) {
    return candidate.total().isHalfwayAt(form.decimals());
  }
}
