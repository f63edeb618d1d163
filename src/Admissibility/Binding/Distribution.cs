using Admissibility.Consolidation;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>Whether an instruction says that all occurrences of its words are meant: no single one is to be named then.</summary>
internal static class Distribution
{
    private static readonly Phrases<bool> s_all = new(
        ("l'ensemble de|l'ensemble du|l'ensemble des|chaque occurrence|toutes les occurrences|chacune des occurrences|tout l'article|tout cet article"
            + "|tout l'alinéa|tout cet alinéa|partout|chaque fois|toutes les fois", true));

    /// <summary>
    /// Whether the instruction that was refused says so: « dans l'ensemble de cet article », « à chaque occurrence », or names as many sentences as
    /// there are occurrences (« aux deux phrases »).
    /// </summary>
    public static bool IsSaid(BoundAmendment amendment, Refusal refusal)
    {
        foreach (var (instruction, scope) in amendment.Operations)
        {
            if (!instruction.Span.Contains(refusal.Span))
            {
                continue;
            }

            return scope.Any(target => IsSaidIn(amendment.Tokens.In(target.Span)))
                || Unquoted(instruction).Any(span => IsSaidIn(amendment.Tokens.In(span)))
                || NamesSentences(instruction, refusal);
        }

        return false;
    }

    private static bool IsSaidIn(in TokenWindow text) => s_all.FindIn(text, text.First, text.End) is not null;

    /// <summary>What the instruction says in its own words: its text without what it quotes.</summary>
    private static IEnumerable<TextSpan> Unquoted(Instruction instruction)
    {
        var from = instruction.Span.Start;
        foreach (var quotation in instruction.DescendantsAndSelf().OfType<Quotation>().OrderBy(quotation => quotation.Span.Start))
        {
            if (quotation.Span.Start > from)
            {
                yield return TextSpan.FromBounds(from, quotation.Span.Start);
            }

            from = Math.Max(from, quotation.Span.End);
        }

        if (from < instruction.Span.End)
        {
            yield return TextSpan.FromBounds(from, instruction.Span.End);
        }
    }

    private static bool NamesSentences(Instruction instruction, Refusal refusal) => instruction is TargetedInstruction targeted
        && targeted.Targets.Any(target => target.Find<SentenceLocator>() is { Numbers: [{ From: > 0 } range] } && range.To - range.From + 1 == refusal.Count);
}
