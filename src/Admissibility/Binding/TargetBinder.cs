using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>Which articles and alinéas of the bill the instructions target.</summary>
internal static class TargetBinder
{
    public static void Bind(BoundAmendment amendment)
    {
        var facts = amendment.Facts;
        facts.AddRange(amendment.Targets);
        facts.AddRange(ReversedRanges.Find(amendment.Operations));
        if (amendment.Placement is { IsAdditional: false })
        {
            facts.AddRange(TargetedPartBinder.Find(amendment.Operations, amendment.Document.Header.IsSubAmendment));
        }
    }

    /// <summary>The targets, in order; empty for a sub-amendment, whose alinéas are its parent's.</summary>
    public static IEnumerable<BillTarget> Targets(DispositifSyntax tree, Placement? placement, ArticleName? own, bool isSubAmendment)
    {
        if (isSubAmendment || placement is not { IsAdditional: false })
        {
            return [];
        }

        return tree.Instructions.SelectMany(instruction => In(instruction, own));
    }

    /// <summary>A law that is not the bill, or an article numbered as only codes do.</summary>
    public static bool IsLawInForce(Target target) =>
        target.Find<LawLocator>() is { Law.Kind: not LawKind.ThisLaw } || target.Find<ArticleLocator>() is { IsOfCode: true };

    private static IEnumerable<BillTarget> In(Instruction instruction, ArticleName? article)
    {
        if (instruction is not TargetedInstruction targeted)
        {
            yield break;
        }

        foreach (var target in targeted.Targets.SelectMany(target => Of(target, article)))
        {
            yield return target;
        }

        if (instruction is Modification group && !group.Targets.Any(IsLawInForce))
        {
            foreach (var target in group.Instructions.SelectMany(child => In(child, article)))
            {
                yield return target;
            }
        }
    }

    private static IEnumerable<BillTarget> Of(Target target, ArticleName? own)
    {
        if (IsLawInForce(target) || target.Find<AmendmentLocator>() is not null)
        {
            yield break;
        }

        var named = target.Find<ArticleLocator>() is { Numbers.Count: > 0 } locator ? locator : null;
        var articles = named is null ? own is null ? [] : [own] : named.Numbers.SelectMany(Ends);
        Location? place = named is null ? null : new(DocumentPart.Dispositif, named.Span);
        var alineas = target.Find<AlineaLocator>() is { Ordinal: false, Numbers.Count: > 0 } numbered ? numbered : null;
        foreach (var article in articles)
        {
            foreach (var range in alineas?.Numbers ?? [])
            {
                yield return new(new(DocumentPart.Dispositif, alineas!.Span), article, range) { Named = place };
            }

            if (alineas is null && place is { } whole)
            {
                yield return new(whole, article, null) { Named = place };
            }
        }
    }

    /// <summary>« aux articles 3 à 5 »: those between may not exist, and are not named.</summary>
    private static IEnumerable<ArticleName> Ends(ArticleRange range) => range.To is { } last ? [new(range.From), new(last)] : [new(range.From)];
}
