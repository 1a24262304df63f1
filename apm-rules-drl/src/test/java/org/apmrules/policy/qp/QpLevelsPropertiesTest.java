package org.apmrules.policy.qp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Derivation;
import org.apmrules.api.Determination;
import org.apmrules.api.qp.QpCase;
import org.apmrules.api.qp.QpCaseBuilder;
import org.apmrules.api.qp.QpResult;
import org.apmrules.api.qp.QpStatus;

class QpLevelsPropertiesTest {

  private static final ApmRules RULES = ApmRules.load();

  @Provide
  Arbitrary<Numbers> clinicians() {
    return Numbers.any();
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void moreThroughAdvancedApmsNeverLowersTheStatus(
      @ForAll("clinicians") Numbers clinician,
      @ForAll @IntRange(max = 7) int which,
      @ForAll @IntRange(min = 1, max = 100) int by) {
    QpStatus before = determine(clinician.toCase()).status();
    QpStatus after = determine(clinician.withMore(which, by).toCase()).status();
    assertTrue(after.compareTo(before) >= 0, before + " fell to " + after);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aScoreThatMakesAQpMeetsThePartialQpThresholdToo(@ForAll("clinicians") Numbers clinician) {
    Determination<QpResult> determination = RULES.determine(clinician.toCase());
    QpResult result = determination.result();
    if (result.status() == QpStatus.QP) {
      facts(determination.derivation())
          .forEach(
              fact -> {
                if (fact instanceof CalculatedScore calculated
                    && result.medicarePaths().contains(calculated.score())) {
                  assertTrue(calculated.reaches(QpStatus.PARTIAL_QP));
                }
                if (fact instanceof CalculatedAllPayerScore calculated
                    && result.allPayerPaths().contains(calculated.score())) {
                  assertTrue(calculated.reaches(QpStatus.PARTIAL_QP));
                }
              });
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfParticipationsAndFiguresChangesNothing(
      @ForAll("clinicians") Numbers clinician, @ForAll long seed) {
    QpCase given = clinician.toCase();
    Random random = new Random(seed);
    QpCase shuffled =
        QpCaseBuilder.builder(given)
            .participations(shuffled(given.participations(), random))
            .medicare(shuffled(given.medicare(), random))
            .build();
    assertEquals(determine(given), determine(shuffled));
  }

  private static QpResult determine(QpCase given) {
    return RULES.determine(given).result();
  }

  private static Stream<Object> facts(Derivation step) {
    return Stream.concat(
        Stream.of(step.fact()), step.premises().stream().flatMap(QpLevelsPropertiesTest::facts));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
