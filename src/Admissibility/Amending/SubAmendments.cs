using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Amending;

/// <summary>Sub-amendments: the dispositif of the parent is the text they change, its alinéas counted from its first line.</summary>
public static class SubAmendments
{
    /// <summary>The number of the amendment that all instructions change (« alinéa 3 de l'amendement n° 12 rectifié » is of « 12 »); null where the bill is changed.</summary>
    public static string? ParentOf(DispositifSyntax dispositif)
    {
        ArgumentNullException.ThrowIfNull(dispositif);
        string? parent = null;
        foreach (var (instruction, scope) in Operation.In(dispositif))
        {
            var number = scope.Concat((instruction as TargetedInstruction)?.Targets ?? []).Select(target => target.Find<AmendmentLocator>()).FirstOrDefault(found => found is not null)?.Number;
            if (string.IsNullOrEmpty(number))
            {
                return null;
            }

            parent ??= number;
        }

        return parent;
    }

    /// <summary>The dispositif of the parent as a sub-amendment makes it.</summary>
    /// <param name="parent">The parent's dispositif.</param>
    /// <param name="id">What names the sub-amendment.</param>
    /// <param name="dispositif">The sub-amendment.</param>
    /// <param name="source">The text in which it stands.</param>
    public static ArticleApplication Apply(string parent, string id, DispositifSyntax dispositif, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(dispositif);
        var text = ArticleText.Read(parent);
        return ArticleApplication.Of(text, [AmendmentEdits.Of(id, text, WithoutParent(dispositif), source)]);
    }

    private static DispositifSyntax WithoutParent(DispositifSyntax dispositif) => dispositif with { Instructions = SyntaxList.From(dispositif.Instructions.Select(WithoutParent)) };

    private static Instruction WithoutParent(Instruction instruction) => instruction switch
    {
        Deletion deletion => new Deletion(deletion.Span, Without(deletion.Targets)),
        Rewriting rewriting => new Rewriting(rewriting.Span, Without(rewriting.Targets), rewriting.Content),
        Replacement replacement => new Replacement(replacement.Span, Without(replacement.Targets), replacement.Content),
        Insertion insertion => new Insertion(insertion.Span, insertion.Point, Without(insertion.Targets), insertion.Content),
        Completion completion => new Completion(completion.Span, Without(completion.Targets), completion.Content),
        Modification group => new Modification(group.Span, Without(group.Targets), SyntaxList.From(group.Instructions.Select(WithoutParent))),
        _ => instruction,
    };

    private static SyntaxList<Target> Without(SyntaxList<Target> targets) =>
        SyntaxList.From(targets.Select(target => target with { Locators = SyntaxList.From(target.Locators.Where(locator => locator is not AmendmentLocator)) }));
}
