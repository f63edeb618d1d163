using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Sub-amendments: the dispositif of the parent is the text they change, its alinéas counted from its first line.</summary>
internal static class SubAmendments
{
    /// <summary>
    /// The number of the amendment that all instructions change (« alinéa 3 de l'amendement n° 12 rectifié » is of « 12 »);
    /// null where the bill is changed.
    /// </summary>
    public static string? ParentOf(DispositifSyntax dispositif)
    {
        ArgumentNullException.ThrowIfNull(dispositif);
        string? parent = null;
        foreach (var (instruction, scope) in Operation.In(dispositif))
        {
            var number = scope.Concat((instruction as TargetedInstruction)?.Targets ?? [])
                .Select(target => target.Find<AmendmentLocator>())
                .FirstOrDefault(found => found is not null)?.Number;
            if (string.IsNullOrEmpty(number))
            {
                return null;
            }

            parent ??= number;
        }

        return parent;
    }

    /// <summary>Whether each instruction names words: those of the parent show that it is a sub-amendment.</summary>
    public static bool NamesWords(DispositifSyntax dispositif) =>
        Operation.In(dispositif).All(operation => operation.Instruction is TargetedInstruction { Targets.Count: > 0 } order
            && order.Targets.All(target => target.Find<WordsLocator>() is not null));

    /// <summary>The dispositif of the parent as amended by a sub-amendment.</summary>
    /// <param name="parent">The parent's dispositif.</param>
    /// <param name="id">What names the sub-amendment.</param>
    /// <param name="dispositif">The sub-amendment.</param>
    /// <param name="source">The text of the sub-amendment.</param>
    public static ConsolidatedArticle Apply(string parent, string id, DispositifSyntax dispositif, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(dispositif);
        var text = ArticleText.OfDispositif(parent);
        return ConsolidatedArticle.Of(text, [AmendmentEdits.Of(id, text, WithoutParent(dispositif), source)]);
    }

    /// <summary>The same instructions with targets counted in the parent: its name is removed from them.</summary>
    public static DispositifSyntax WithoutParent(DispositifSyntax dispositif) =>
        dispositif with { Instructions = SyntaxList.From(dispositif.Instructions.Select(WithoutParent)) };

    private static Instruction WithoutParent(Instruction instruction) => instruction switch
    {
        Modification group => group with { Targets = Without(group.Targets), Instructions = SyntaxList.From(group.Instructions.Select(WithoutParent)) },
        Renumbering renumbering => renumbering with { Targets = Without(renumbering.Targets), Numbers = Without(renumbering.Numbers) },
        TargetedInstruction targeted => targeted with { Targets = Without(targeted.Targets) },
        _ => instruction,
    };

    private static SyntaxList<Target> Without(SyntaxList<Target> targets) =>
        SyntaxList.From(targets.Select(target =>
            target with { Locators = SyntaxList.From(target.Locators.Where(locator => locator is not AmendmentLocator)) }));
}
