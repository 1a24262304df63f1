package org.apmrules.policy.advancedapm;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Rate;
import org.apmrules.api.advancedapm.AdvancedApmCase;
import org.apmrules.api.advancedapm.ModelAuthority;
import org.apmrules.api.advancedapm.QualityTerms;
import org.apmrules.api.terms.ApplicableLimit;
import org.apmrules.api.terms.CapitationTerms;
import org.apmrules.api.terms.CehrtTerms;
import org.apmrules.api.terms.CehrtUsers;
import org.apmrules.api.terms.LossBase;
import org.apmrules.api.terms.LossConsequence;
import org.apmrules.api.terms.LossLimit;
import org.apmrules.api.terms.LossLimits;
import org.apmrules.api.terms.LossTrigger;
import org.apmrules.api.terms.MeasureStanding;
import org.apmrules.api.terms.MedicalHomeElement;
import org.apmrules.api.terms.MedicalHomeTerms;
import org.apmrules.api.terms.QualityMeasure;
import org.apmrules.api.terms.RiskTerm;
import org.apmrules.api.terms.RiskTerms;

/** Terms of models of all kinds, in each year that has Advanced APMs, mostly near a threshold. */
public final class ModelTerms {

  private ModelTerms() {}

  static Arbitrary<AdvancedApmCase> any() {
    return Combinators.combine(
            Arbitraries.integers().between(2017, 2035),
            Arbitraries.of(ModelAuthority.class),
            cehrt(),
            Arbitraries.of(true, false),
            quality(),
            risk(),
            capitation(),
            medicalHome())
        .as(
            (year, authority, cehrt, tied, quality, risk, capitation, home) ->
                new AdvancedApmCase(
                    PerformanceYear.of(year),
                    "A model",
                    authority,
                    cehrt,
                    tied,
                    quality,
                    risk,
                    capitation,
                    home,
                    Optional.empty()));
  }

  /** Returns what models and arrangements require of electronic health records. */
  public static Arbitrary<CehrtTerms> cehrt() {
    return Combinators.combine(
            Arbitraries.of(CehrtUsers.class),
            Arbitraries.of(true, true, true, false),
            Arbitraries.of("0", "49.99", "50", "74.99", "75", "99.99", "100", "100"))
        .as((users, certified, share) -> new CehrtTerms(users, certified, Rate.percent(share)));
  }

  private static Arbitrary<QualityTerms> quality() {
    return Combinators.combine(
            Arbitraries.of(true, true, true, false),
            measures(),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(QualityTerms::new);
  }

  /** Returns the measures of models and arrangements. */
  public static Arbitrary<List<QualityMeasure>> measures() {
    return Combinators.combine(
            Arbitraries.of("First", "Second", "Third"),
            Arbitraries.of(true, false),
            Arbitraries.of(true, true, false),
            Arbitraries.of(MeasureStanding.class).set().ofMaxSize(2))
        .as(QualityMeasure::new)
        .list()
        .uniqueElements(QualityMeasure::name)
        .ofMaxSize(3);
  }

  /** Returns the financial risk of models and arrangements. */
  public static Arbitrary<RiskTerms> risk() {
    Arbitrary<List<RiskTerm>> terms =
        Combinators.combine(
                Arbitraries.of(LossTrigger.class), Arbitraries.of(LossConsequence.class))
            .as(RiskTerm::new)
            .list()
            .ofMaxSize(2);
    return Combinators.combine(terms, limits().optional(0.9))
        .as((risks, limits) -> new RiskTerms(risks, limits, Optional.empty()));
  }

  private static Arbitrary<LossLimits> limits() {
    Arbitrary<List<LossLimit>> limits =
        Combinators.combine(
                Arbitraries.of(LossBase.class),
                Arbitraries.of("1", "2.49", "2.5", "2.99", "3", "4", "5", "7.99", "8", "15"))
            .as((base, rate) -> new LossLimit(base, Rate.percent(rate)))
            .list()
            .ofMinSize(1)
            .ofMaxSize(3);
    return Combinators.combine(Arbitraries.of(ApplicableLimit.class), limits).as(LossLimits::new);
  }

  private static Arbitrary<Optional<CapitationTerms>> capitation() {
    Arbitrary<Boolean> mostly = Arbitraries.of(true, true, true, false);
    return Combinators.combine(mostly, mostly, mostly, mostly, mostly)
        .as(
            (paid, all, fixed, unsettled, own) ->
                new CapitationTerms(paid, all, fixed, !unsettled, !own))
        .optional(0.2);
  }

  /** Returns features of a medical home, or none. */
  public static Arbitrary<Optional<MedicalHomeTerms>> medicalHome() {
    return Combinators.combine(
            Arbitraries.of(true, true, true, false),
            Arbitraries.of("08", "50", "06"),
            Arbitraries.of(true, true, true, false),
            Arbitraries.of(MedicalHomeElement.class).set().ofMinSize(3).ofMaxSize(5))
        .as(
            (practices, specialty, empanelment, elements) ->
                new MedicalHomeTerms(
                    practices, Set.of(specialty), empanelment, EnumSet.copyOf(elements)))
        .optional(0.5);
  }
}
