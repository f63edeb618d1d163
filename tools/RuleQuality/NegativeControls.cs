using System.Globalization;
using Admissibility.Amendments;
using Admissibility.RuleQuality.Seeding;
using Admissibility.Syntax;
using Admissibility.Text;
using Admissibility.Tools.Shared;

namespace Admissibility.RuleQuality;

/// <summary>
/// <c>controls PATH… [--strict] [--count N] [--seed N] [--list]</c>: what the grammar must not understand. One operative keyword of
/// an amendment that is fully understood is made nonsense, with <c>--strict</c> in the law that it quotes too; an exposé is given
/// as a dispositif.
/// </summary>
internal static class NegativeControls
{
    private const string Nonsense = "zorvuliquer";

    /// <summary>Words that carry the meaning of an instruction; without any one of them it says nothing, or something else.</summary>
    private static readonly string[] s_keywords =
    [
        "supprimer", "substituer", "remplacer", "insérer", "ajouter", "rédiger", "compléter", "rétablir", "procéder", "modifier", "abroger",
        "supprimé", "supprimés", "supprimée", "supprimées", "abrogé", "abrogés", "remplacé", "remplacés", "remplacée", "remplacées", "inséré", "insérés", "insérée", "insérées", "complété", "complétés", "complétée",
        "modifié", "modifiés", "modifiée", "rédigé", "rédigés", "rédigée", "ajouté", "ajoutés", "ajoutée", "rétabli",
        "alinéa", "alinéas", "article", "mots", "mot", "phrase", "nombre", "année", "taux", "montant", "date",
    ];

    public static int Run(string[] arguments)
    {
        var options = new SampleOptions(arguments);
        var (sample, _) = Sample.Of(options);
        var random = new Random(options.Seed);
        int understood = 0, changed = 0, stillUnderstood = 0, instructions = 0, recognized = 0;
        string? firstStill = null, firstExpose = null;
        foreach (var document in sample)
        {
            var syntax = AmendmentSyntax.Of(document);
            if (IsUnderstood(syntax, options.IsStrict) && Candidates(document, syntax, options.IsStrict) is { Count: > 0 } candidates)
            {
                understood++;
                var keyword = candidates[random.Next(candidates.Count)];
                var (spoiled, _) = TextEdit.InDispositif(document, keyword, Nonsense);
                changed++;
                if (IsUnderstood(AmendmentSyntax.Of(spoiled), options.IsStrict))
                {
                    stillUnderstood++;
                    firstStill ??= document.Id;
                    List(options, document.Id, document.Dispositif!, keyword);
                }
            }

            if (document.Expose is { } expose)
            {
                foreach (var (instruction, _) in Operation.In(AmendmentSyntax.Of(document with { Dispositif = expose }).Dispositif!))
                {
                    instructions++;
                    if (instruction is not (UnrecognizedInstruction or FreeProvision))
                    {
                        recognized++;
                        firstExpose ??= document.Id;
                        List(options, document.Id, expose, instruction.Span);
                    }
                }
            }
        }

        Console.WriteLine(
            $"{{\"amendments\":{sample.Count},\"understood\":{understood},\"spoiled\":{changed},"
                + $"\"stillUnderstood\":{Share(stillUnderstood, changed)},"
                + $"\"exposeInstructions\":{instructions},\"exposeRecognized\":{Share(recognized, instructions)},"
                + $"\"firstStillUnderstood\":\"{firstStill}\",\"firstExposeRecognized\":\"{firstExpose}\"}}");
        return 0;
    }

    private static void List(SampleOptions options, string id, Excerpt text, TextSpan span)
    {
        const int Around = 60;
        if (options.Lists)
        {
            var start = Math.Max(text.Span.Start, span.Start - Around);
            var around = text.Source.Text[start..Math.Min(text.Span.End, span.Start + (2 * Around))].ReplaceLineEndings("/");
            Console.Error.WriteLine($"{id}\t{text.Source.Slice(span).ReplaceLineEndings("/")[..Math.Min(span.Length, Around)]}\t…{around}…");
        }
    }

    private static bool IsUnderstood(AmendmentSyntax syntax, bool inQuotedLaw) =>
        Operation.In(syntax.Dispositif!).ToList() is { Count: > 0 } operations
            && operations.TrueForAll(operation => operation.Instruction is not UnrecognizedInstruction)
            && !(inQuotedLaw && syntax.Dispositif!.DescendantsAndSelf().Any(node => node is UnrecognizedInstruction));

    /// <summary>
    /// The keywords among the instructions' own words: outside quotations and provisions; of a gage and a report their one verb. The
    /// instructions of quoted law have words of their own.
    /// </summary>
    private static List<TextSpan> Candidates(AmendmentDocument document, AmendmentSyntax syntax, bool inQuotedLaw)
    {
        var text = document.Dispositif!.Source.Text;
        var nodes = syntax.Dispositif!.DescendantsAndSelf().Where(node => node is Quotation or Instruction).ToList();
        var spans = new List<TextSpan>();
        for (var at = document.Dispositif.Span.Start; at < document.Dispositif.Span.End;)
        {
            var end = at;
            while (end < document.Dispositif.Span.End && char.IsLetter(text[end]))
            {
                end++;
            }

            var span = TextSpan.FromBounds(at, end);
            if (span.Length > 0
                && s_keywords.Contains(text.Substring(at, span.Length), StringComparer.OrdinalIgnoreCase)
                && IsOwnWord(nodes, span, inQuotedLaw))
            {
                spans.Add(span);
            }

            at = Math.Max(end, at + 1);
        }

        foreach (var provision in syntax.Dispositif.DescendantsAndSelf().OfType<Provision>())
        {
            var word = provision switch { GageClause => "compensée", ReportRequest => "remet", _ => null };
            var found = word is null ? -1 : text.IndexOf(word, provision.Span.Start, provision.Span.Length, StringComparison.Ordinal);
            if (found >= 0)
            {
                spans.Add(new TextSpan(found, word!.Length));
            }
        }

        return spans;
    }

    private static bool IsOwnWord(List<SyntaxNode> nodes, TextSpan word, bool inQuotedLaw)
    {
        var around = nodes.FindAll(node => node.Span.Contains(word));
        return around is [.., Instruction and not Provision]
            && !around.Exists(node => node is Provision)
            && (inQuotedLaw || !around.Exists(node => node is Quotation));
    }

    private static string Share(int hits, int total) => total == 0 ? "null" : ((double)hits / total).ToString("0.0000", CultureInfo.InvariantCulture);
}
