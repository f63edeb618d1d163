using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Facts;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Tests.Binding.Money;

public class GageBinderTests
{
    private const string Tax = "est compensée à due concurrence par la création d’une taxe additionnelle à l’accise sur les tabacs";

    [Theory]
    [InlineData($"La perte de recettes pour l’État et pour les organismes de sécurité sociale {Tax}", "State, SocialSecurity")]
    [InlineData($"La perte de recettes pour les conseils régionaux {Tax}", "LocalAuthorities")]
    [InlineData($"La perte de recettes pour la caisse d’amortissement de la dette sociale {Tax}", "SocialSecurity")]
    [InlineData($"La perte de recettes pour l’Office français du bois {Tax}", "Operators")]
    [InlineData($"La perte de recettes pour le phare {Tax}", "Unknown")]
    [InlineData($"La perte de recettes l’État {Tax}", "State")]
    [InlineData($"La perte de recettes {Tax}", "")]
    [InlineData($"Les conséquences financières pour l’État {Tax}", "State")]
    public void Who_loses_is_read(string gage, string losers) => Assert.Equal(losers, Of(gage).Losers.ToString());

    [Theory]
    [InlineData($"La perte de recettes pour les établissements publics régis par le code général des collectivités territoriales {Tax}", "Operators")]
    [InlineData($"La perte de recettes résultant pour l’État de l’essai dans certaines communes {Tax}", "State")]
    public void A_body_that_only_says_where_the_loss_is_from_does_not_lose(string gage, string losers) => Assert.Equal(losers, Of(gage).Losers.ToString());

    [Fact]
    public void Two_clauses_in_one_paragraph_name_all_who_lose() => Assert.Equal(
        "LocalAuthorities, State",
        Of($"La perte de recettes pour les communes {Tax}. La perte de recettes pour l’État {Tax}").Losers.ToString());

    [Fact]
    public void A_rise_of_charges_is_a_charge() => Assert.Equal(GageObject.Charge, Of($"La hausse de charges pour l’État {Tax}").Object);

    [Fact]
    public void A_clause_that_does_not_say_what_pays_covers_nobody()
    {
        var gage = Of("La perte de recettes pour l’État est compensée à due concurrence");
        Assert.False(gage.NamesResource);
        Assert.False(gage.Covers(PublicBody.State));
        Assert.True(Of($"La perte de recettes pour l’État {Tax}").Covers(PublicBody.State));
    }

    private static Gage Of(string gage)
    {
        var document = new AmendmentDocument
        {
            Id = "1",
            Source = "1",
            Placement = Excerpt.Of("APRÈS L’ARTICLE 2, insérer l’article suivant :", "placement"),
            Dispositif = Excerpt.Of($"I. – L’article 4 du code des phares est abrogé.\nII. – {gage}.", "dispositif"),
        };
        return Assert.Single(BoundAmendment.Of(document, AmendmentSyntax.Of(document), Dossier.Empty).Facts.Of<Gage>());
    }
}
