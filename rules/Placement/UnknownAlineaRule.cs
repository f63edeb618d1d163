using System.Globalization;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Text;
using Humanizer;

namespace Admissibility.Rules;

/// <summary>The alinéa aimed at exists: an alinéa is whatever starts a new line in the article.</summary>
/// <remarks>A warning: the services mend a wrong number, they do not reject it, and an article changes in the course of a discussion.</remarks>
public sealed class UnknownAlineaRule() : Rule(new(
    RuleIds.UnknownAlinea, Severity.Warning, Ground.None, LegalBases.TextUnderDiscussion,
    Fr: "L’alinéa {alinea} n’existe pas : {article} compte {count}.",
    En: "There is no alinéa {alinea}: {article} has {count}.")
{
    Unassessed = new("l’existence de l’alinéa visé n’a pas été vérifiée", "whether the alinéa aimed at exists was not verified"),
})
{
    protected override void Define(RuleBuilder when) => when
        .Match<BillTarget>(target => target.Alineas is not null)
        .Needs<DossierBill>((target, dossier) => dossier.Bill.Find(target.Article.Number) is { } article && Highest(target) > article.Alineas.Length)
        .Report((target, dossier) => At(
            target.Span, ("alinea", Highest(target).ToString(CultureInfo.InvariantCulture)), ("article", target.Article), ("count", Count(dossier.Bill, target))));

    private static int Highest(BillTarget target) => Math.Max(target.Alineas!.From, target.Alineas.To);

    private static LocalizedText Count(Bill bill, BillTarget target)
    {
        var count = bill.Find(target.Article.Number)!.Alineas.Length;
        return new("alinéa".ToQuantity(count), "alinéa".ToQuantity(count));
    }
}
