package org.apmrules.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedJarsIT {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"shaded", "boot"})
  void anOverlayIsCompiledInsideTheJar(String form) throws IOException, InterruptedException {
    Path overlay = folder.resolve("overlay");
    Files.createDirectories(overlay.resolve("qp"));
    Files.writeString(
        overlay.resolve("qp/thresholds.drl"),
        """
        package org.apmrules.policy.qp
        import org.apmrules.api.PaymentYear
        import static org.apmrules.api.Rate.percent
        rule "Codified thresholds, Medicare Option: payment years 2021 to 2026"
            @Citation( "a proposal" )
            @Confidence( "SECONDARY" )
            @LastVerified( "2026-11-21" )
        when
            PaymentYear( value >= 2021, value <= 2026 )
        then
            insert( new CodifiedThresholds(
                new StatusThresholds( percent( "50" ), percent( "40" ) ),
                new StatusThresholds( percent( "41" ), percent( "25" ) ) ) );
        end
        """);
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                "target/apm-rules-packaging-" + form + ".jar",
                overlay.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    String answers =
        Files.readString(output)
            .lines()
            .filter(line -> !line.startsWith("SLF4J"))
            .reduce("", (all, line) -> all + line + "\n");
    assertEquals("built-in: QP\noverlaid: PARTIAL_QP\n", answers);
    assertEquals(0, process.exitValue());
  }
}
