using Admissibility.Bills;
using Admissibility.Consolidation;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>
/// Quotation marks that are part of the bill's own text. Where the bill quotes a law, each of its alinéas opens with « and only the last
/// closes with ». The Sénat writes an alinéa as the bill would have it, with that mark and without a closing one.
/// </summary>
internal static class SenatQuotations
{
    /// <summary>Where the opening marks of such alinéas are in the source of the dispositif; empty for an amendment in the Assemblée's manner.</summary>
    public static IReadOnlySet<int> Find(BoundAmendment amendment)
    {
        var found = new HashSet<int>();
        var source = amendment.Document.Dispositif!.Source;
        if (amendment.Placement is { IsAdditional: true } || !IsSenat(amendment, source))
        {
            return found;
        }

        foreach (var (instruction, scope) in amendment.Operations)
        {
            if (instruction is ContentInstruction { Content: { } content } changed && !scope.Concat(changed.Targets).Any(TargetBinder.IsLawInForce)
                && (IsWholeLines(content.Kind) || changed is Insertion { Point: InsertionPoint.Start }))
            {
                found.UnionWith(content.Quotations.Select(quotation => quotation.Span.Start).Where(start => OpensLine(source.Text, start)));
            }
        }

        return found;
    }

    /// <summary>Whether it is written as the Sénat writes: its own header says so before the dossier does.</summary>
    private static bool IsSenat(BoundAmendment amendment, SourceText source) =>
        (amendment.Document.Header.Chamber?.Value ?? amendment.Dossier.Chamber) is { } chamber
            ? chamber == Chamber.Senat
            : DraftingStyle.IsSenat(amendment.Syntax.Dispositif!, source);

    private static bool IsWholeLines(ContentKind kind) => kind is not (ContentKind.Words or ContentKind.Sentence);

    private static bool OpensLine(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd(" \t\u00A0\u202F");
        return before.IsEmpty || before[^1] is '\n' or '\r';
    }
}
