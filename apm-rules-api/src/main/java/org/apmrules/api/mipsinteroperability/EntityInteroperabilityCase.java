package org.apmrules.api.mipsinteroperability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.internal.Field;

/**
 * The Promoting Interoperability scores of the participants in an APM Entity, of which the entity's
 * score is the mean (42 CFR 414.1370(g)(4)).
 *
 * @param performanceYear the performance year
 * @param participants the participants, each once; where policy asks for the scores of participant
 *     TINs, each TIN with no other score than its own
 * @param sharedSavingsAco whether the APM Entity is an ACO of the Medicare Shared Savings Program;
 *     left out, it is taken for none
 */
@CaseType(
    value = "mips-entity-interoperability",
    asks = "What is the Promoting Interoperability score of an APM Entity?")
public record EntityInteroperabilityCase(
    PerformanceYear performanceYear,
    List<ParticipantScore> participants,
    Optional<Boolean> sharedSavingsAco)
    implements PolicyCase<EntityInteroperability> {

  /**
   * Checks the fields.
   *
   * @throws org.apmrules.api.PolicyException if there is no participant, or one is given twice
   */
  public EntityInteroperabilityCase {
    Field.required("performanceYear", performanceYear);
    participants = Field.list("participants", participants);
    Field.between("participants", participants.size(), 1, 1_000_000);
    Field.eachOnce("participants", participants, "", ParticipantScore::participant);
    Field.optional("sharedSavingsAco", sharedSavingsAco);
  }

  /** Returns whether it is said to be an ACO of the Medicare Shared Savings Program. */
  public boolean isSharedSavingsAco() {
    return sharedSavingsAco.orElse(false);
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    facts.addAll(participants);
    return facts;
  }
}
