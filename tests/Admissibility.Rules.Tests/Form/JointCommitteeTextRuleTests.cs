using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class JointCommitteeTextRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<JointCommitteeTextRule>();

    private const string Amendment = """
        AMENDEMENT
        présenté par
        M. Aubry
        ----------
        [|ARTICLE 2|]
        Supprimer cet article.
        """;

    private static readonly Dossier s_dossier = Bench.FirstReading with { Reading = Reading.JointCommittee, GovernmentAgrees = false };

    [Fact]
    public void Without_the_agreement_it_is_reported() =>
        s_rule.With(s_dossier).Reports(Amendment, "Amendement au texte de la commission mixte paritaire, sans l’accord du Gouvernement.");

    [Fact]
    public void With_the_agreement_it_is_open() => s_rule.With(s_dossier with { GovernmentAgrees = true }).Accepts(MarkedText.Parse(Amendment).Text);

    [Fact]
    public void The_Government_needs_nobodys_agreement() =>
        s_rule.With(s_dossier).Accepts(MarkedText.Parse(Amendment).Text.Replace("M. Aubry", "Le Gouvernement", StringComparison.Ordinal));

    [Fact]
    public void Other_readings_are_open() => s_rule.With(s_dossier with { Reading = Reading.New }).Accepts(MarkedText.Parse(Amendment).Text);

    [Fact]
    public void An_agreement_that_is_not_given_is_missing() =>
        s_rule.With(s_dossier with { GovernmentAgrees = null }).IsUnassessedWithout(MarkedText.Parse(Amendment).Text, GovernmentAgreement.Missing);

    [Fact]
    public void An_author_who_is_not_given_is_missing() => s_rule.With(s_dossier).IsUnassessedWithout("ARTICLE 2\nSupprimer cet article.", Authorship.Missing);
}
