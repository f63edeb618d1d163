using Admissibility.Diagnostics;

namespace Admissibility.Rules.Tests;

public class GroundCatalogueTests
{
    /// <summary>The labels of the open data of the Assemblée and of the lists of the Sénat.</summary>
    private static readonly string[] s_labels =
    [
        "Charge", "Gage", "Crédits", "Autres irr LOLF", "Autres irr LOLFSS", "Cavalier budgétaire", "Cavalier social", "Irr en première partie",
            "Irr en seconde partie", "Autre irrecevabilité 40",
        "Cavalier (45)", "Entonnoir (45)", "Champ de l'habilitation (38)", "Disposition réglementaire (37)", "Domaine de la loi (41)",
            "Domaine loi organique (127)", "Injonction (20)",
        "Satisfait ou inopérant (42)", "Ordre du jour (48)", "Ratification traité (53)", "Hors champ", "Hors-délais", "Sous-amendement", "Doublon",
            "Autre irrecevabilité", "CMP (45)", "Commission (44)",
        "Irrecevable art. 40 C", "Irrecevable LOLF", "Irrecevable art. LO. 111-3", "Irrecevable art. 41 C",
    ];

    private static readonly string[] s_codes =
        ["AC", "AT", "DI", "ER", "ET", "IR", "IRR20", "IRR37", "IRR38", "IRR41", "IRR42", "IRR45", "IRR48", "IRR53", "IRR127", "IRRAI", "IRRAIF", "IRRD",
            "IRRHC", "IRRHD", "IRRSA", "R", "RT", "T"];

    [Fact]
    public void Every_label_is_known()
    {
        Assert.All(s_labels, label => Assert.NotEmpty(GroundCatalogue.Named(label)));
        Assert.Equal(s_labels.Length, GroundCatalogue.All.Length);
    }

    [Fact]
    public void Every_code_is_a_ground_or_a_state() =>
        Assert.All(s_codes, code => Assert.True(GroundCatalogue.Named(code).Any() || StateLabels.All.Any(state => state.Code == code), code));

    [Fact]
    public void Every_ground_of_a_rule_is_in_the_catalogue() =>
        Assert.All(RuleCatalogue.Reporting.Where(rule => rule.Descriptor.Ground != Ground.None),
            rule => Assert.NotNull(GroundCatalogue.Find(rule.Descriptor.Ground)));

    [Fact]
    public void No_two_grounds_share_a_label() =>
        Assert.Equal(GroundCatalogue.All.Length, GroundCatalogue.All.Select(entry => entry.Ground.Label).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData("irr45", 3)]
    [InlineData("Entonnoir", 1)]
    [InlineData("champ de l’habilitation (38)", 1)]
    [InlineData("Credits", 1)]
    [InlineData("nothing", 0)]
    public void A_ground_is_found_however_it_is_typed(string name, int count) => Assert.Equal(count, GroundCatalogue.Named(name).Count());

    [Fact]
    public void Who_decides_depends_on_stage_and_chamber()
    {
        Assert.Equal("en commission : président de la commission saisie au fond ; en séance : président de l’Assemblée nationale, la commission des finances "
            + "consultée", GroundCatalogue.Find(Ground.Charge)!.Decides.Fr);
        Assert.Equal("commission des finances du Sénat", GroundCatalogue.Find(Ground.SenatFinanceAct)!.Decides.Fr);
        Assert.StartsWith("Gouvernement ou président", GroundCatalogue.Find(Ground.Regulation)!.Decides.Fr, StringComparison.Ordinal);
    }

    /// <summary>What was cited from memory, or from a version that a reform overtook, says so.</summary>
    [Fact]
    public void What_was_not_read_is_marked()
    {
        var today = new DateOnly(2026, 3, 1);
        foreach (var ground in new[] { Ground.Credits, Ground.Satisfied, Ground.Injunction, Ground.Duplicate, Ground.SenatArticle40,
            Ground.OtherSocialSecurityAct })
        {
            Assert.EndsWith("(à vérifier)", GroundCatalogue.Find(ground)!.Basis.At(today).In(Text.Language.French), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("vérifier", GroundCatalogue.Find(Ground.Charge)!.Basis.At(today).In(Text.Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void A_basis_is_cited_as_it_was_on_the_day()
    {
        Assert.EndsWith("art. 99, al. 1", LegalBases.PlenaryDeadline.At(new(2018, 6, 1)).In(Text.Language.French), StringComparison.Ordinal);
        Assert.EndsWith("art. 99 (à vérifier)", LegalBases.PlenaryDeadline.At(new(2019, 6, 4)).In(Text.Language.French), StringComparison.Ordinal);
        Assert.EndsWith("art. 99 (à vérifier)", LegalBases.PlenaryDeadline.At(null).In(Text.Language.French), StringComparison.Ordinal);
        Assert.False(LegalBases.PlenaryDeadline.IsInForce(new(2009, 4, 14)));
        Assert.True(LegalBases.PlenaryDeadline.IsInForce(new(2009, 4, 15)));
    }

    /// <summary>The numbering of article 98 is not settled: it is cited without paragraphs.</summary>
    [Fact]
    public void Article_98_is_cited_without_paragraphs()
    {
        var citations = GroundCatalogue.All.Select(entry => entry.Basis).Concat(RuleCatalogue.Reporting.Select(rule => rule.Descriptor.LegalBasis))
            .SelectMany(basis => basis.Versions).Select(version => version.Citation.Fr);
        Assert.All(citations, citation => Assert.DoesNotContain("98, al", citation, StringComparison.Ordinal));
    }
}
