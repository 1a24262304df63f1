package org.apmrules.engine.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintTextTest {

  @Test
  void evalIsRefused() {
    assertEquals(
        List.of("The subset has no eval. Write the condition as a constraint."),
        ConstraintText.faults("eval( true )"));
  }

  @Test
  void aFieldWhoseNameBeginsLikeEvalIsNoEval() {
    assertEquals(List.of(), ConstraintText.faults("evaluationAndManagementClaim"));
  }
}
