using System.Text.RegularExpressions;
using Admissibility.Amendments;
using Admissibility.Syntax;

namespace Admissibility.Documents.Tests.Corpus;

/// <summary>What counts as understood is: a verb that changes a text belongs to a node that says what it changes.</summary>
public partial class OperativeVerbTests
{
    /// <summary>Sentences of their own may use such a verb (« la créance est ajoutée au patrimoine »), but few do: one in so many verbs.</summary>
    private const int ProvisionsPerVerb = 400;

    [Theory]
    [InlineData("an17", "amendements-1.zip")]
    [InlineData("an17", "amendements-2.zip")]
    [InlineData("senat")]
    [InlineData("egalim")]
    [InlineData("plfss15")]
    public void Each_verb_that_changes_a_text_belongs_to_a_node_with_a_target_or_a_content(params string[] path)
    {
        var (verbs, provisions) = (0, 0);
        foreach (var document in new AmendmentInputs(_ => { }).Read(CorpusFolder.Require(path)))
        {
            if (document.Dispositif is not { } dispositif || AmendmentSyntax.Of(document).Dispositif is not { } tree)
            {
                continue;
            }

            foreach (var verb in ChangingVerb().EnumerateMatches(dispositif.Text))
            {
                var nodes = PathTo(tree, dispositif.Span.Start + verb.Index);
                if (nodes[^1] is Quotation || nodes.OfType<Instruction>().LastOrDefault() is not { } instruction)
                {
                    continue;
                }

                verbs++;
                provisions += instruction is Provision ? 1 : 0;
                Assert.True(
                    instruction is Provision or UnrecognizedInstruction or CreditsChange
                        || instruction is ContentInstruction { Content: not null }
                        || nodes.OfType<TargetedInstruction>().Any(targeted => targeted.Targets.Count > 0),
                    $"{document.Id}: {instruction.GetType().Name}");
            }
        }

        Assert.InRange(verbs, 500, int.MaxValue);
        Assert.InRange(provisions * ProvisionsPerVerb, 0, verbs);
    }

    private static List<SyntaxNode> PathTo(SyntaxNode node, int position)
    {
        var path = new List<SyntaxNode> { node };
        while (path[^1].Children.FirstOrDefault(child => child.Span.Start <= position && position < child.Span.End) is { } child)
        {
            path.Add(child);
        }

        return path;
    }

    [GeneratedRegex(
        @"\b(?:est|sont)\s+(?:ainsi\s+)?(?:modifié|complété|rédigé|abrogé|supprimé|remplacé|inséré|ajouté|rétabli)|^(?:Supprimer|Rédiger|Insérer|Compléter|Remplacer|Substituer|Rétablir)\b",
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex ChangingVerb();
}
