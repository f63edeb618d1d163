using Admissibility.Amendments;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>The tree as people read it: a line a node, what is inside it indented below.</summary>
public static class TreeRenderer
{
    /// <summary>How much of a text is shown on a line.</summary>
    private const int Shown = 60;

    public static void Render(TextWriter output, Amendments.AmendmentDocument document, AmendmentSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(syntax);
        output.Write($"{document.Id}\n");
        if (syntax.Placement is { } placement)
        {
            Write(output, placement, document.Placement!.Source, antecedents: null, "  ");
        }

        if (syntax.Dispositif is { } dispositif)
        {
            Write(output, dispositif, document.Dispositif!.Source, Antecedents.Of(dispositif), "  ");
        }
    }

    private static void Write(TextWriter output, SyntaxNode node, SourceText source, Antecedents? antecedents, string indent)
    {
        var start = source.PositionAt(node.Span.Start);
        output.Write($"{indent}{node.GetType().Name}{Describe(node)}{Meant(node, antecedents)} {start.Line}:{start.Column} « {Passage.OneLine(source.Slice(node.Span), Shown)} »\n");
        foreach (var child in node.Children)
        {
            Write(output, child, source, antecedents, indent + "  ");
        }
    }

    private static string Describe(SyntaxNode node) => node switch
    {
        PlacementSyntax placement => $" [{placement.Position}{(placement.Inserts == InsertedDivision.None ? "" : $", inserts {placement.Inserts}")}]",
        DivisionReference division => $" [{division.Kind} {division.Number}{(division.Through is null ? "" : $"–{division.Through}")}]",
        Insertion insertion => $"{Marks(insertion)} [{insertion.Point}]",
        Repetition repetition => $"{Marks(repetition)} [{repetition.Operation}]",
        GageClause gage => $"{Marks(gage)} [{gage.Object}{(gage.InFull ? ", in full" : "")}{(gage.Cascade is null ? "" : ", cascade")}]",
        UnrecognizedInstruction unknown => $"{Marks(unknown)}{(unknown.Expected is null ? "" : $" [expected {unknown.Expected}]")}",
        Instruction instruction => Marks(instruction),
        Target { Times: { } times } => $" [× {times}]",
        ArticleLocator article => $" [{(article.Numbers.Count == 0 ? article.Demonstrative : string.Join(", ", article.Numbers))}]",
        AlineaLocator alinea => $" [{(alinea.Numbers.Count == 0 ? alinea.Demonstrative : string.Join(", ", alinea.Numbers))}{(alinea.Ordinal ? ", ordinal" : "")}]",
        SentenceLocator sentence => $" [{(sentence.Numbers.Count == 0 ? sentence.Demonstrative : string.Join(", ", sentence.Numbers))}]",
        SubdivisionLocator subdivision => $" [{string.Join(", ", subdivision.Labels)}]",
        DivisionLocator division => $" [{division.Kind} {division.Number}{(division.Heading ? ", heading" : "")}]",
        TableLocator table => $" [{table.Part}{string.Concat(table.Numbers.Select(number => $" {number}"))}]",
        AmendmentLocator amendment => $" [{amendment.Number}]",
        EdgeLocator edge => $" [{edge.Edge}]",
        WordsLocator words => $" [{words.Kind}{(words.Occurrence is { } occurrence ? $", occurrence {occurrence}" : "")}]",
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

    private static string Marks(Instruction instruction) =>
        $"{(instruction.Label is null ? "" : $" {instruction.Label}")}{(instruction.IsConsequence ? " (en conséquence)" : "")}";
}
