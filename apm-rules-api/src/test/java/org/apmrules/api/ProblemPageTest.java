package org.apmrules.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class ProblemPageTest {

  private static final Path PAGE = Path.of("PROBLEMS.md");

  @Test
  void thePageListsTheProblemsThatThereAre() throws IOException {
    String page = page();
    if (Boolean.getBoolean("apmrules.writePages")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(
        page,
        Files.readString(PAGE),
        "PROBLEMS.md is out of date. Write it anew with: mvn -pl apm-rules-api test"
            + " -Dtest=ProblemPageTest -Dapmrules.writePages=true");
  }

  @Test
  void noNumberIsGivenTwice() {
    ProblemCode[] codes = ProblemCode.values();
    assertEquals(
        codes.length, new HashSet<>(Arrays.stream(codes).map(ProblemCode::number).toList()).size());
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    page.append("# Problems\n\n")
        .append("What can be wrong with a case, an input or a policy. Numbers and names are\n")
        .append("stable. The message of a problem says what was given and what is allowed.\n\n")
        .append("| Number | Name | What has happened | What to do |\n")
        .append("| --- | --- | --- | --- |\n");
    for (ProblemCode code : ProblemCode.values()) {
      page.append("| ").append(code.number());
      page.append(" | `").append(code.name());
      page.append("` | ").append(code.text());
      page.append(" | ").append(code.cure()).append(" |\n");
    }
    return page.toString();
  }
}
