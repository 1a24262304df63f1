package org.apmrules.examples.replay.mssp;

import static org.apmrules.api.Money.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apmrules.api.Money;
import org.apmrules.examples.replay.mssp.Waterfall.Bar;
import org.apmrules.examples.replay.mssp.Waterfall.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class WaterfallTest {

  @Test
  void savingsFallFromWhatIsGeneratedToWhatIsEarned() {
    Waterfall waterfall = Waterfall.of(Samples.settled("2018", "A1409"));

    assertEquals(usd(121_182_225), waterfall.benchmark());
    assertEquals(usd(83_501_144), waterfall.expenditures());
    assertEquals(usd("116620241.90"), waterfall.threshold());
    assertEquals(
        List.of(
            new Bar("Generated savings", Money.ZERO, usd(37_681_081), Kind.TOTAL),
            new Bar(
                "Medicare's share (ACO: 45.405%)",
                usd(37_681_081), usd("17109094.82805"), Kind.TAKEN),
            new Bar("Sequestration", usd("17109094.82805"), usd("16766912.931489"), Kind.TAKEN),
            new Bar("Above the cap", usd("16766912.931489"), usd("12118222.5"), Kind.TAKEN),
            new Bar("Earned savings", Money.ZERO, usd("12118222.5"), Kind.RESULT)),
        waterfall.bars());
  }

  @Test
  void lossesFallFromWhatIsGeneratedToWhatIsOwed() {
    Waterfall waterfall = Waterfall.of(Samples.settled("2023", "A2164"));

    assertTrue(waterfall.loss());
    assertEquals(
        List.of(
            "Generated losses",
            "Medicare's share (ACO: 41.845%)",
            "Extreme circumstances",
            "Owed losses"),
        waterfall.bars().stream().map(Bar::label).toList());
    assertEquals(usd(-1_406_093), waterfall.bars().get(2).amount());
    assertEquals(usd("1964479.905"), waterfall.bars().get(3).to());
  }

  @Test
  void aHalfYearTakesTheOtherHalf() {
    List<Bar> bars = Waterfall.of(Samples.settled("2019", "A1001")).bars();

    assertEquals("Part of the year not settled", bars.get(2).label());
    assertEquals(bars.get(2).to().plus(bars.get(2).to()), bars.get(2).from());
  }

  @Test
  void nothingSharedHasNoBars() {
    Waterfall waterfall = Waterfall.of(Samples.settled("2013", "A38665"));

    assertEquals(List.of(), waterfall.bars());
    assertEquals("Nothing is shared", waterfall.outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "2018, A1409, 'minimum rate 3.7646%|Earned $12,118,222.50, which is the cap.'",
    "2018, A1409, '$37,681,081|-$20,571,986|-$342,182|-$4,648,690|$12,118,223'",
    "2023, A2164, '$8,054,900|-$4,684,327|-$1,406,093|$1,964,480'",
    "2013, A38665, '$192,513,845|Nothing is shared.'"
  })
  void thePictureShowsTheNumbers(String year, String id, String numbers) throws Exception {
    String texts = texts(WaterfallChart.of("An ACO", Waterfall.of(Samples.settled(year, id))));

    for (String number : numbers.split("\\|", -1)) {
      assertTrue(texts.contains(number), () -> number + " is not in " + texts);
    }
  }

  @Test
  void barsOfDifferentKindsDifferWithoutColour() throws Exception {
    String picture = WaterfallChart.of("An ACO", Waterfall.of(Samples.settled("2018", "A1409")));

    assertEquals(3, count(picture, "fill=\"url(#taken)\""));
    assertEquals(1, count(picture, "fill=\"url(#result)\""));
  }

  @Test
  void aNameWithAnAmpersandIsStillAPicture() throws Exception {
    assertTrue(
        texts(WaterfallChart.of("A & B", Waterfall.of(Samples.settled("2018", "A1409"))))
            .contains("A & B"));
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private static String texts(String svg) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    NodeList nodes = document.getElementsByTagName("text");
    StringBuilder texts = new StringBuilder();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.append(nodes.item(i).getTextContent()).append('\n');
    }
    return texts.toString();
  }
}
