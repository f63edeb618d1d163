using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>What the article of the bill that an amendment is about does to public revenue, where the bill is known.</summary>
internal static class BillMeasureBinder
{
    /// <summary>The place of a text that changes laws by itself.</summary>
    private const string Placement = "APRÈS L’ARTICLE 1ER";

    public static void Bind(BoundAmendment amendment)
    {
        if (amendment is { Bill: { } bill, Article: { IsDeleted: false } article } && FinanceBill.Of(amendment.Facts) is var nature
            && bill.MeasureOf(article, nature) is { } measure)
        {
            amendment.Facts.Add(measure);
        }
    }

    /// <summary>What an article does, read as the text of an additional article; null where nothing of it shows a direction.</summary>
    /// <param name="article">The article.</param>
    /// <param name="nature">What the bill is, which tells the code of bare numbers; null for other bills.</param>
    public static BillMeasure? Of(BillArticle article, BillNature? nature)
    {
        var document = new AmendmentDocument
        {
            Id = "",
            Source = "",
            Placement = Excerpt.Of(Placement, ""),
            Dispositif = Excerpt.Of(string.Join('\n', article.Alineas.Select(alinea => alinea.Text)), ""),
        };
        var facts = BoundAmendment.Of(document, AmendmentSyntax.Of(document), new Dossier { Nature = nature }).Facts;
        var levies = facts.Of<LevyCreated>();
        var changes = facts.Of<ProvisionChanged>().Where(change => !levies.Any(levy => levy.Includes(change.Location))).ToList();
        var reliefs = facts.Of<ReliefCreated>().Where(relief => !levies.Any(levy => levy.Includes(relief.Location))).ToList();
        var gains = levies.Count > 0 || changes.Exists(change => change.Effect.Gains >= EffectStrength.Shown);
        var losing = changes.FindAll(change => change.Effect.Loses >= EffectStrength.Shown);
        var opened = reliefs.Count + facts.Of<ResourceGiven>().Count + facts.Of<CreditLimited>().Count;
        var loses = opened + losing.Count > 0;
        var bearers = changes.Select(change => change.Bearer).Concat(reliefs.Select(relief => relief.Bearer)).Concat(levies.Select(levy => levy.Bearer))
            .Distinct().ToList();
        return gains || loses
            ? new(article.Number.ToString(), bearers is [var only] ? only : PublicBody.Unnamed, gains, loses)
            {
                LosesByMore = losing.TrueForAll(change => change.IsMore) ? true : opened == 0 && losing.TrueForAll(change => change.IsLess) ? false : null,
            }
            : null;
    }
}
