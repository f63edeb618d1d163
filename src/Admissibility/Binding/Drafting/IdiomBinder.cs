using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Parsing.Lexicon;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>
/// Alinéas of the bill named as the other chamber names them: the Sénat has « Alinéa 3 » on a line of its own, then the order; the Assemblée
/// « À l'alinéa 3, » in the order. « Après l'alinéa 3 » is said in both. Only where the chamber is known; each amendment is reported once.
/// </summary>
internal static class IdiomBinder
{
    private static readonly WordTable<bool> s_to = WordSet.Of("a aux");

    private static readonly WordTable<bool> s_alineas = WordSet.Of("alinea alineas");

    public static void Bind(BoundAmendment amendment)
    {
        var facts = amendment.Facts;
        if (facts.Of<DossierChamber>() is not [{ Chamber: var chamber }] || amendment.Document.Header.IsSubAmendment
            || amendment.Placement is not { IsOnArticle: true })
        {
            return;
        }

        foreach (var instruction in amendment.Syntax.Dispositif!.Instructions)
        {
            if (instruction is TargetedInstruction { Targets: [{ } target, ..] } && !TargetBinder.IsLawInForce(target)
                && target.Find<AlineaLocator>() is { Ordinal: false, Numbers.Count: > 0 } alinea && NamedAsOf(amendment, instruction, alinea) is { } named
                && named != chamber)
            {
                var span = TextSpan.FromBounds(named == Chamber.Senat ? alinea.Span.Start : instruction.Span.Start, alinea.Span.End);
                facts.Add(new OtherChamberIdiom(new(DocumentPart.Dispositif, span), named == Chamber.Senat, NumbersOf(amendment, alinea)));
                return;
            }
        }
    }

    /// <summary>The chamber that names alinéas so; null where both do.</summary>
    private static Chamber? NamedAsOf(BoundAmendment amendment, Instruction instruction, AlineaLocator alinea)
    {
        var text = amendment.Tokens;
        var first = text.HashAt(text.In(instruction.Span).First);
        return s_to.Contains(first) ? Chamber.Assemblee
            : s_alineas.Contains(first) && instruction.Span.Start == alinea.Span.Start ? Chamber.Senat
            : null;
    }

    /// <summary>« 3 », « 3 à 5 »: what follows the noun, as it is written.</summary>
    private static string NumbersOf(BoundAmendment amendment, AlineaLocator alinea)
    {
        var words = amendment.Document.Dispositif!.Source.Slice(alinea.Span);
        return words[Math.Max(0, words.AsSpan().IndexOfAnyInRange('0', '9'))..];
    }
}
