package org.apmrules.examples.replay.mssp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apmrules.api.Money;
import org.apmrules.examples.replay.mssp.Waterfall.Bar;
import org.apmrules.examples.replay.mssp.Waterfall.Kind;

/**
 * Draws a waterfall as an SVG picture. Bars differ by pattern and carry their amounts, so that the
 * picture can be read without colour.
 */
final class WaterfallChart {

  private static final int WIDTH = 1080;
  private static final int HEIGHT = 560;
  private static final int TOP = 124;
  private static final int FLOOR = 450;
  private static final int LEFT_PANEL = 60;
  private static final int RIGHT_PANEL = 450;
  private static final int PANEL_END = 1050;
  private static final int TOTAL_WIDTH = 130;
  private static final int LINE = 16;
  private static final int WIDTH_OF_A_LETTER = 8;

  private final Waterfall waterfall;
  private final StringBuilder svg = new StringBuilder();

  private WaterfallChart(Waterfall waterfall) {
    this.waterfall = waterfall;
  }

  /** Returns the picture. */
  static String of(String title, Waterfall waterfall) {
    WaterfallChart chart = new WaterfallChart(waterfall);
    chart.open(title);
    chart.totals();
    chart.steps();
    return chart.svg.append("</svg>\n").toString();
  }

  private void open(String title) {
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" \
        font-family="Helvetica, Arial, sans-serif" font-size="13" fill="#1a1a1a">
        <title>%s</title>
        <desc>%s</desc>
        <defs>
        <pattern id="taken" width="8" height="8" patternUnits="userSpaceOnUse" \
        patternTransform="rotate(45)"><rect width="8" height="8" fill="#ffffff"/>\
        <line x1="0" y1="0" x2="0" y2="8" stroke="#9a3412" stroke-width="3"/></pattern>
        <pattern id="result" width="8" height="8" patternUnits="userSpaceOnUse">\
        <rect width="8" height="8" fill="#d9ead3"/><circle cx="4" cy="4" r="2" fill="#14532d"/></pattern>
        </defs>
        <rect width="%d" height="%d" fill="#ffffff"/>
        """
            .formatted(WIDTH, HEIGHT, escaped(title), escaped(waterfall.outcome()), WIDTH, HEIGHT));
    text(LEFT_PANEL, 34, "start", "font-size=\"16\" font-weight=\"bold\"", title);
    text(LEFT_PANEL, 58, "start", "", waterfall.outcome() + ".");
    text(LEFT_PANEL, TOP - 26, "start", "font-style=\"italic\"", "Totals of the year");
    text(
        RIGHT_PANEL,
        TOP - 26,
        "start",
        "font-style=\"italic\"",
        "What is shared, to its own scale");
  }

  private void totals() {
    Money highest = waterfall.highestTotal();
    total(LEFT_PANEL, "Benchmark", waterfall.benchmark(), highest);
    total(LEFT_PANEL + TOTAL_WIDTH + 30, "Expenditures", waterfall.expenditures(), highest);
    int line = y(waterfall.threshold(), highest);
    int end = LEFT_PANEL + 2 * TOTAL_WIDTH + 50;
    svg.append(
        "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#1a1a1a\" stroke-dasharray=\"6 4\"/>%n"
            .formatted(LEFT_PANEL - 10, line, end, line));
    text(
        LEFT_PANEL - 10,
        FLOOR + 3 * LINE + 12,
        "start",
        "",
        "- - -  " + dollars(waterfall.threshold()));
    text(
        LEFT_PANEL - 10,
        FLOOR + 4 * LINE + 12,
        "start",
        "",
        waterfall.loss()
            ? "Losses count from here up: minimum rate " + waterfall.minimumRate() + "."
            : "Savings count from here down: minimum rate " + waterfall.minimumRate() + ".");
  }

  private void total(int x, String label, Money amount, Money highest) {
    rectangle(x, TOTAL_WIDTH, y(amount, highest), FLOOR, "#c9d7e8");
    text(x + TOTAL_WIDTH / 2, FLOOR - LINE, "middle", "font-weight=\"bold\"", dollars(amount));
    text(x + TOTAL_WIDTH / 2, FLOOR + LINE + 4, "middle", "", label);
  }

  private void steps() {
    List<Bar> bars = waterfall.bars();
    if (bars.isEmpty()) {
      text(
          RIGHT_PANEL + 40,
          (TOP + FLOOR) / 2,
          "start",
          "font-size=\"16\"",
          waterfall.outcome() + ".");
      return;
    }
    int slot = (PANEL_END - RIGHT_PANEL) / bars.size();
    int width = Math.min(slot - 24, TOTAL_WIDTH);
    for (int i = 0; i < bars.size(); i++) {
      step(bars.get(i), RIGHT_PANEL + i * slot + (slot - width) / 2, width, slot);
      if (i > 0) {
        connect(bars.get(i), RIGHT_PANEL + i * slot + (slot - width) / 2, slot - width);
      }
    }
  }

  private void step(Bar bar, int x, int width, int slot) {
    Money highest = waterfall.highestBar();
    int upper = Math.min(y(bar.from(), highest), y(bar.to(), highest));
    int lower = Math.max(y(bar.from(), highest), y(bar.to(), highest));
    rectangle(x, width, upper, lower, fill(bar.kind()));
    text(x + width / 2, upper - 8, "middle", "font-weight=\"bold\"", signed(bar));
    List<String> words = wrapped(bar.label(), slot / WIDTH_OF_A_LETTER);
    for (int i = 0; i < words.size(); i++) {
      text(x + width / 2, FLOOR + 4 + (i + 1) * LINE, "middle", "", words.get(i));
    }
  }

  private void connect(Bar bar, int x, int gap) {
    Money level = bar.kind() == Kind.RESULT ? bar.to() : bar.from();
    int line = y(level, waterfall.highestBar());
    svg.append(
        "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#1a1a1a\"/>%n"
            .formatted(x - gap, line, x, line));
  }

  private static String fill(Kind kind) {
    return switch (kind) {
      case TOTAL -> "#c9d7e8";
      case TAKEN -> "url(#taken)";
      case RESULT -> "url(#result)";
    };
  }

  private static String signed(Bar bar) {
    return bar.kind() == Kind.TAKEN ? dollars(bar.amount()) : dollars(bar.to());
  }

  private static int y(Money amount, Money highest) {
    BigDecimal height =
        Waterfall.share(amount, highest).fraction().multiply(BigDecimal.valueOf(FLOOR - TOP));
    return FLOOR - height.setScale(0, RoundingMode.HALF_UP).intValue();
  }

  private static String dollars(Money amount) {
    String text = amount.roundedToDollar().toString();
    return text.substring(0, text.indexOf('.'));
  }

  private static List<String> wrapped(String label, int letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : label.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + word.length() >= letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private void rectangle(int x, int width, int upper, int lower, String fill) {
    svg.append(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#1a1a1a\"/>%n"
            .formatted(x, upper, width, Math.max(1, lower - upper), fill));
  }

  private void text(int x, int y, String anchor, String style, String words) {
    svg.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" %s>%s</text>%n"
            .formatted(x, y, anchor, style, escaped(words)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
