using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Testing;
using Admissibility.Text;

namespace Admissibility.Rules.Tests;

public class SolemnStatementRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<SolemnStatementRule>();

    [Theory]
    [InlineData("[|La Nation reconnaît|] le métier de boulanger.")]
    [InlineData("[|La République affirme|] son attachement au pain.")]
    [InlineData("[|La France, dans le respect de ses engagements, réaffirme|] la valeur du levain.")]
    [InlineData("L’article L. 1 du code de commerce est complété par une phrase ainsi rédigée : « [|Le Parlement rend hommage|] aux meuniers. »")]
    public void A_statement_that_orders_nothing_is_reported(string text) => s_rule.Reports(Additional(text));

    [Theory]
    [InlineData("La commune reconnaît aux boulangers un droit de préférence.")]
    [InlineData("La Nation garantit l’accès de chacun au pain.")]
    [InlineData("Le maire affirme sur l’honneur que le four est éteint.")]
    [InlineData("Le dossier que la Nation reconnaît est clos.")]
    public void A_rule_is_not(string text) => s_rule.Accepts(Additional(text));

    [Fact]
    public void An_annex_describes_and_is_left_alone()
    {
        const string Text = "ARTICLE 2\nCompléter l’alinéa 1 par la phrase suivante : « [|La Nation reconnaît|] le métier de boulanger. »";
        s_rule.With(Dossier.Empty).Reports(Text);
        s_rule.With(Dossier.Empty).ReadBy(InAnnex).Accepts(MarkedText.Parse(Text).Text);
    }

    private static AmendmentDocument InAnnex(SourceText source) => TextDocumentReader.Read(source) with { Context = new() { Annex = "RAPPORT ANNEXÉ" } };

    private static string Additional(string text) => $"APRÈS L’ARTICLE 2, insérer l’article suivant :\n{text}";
}
