using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Facts;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

/// <summary>What holds of every rule on targets: when it is asked, and what it lacks.</summary>
/// <param name="rule">The rule.</param>
/// <param name="targeting">Orders that target parts of its kind.</param>
/// <param name="elsewhere">Orders that target no part of its kind.</param>
/// <param name="otherFault">A placement and orders that target parts of its kind, with a fault of another kind.</param>
public abstract class TargetRuleTests(AdmissibilityRule rule, string targeting, string elsewhere, string otherFault)
{
    private readonly RuleVerifier _rule = new RuleVerifier(Mutants.Applied(rule)).With(Bench.SecondReading);

    [Fact]
    public void Where_nothing_of_its_kind_is_aimed_at_it_needs_nothing() => _rule.With(Dossier.Empty).Accepts($"ARTICLE 1ER\n{elsewhere}");

    [Fact]
    public void Without_the_bill_nothing_is_concluded() => _rule.With(Dossier.Empty).IsUnassessedWithout($"ARTICLE 1ER\n{targeting}", DossierBill.Missing);

    [Fact]
    public void Without_the_text_of_the_article_nothing_is_concluded() => _rule.IsUnassessedWithout($"ARTICLE 3\n{targeting}", ArticleUnderAmendment.Missing);

    [Fact]
    public void A_fault_of_another_kind_is_another_rules_business() => _rule.Accepts(otherFault);
}

public class WordsTargetUnknownWordsRuleTests() : TargetRuleTests(
    new UnknownWordsRule(), "Supprimer le mot : « pain ».", "Supprimer l’alinéa 1.",
        "ARTICLE 1ER\nÀ l’alinéa 1, après le mot : « farine », insérer le mot : « blanche ».");

public class WordsTargetAmbiguousWordsRuleTests() : TargetRuleTests(
    new AmbiguousWordsRule(), "Supprimer le mot : « pain ».", "Supprimer l’alinéa 1.", "ARTICLE 1ER\nÀ l’alinéa 1, supprimer le mot : « zouave ».");

public class WordsTargetUnknownOccurrenceRuleTests() : TargetRuleTests(
    new UnknownOccurrenceRule(), "Supprimer le mot : « pain ».", "Supprimer l’alinéa 1.", "ARTICLE 1ER\nÀ l’alinéa 1, supprimer le mot : « zouave ».");

public class AlineasTargetUnknownAlineaRuleTests() : TargetRuleTests(
    new UnknownAlineaRule(), "Supprimer l’alinéa 2.", "Supprimer cet article.", "ARTICLE 1ER\nÀ l’alinéa 1, supprimer le mot : « zouave ».");

public class SentencesTargetUnknownSentenceRuleTests() : TargetRuleTests(
    new UnknownSentenceRule(), "Supprimer la première phrase de l’alinéa 1.", "Supprimer l’alinéa 1.",
        "ARTICLE 1ER\nÀ la première phrase de l’alinéa 1, supprimer le mot : « zouave ».");

public class SubdivisionsTargetUnknownSubdivisionRuleTests() : TargetRuleTests(
    new UnknownSubdivisionRule(), "Supprimer le 1°.", "Supprimer l’alinéa 1.", "ARTICLE 1ER\nAu 1°, supprimer le mot : « zouave ».");

public class TablesTargetUnknownTablePartRuleTests() : TargetRuleTests(
    new UnknownTablePartRule(), "Supprimer la deuxième ligne du tableau.", "Supprimer l’alinéa 1.",
        "ARTICLE 5\nÀ la deuxième ligne du tableau, supprimer le mot : « zouave ».");
