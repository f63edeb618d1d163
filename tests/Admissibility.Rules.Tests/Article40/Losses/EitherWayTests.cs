using Admissibility.Amendments;
using Admissibility.Checking;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Rules.Tests;

/// <summary>What may lose or gain by its words: the purpose decides for one of the two, and never for both.</summary>
public class EitherWayTests
{
    private const string Cut = "Le 2° du I de l’article 278 sexies A du code général des impôts est abrogé.";

    private const string Line = "Le 3° du I de l’article 278 sexies A du code général des impôts est ainsi rédigé : « 3° Les travaux des fournils ».";

    [Fact]
    public void Where_less_is_to_be_levied_a_part_cut_only_loses() =>
        Assert.Equal((1, 0), LossesAndGains(Cut, "Cet amendement vise à alléger la fiscalité des fournils."));

    [Fact]
    public void Where_more_is_to_be_levied_a_part_cut_only_gains() =>
        Assert.Equal((0, 1), LossesAndGains(Cut, "Cet amendement vise à supprimer l’exonération des fournils."));

    [Fact]
    public void Without_a_purpose_a_part_cut_does_neither() =>
        Assert.Equal((0, 0), LossesAndGains(Cut, "Le pain est rond."));

    [Fact]
    public void Beside_a_line_that_may_take_it_in_a_part_cut_does_neither() =>
        Assert.Equal((0, 0), LossesAndGains($"I. – {Cut}\nII. – {Line}", "Cet amendement vise à supprimer l’exonération des fournils."));

    private static (int Losses, int Gains) LossesAndGains(string law, string expose)
    {
        var text = new SourceText($"APRÈS L’ARTICLE 2, insérer l’article suivant :\n{law}\nEXPOSÉ SOMMAIRE\n{expose}", "essai");
        var derived = new AmendmentChecker(RuleCatalogue.All).Check(TextDocumentReader.Read(text), Bench.FirstReading).Derived;
        return (derived.OfType<RevenueLoss>().Count(), derived.OfType<RevenueGain>().Count());
    }
}
