using Admissibility.Amendments;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>The tree as people read it: a line a node, what is inside it indented below. Nodes have the names of their types.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="language">In which language quotations are set.</param>
public sealed class TreeRenderer(TextWriter output, Language language)
{
    /// <summary>How much of a text is shown on a line.</summary>
    private const int Shown = 60;

    /// <summary>Writes the trees of one amendment.</summary>
    /// <param name="document">The amendment.</param>
    /// <param name="syntax">Its trees.</param>
    public void Render(AmendmentDocument document, AmendmentSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(syntax);
        output.Write($"{document.Id}\n");
        if (syntax.Placement is { } placement)
        {
            Write(placement, document.Placement!.Source, antecedents: null, "  ");
        }

        if (syntax.Dispositif is { } dispositif)
        {
            Write(dispositif, document.Dispositif!.Source, Antecedents.Of(dispositif), "  ");
        }
    }

    private void Write(SyntaxNode node, SourceText source, Antecedents? antecedents, string indent)
    {
        var start = source.PositionAt(node.Span.Start);
        var passage = Passage.OneLine(source.Slice(node.Span), Shown);
        var quoted = new LocalizedText($"« {passage} »", $"“{passage}”").In(language);
        output.Write($"{indent}{node.GetType().Name}{Describe(node)}{Meant(node, antecedents)} {start.Line}:{start.Column} {quoted}\n");
        foreach (var child in node.Children)
        {
            Write(child, source, antecedents, indent + "  ");
        }
    }

    private string Describe(SyntaxNode node) => node switch
    {
        PlacementSyntax placement => $" [{placement.Position}{(placement.Inserts == InsertedDivision.None ? "" : $", inserts {placement.Inserts}")}]",
        DivisionReference division => $" [{division.Kind} {division.Number}{(division.Through is null ? "" : $"–{division.Through}")}]",
        Insertion insertion => $"{Marks(insertion)} [{insertion.Point}]",
        Repetition repetition => $"{Marks(repetition)} [{repetition.Operation}]",
        GageClause gage => $"{Marks(gage)} [{gage.Object}{(gage.InFull ? ", in full" : "")}{(gage.Cascade is null ? "" : ", cascade")}]",
        UnrecognizedInstruction unknown => $"{Marks(unknown)}{Expected(unknown)}",
        Instruction instruction => Marks(instruction),
        Target { Times: { } times } => $" [× {times}]",
        ArticleLocator article => $" [{(article.Numbers.Count == 0 ? article.Demonstrative : string.Join(", ", article.Numbers))}]",
        AlineaLocator alinea =>
            $" [{(alinea.Numbers.Count == 0 ? alinea.Demonstrative : string.Join(", ", alinea.Numbers))}{(alinea.Ordinal ? ", ordinal" : "")}]",
        SentenceLocator sentence => $" [{(sentence.Numbers.Count == 0 ? sentence.Demonstrative : string.Join(", ", sentence.Numbers))}]",
        SubdivisionLocator subdivision => $" [{string.Join(", ", subdivision.Labels)}]",
        DivisionLocator division => $" [{division.Kind} {division.Number}{(division.Heading ? ", heading" : "")}]",
        TableLocator table => $" [{string.Join(' ', [table.Part, .. table.Numbers, .. table.Labels])}]",
        AmendmentLocator amendment => $" [{amendment.Number}]",
        EdgeLocator edge => $" [{edge.Edge}]",
        WordsLocator { Occurrence: { } first } words => $" [{words.Kind}, occurrence {string.Join(", ", words.OtherOccurrences.Prepend(first))}]",
        WordsLocator words => $" [{words.Kind}]",
        LawReference law => $" [{law.Kind} {law.Name}{(law.Date is null ? "" : $", {law.Date}")}]",
        Content content => $" [{content.Kind}{(content.Count is null ? "" : $" × {content.Count}")}]",
        _ => "",
    };

    /// <summary>What a reference points to.</summary>
    private static string Meant(SyntaxNode node, Antecedents? antecedents) => node switch
    {
        LawReference { Kind: LawKind.Same } law when antecedents?.Of(law) is { } named => $" → {named.Name}",
        ArticleLocator { Numbers.Count: 0 } article when antecedents?.Of(article) is { } named => $" → {named.Numbers[0]}",
        _ => "",
    };

    /// <summary>The keyword that the grammar looked for.</summary>
    private string Expected(UnrecognizedInstruction unknown) =>
        unknown.Expected is { } word ? new LocalizedText($" [expected {word}]", $" [expected “{word}”]").In(language) : "";

    private string Marks(Instruction instruction)
    {
        var consequence = instruction.IsConsequence ? new LocalizedText(" (en conséquence)", " (in consequence)") : LocalizedText.Empty;
        return $"{(instruction.Label is null ? "" : $" {instruction.Label}")}{consequence.In(language)}";
    }
}
