using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>Which texts in force the amendment changes: those that its instructions target, not those that it mentions.</summary>
internal static class AmendedLawBinder
{
    public static void Bind(BoundAmendment amendment)
    {
        var (source, tree) = (amendment.Document.Dispositif!.Source, amendment.Syntax.Dispositif!);
        Antecedents? antecedents = null;
        foreach (var node in tree.DescendantsAndSelf())
        {
            if (node is not TargetedInstruction instruction)
            {
                continue;
            }

            foreach (var target in instruction.Targets)
            {
                if (DomainOf(target, tree, ref antecedents) is { } domain)
                {
                    amendment.Facts.Add(new AmendedLaw(new(DocumentPart.Dispositif, target.Span), domain, Text.Passage.OneLine(source.Slice(target.Span))));
                }
            }
        }
    }

    /// <summary>The domain of what a target names; null for the bill itself, and where it is not said.</summary>
    private static LawDomain? DomainOf(Target target, DispositifSyntax tree, ref Antecedents? antecedents)
    {
        if (target.Find<ArticleLocator>() is { Numbers.Count: > 0 } article && OfNumber(article.Numbers[0].From.ToString()) is { } byNumber)
        {
            return byNumber;
        }

        if (target.Find<LawLocator>() is not { } locator)
        {
            return null;
        }

        var law = locator.Law;
        if (law.Kind == LawKind.Same)
        {
            antecedents ??= Antecedents.Of(tree);
            law = antecedents.Of(law);
        }

        return law?.Kind switch
        {
            LawKind.OrganicLaw => LawDomain.Organic,
            LawKind.Decree => LawDomain.Regulation,
            LawKind.Code or LawKind.Law => LawDomain.Ordinary,
            _ => null,
        };
    }

    /// <summary>« R. 311-1 » and « D. 160-4 » are of decrees, « L.O. 111-3 » of organic laws, whatever code holds them.</summary>
    private static LawDomain? OfNumber(string number) =>
        StartsWith(number, "R") || StartsWith(number, "D") ? LawDomain.Regulation
        : number.StartsWith("L.O", StringComparison.Ordinal) || number.StartsWith("LO", StringComparison.Ordinal) ? LawDomain.Organic
        : null;

    /// <summary>« R. 1 », « R.* 1 »; « D » alone is an annex of a bill.</summary>
    private static bool StartsWith(string number, string letter) =>
        number.Length > 2 && number.StartsWith(letter, StringComparison.Ordinal) && number[1] == '.';
}
