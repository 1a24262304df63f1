package org.apmrules.engine.accumulate;

import static org.apmrules.api.Points.points;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apmrules.api.Count;
import org.apmrules.api.Points;
import org.junit.jupiter.api.Test;

class TotalPointsTest {

  private final TotalPoints function = new TotalPoints();

  @Test
  void thirdsAddUpToTheWhole() {
    Points third = points(10).dividedBy(Count.of(3));

    assertEquals(points(10), total(List.of(third, third, third)));
  }

  @Test
  void nothingSumsToZero() {
    assertEquals(Points.ZERO, total(List.of()));
  }

  @Test
  void aFactThatNoLongerMatchesIsTakenOutAgain() {
    Fold.Values<Points> context = function.createContext();
    function.accumulate(context, points("7.5"));
    function.accumulate(context, points(3));
    function.reverse(context, points("7.50"));

    assertEquals(points(3), function.getResult(context));
  }

  @Test
  void policyKnowsTheFunctionByName() {
    assertTrue(Accumulates.names().contains("totalPoints"));
  }

  private Object total(List<Points> values) {
    Fold.Values<Points> context = function.createContext();
    values.forEach(each -> function.accumulate(context, each));
    return function.getResult(context);
  }
}
