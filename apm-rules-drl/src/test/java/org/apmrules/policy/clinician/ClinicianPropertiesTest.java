package org.apmrules.policy.clinician;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Money;
import org.apmrules.api.clinician.ClinicianCase;
import org.apmrules.api.clinician.ClinicianCaseBuilder;
import org.apmrules.api.clinician.ClinicianCategory;
import org.apmrules.api.clinician.ClinicianConsequence;
import org.apmrules.api.clinician.MipsStanding;
import org.apmrules.api.clinician.ModelParticipation;
import org.apmrules.api.incentive.IncentiveOutcome;
import org.apmrules.api.incentive.TinShare;
import org.apmrules.api.qp.MedicareFigures;
import org.apmrules.api.qp.QpStatus;

class ClinicianPropertiesTest {

  private static final ApmRules RULES = ApmRules.load();

  @Provide
  Arbitrary<ClinicianCase> clinicians() {
    return ClinicianCases.any();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyClinicianHasOneConsequenceThatIsOfOnePiece(
      @ForAll("clinicians") ClinicianCase clinician) {
    ClinicianConsequence consequence = determine(clinician);
    boolean qp = consequence.qpStatus() == QpStatus.QP;
    assertEquals(qp, consequence.category() == ClinicianCategory.QP);
    assertEquals(qp && clinician.baseYear().isPresent(), consequence.incentive().isPresent());
    assertEquals(clinician.performanceYear().value() + 2, consequence.paymentYear().value());
    if (qp) {
      assertEquals(MipsStanding.EXCLUDED, consequence.mips());
    } else {
      assertEquals(Optional.of(Money.ZERO), consequence.lumpSum());
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatTheTinsReceiveAddsUpToTheLumpSumIfItIsPayable(
      @ForAll("clinicians") ClinicianCase clinician) {
    ClinicianConsequence consequence = determine(clinician);
    boolean payable =
        consequence
            .incentive()
            .filter(incentive -> incentive.outcome() == IncentiveOutcome.PAYABLE)
            .isPresent();
    Money received =
        consequence.shares().stream().map(TinShare::amount).reduce(Money.ZERO, Money::plus);
    assertEquals(payable ? consequence.lumpSum() : Optional.of(Money.ZERO), Optional.of(received));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void figuresOfAModelThatIsNoAdvancedApmNeverChangeStatusOrPayment(
      @ForAll("clinicians") ClinicianCase clinician, @ForAll @IntRange(max = 100) int percent) {
    List<ModelParticipation> participations = new ArrayList<>(clinician.participations());
    participations.add(Models.participation(Models.WITHOUT_LOSSES, "one more"));
    List<MedicareFigures> figures = new ArrayList<>(clinician.medicare());
    figures.add(Models.figures("one more", percent, percent));
    ClinicianConsequence without = determine(clinician);
    ClinicianConsequence with =
        determine(
            ClinicianCaseBuilder.builder(clinician)
                .participations(participations)
                .medicare(figures)
                .build());
    assertEquals(without.qpStatus(), with.qpStatus());
    assertEquals(without.incentive(), with.incentive());
    assertEquals(without.conversionFactor(), with.conversionFactor());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfModelsEntitiesAndFiguresChangesNothing(
      @ForAll("clinicians") ClinicianCase clinician, @ForAll long seed) {
    Random random = new Random(seed);
    ClinicianCase shuffled =
        ClinicianCaseBuilder.builder(clinician)
            .models(shuffled(clinician.models(), random))
            .participations(shuffled(clinician.participations(), random))
            .medicare(shuffled(clinician.medicare(), random))
            .build();
    assertEquals(determine(clinician), determine(shuffled));
  }

  private static ClinicianConsequence determine(ClinicianCase clinician) {
    return RULES.determine(clinician).result();
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
