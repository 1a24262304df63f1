package org.apmrules.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Determination;
import org.apmrules.api.qp.QpResult;
import org.apmrules.api.qp.QpStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayExampleTest {

  @Test
  void anAnalystsRuleOfTheSameNameReplacesTheBuiltInOne(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("qp"));
    Files.writeString(
        folder.resolve("qp/thresholds.drl"),
        """
        package org.apmrules.policy.qp

        import org.apmrules.api.PaymentYear
        import static org.apmrules.api.Rate.percent

        rule "Codified thresholds, Medicare Option: payment years 2021 to 2026"
            @Citation( "a proposal" )
            @Confidence( "RECALLED" )
            @LastVerified( "2026-11-21" )
        when
            PaymentYear( value >= 2021, value <= 2026 )
        then
            insert( new CodifiedThresholds(
                new StatusThresholds( percent( "64.60" ), percent( "40" ) ),
                new StatusThresholds( percent( "35" ), percent( "25" ) ) ) );
        end
        """);
    ApmRules rules = ApmRules.builder().overlay(folder).build();

    Determination<QpResult> changed = rules.determine(Quickstart.entity(2023));

    assertEquals(QpStatus.PARTIAL_QP, changed.result().status());
    assertTrue(changed.derivation().toText().contains("[a proposal]"));
    assertEquals(QpStatus.QP, ApmRules.load().determine(Quickstart.entity(2023)).result().status());
  }
}
