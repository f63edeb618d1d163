using System.Globalization;
using System.Text;
using Admissibility.Parsing;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Tests.Parsing;

/// <summary>A tree on one line, to be compared with what was meant: <c>replace(alinea 3 words[x]) «y»</c>.</summary>
internal static class Notation
{
    public static string OfOrders(string dispositif) => Of(Parse(DispositifKind.Imperative, dispositif));

    public static string OfArticle(string dispositif) => Of(Parse(DispositifKind.Article, dispositif));

    public static DispositifSyntax Parse(DispositifKind kind, string dispositif) => AmendmentParser.ParseDispositif(Excerpt.Of(dispositif, ""), kind);

    public static string Of(DispositifSyntax tree) => string.Join(" ; ", tree.Instructions.Select(Of));

    public static string Of(Instruction instruction)
    {
        var label = (instruction.Label is null ? "" : instruction.Label + ": ") + (instruction.IsConsequence ? "so " : "") + (instruction.When is null ? "" : "when ");
        return label + instruction switch
        {
            Deletion deletion => $"delete({Of(deletion.Targets)})",
            Rewriting rewriting => $"rewrite({Of(rewriting.Targets)}) {Of(rewriting.Content)}",
            Restoration restoration => $"restore({Of(restoration.Targets)}) {(restoration.Content is null ? "" : Of(restoration.Content))}",
            Replacement replacement => $"replace({Of(replacement.Targets)}) {Of(replacement.Content)}",
            Insertion insertion => $"insert({insertion.Point.ToString().ToLowerInvariant()} {Of(insertion.Targets)}) {Of(insertion.Content)}",
            Completion completion => $"complete({Of(completion.Targets)}) {Of(completion.Content)}",
            Repetition repetition => $"repeat {repetition.Operation.ToString().ToLowerInvariant()}({Of(repetition.Targets)})",
            Modification group => $"modify({Of(group.Targets)}) {{ {string.Join(" ; ", group.Instructions.Select(Of))} }}",
            Renumbering renumbering => $"renumber({Of(renumbering.Targets)}) {Of(renumbering.Numbers)}",
            CreditsChange => "credits",
            GageClause gage => $"gage({gage.Object.ToString().ToLowerInvariant()}{(gage.InFull ? " in full" : "")}{(gage.Cascade is null ? "" : " cascade")})",
            Experiment => "experiment",
            CommencementClause => "application",
            DecreeProvision => "decree",
            HeadingText => "heading",
            ReportRequest => "report",
            FreeProvision => "provision",
            UnrecognizedInstruction => "?",
            _ => throw new InvalidOperationException(instruction.GetType().Name),
        };
    }

    public static string OfPlace(IEnumerable<Locator> place) => string.Join(' ', place.Select(Of));

    private static string Of(SyntaxList<Target> targets) =>
        string.Join(" & ", targets.Select(target => string.Join(' ', target.Locators.Select(Of)) + (target.Times is { } times ? $" ×{times}" : "")));

    private static string Of(Locator locator) => locator switch
    {
        ArticleLocator { Numbers.Count: 0 } article => $"{Of(article.Demonstrative)}article",
        ArticleLocator article => $"article {string.Join(",", article.Numbers)}",
        AlineaLocator { Numbers.Count: 0 } alinea => $"{Of(alinea.Demonstrative)}alinea",
        AlineaLocator alinea => $"{(alinea.Ordinal ? "#" : "")}alinea {Of(alinea.Numbers)}",
        SentenceLocator { Numbers.Count: 0 } sentence => $"{Of(sentence.Demonstrative)}sentence",
        SentenceLocator sentence => $"sentence {Of(sentence.Numbers)}",
        SubdivisionLocator subdivision => $"sub {string.Join(",", subdivision.Labels)}",
        DivisionLocator division => $"{division.Kind} {division.Number}".TrimEnd() + (division.Heading ? " heading" : ""),
        TableLocator { Labels.Count: > 0 } table => $"{table.Part.ToString().ToLowerInvariant()} {string.Join(",", table.Labels)}",
        TableLocator { Numbers.Count: 0 } table => table.Part.ToString().ToLowerInvariant(),
        TableLocator table => $"{table.Part.ToString().ToLowerInvariant()} {Of(table.Numbers)}",
        EdgeLocator edge => edge.Edge.ToString().ToLowerInvariant(),
        WordsLocator words => $"{(words.Occurrence is { } occurrence ? $"{string.Join(',', words.OtherOccurrences.Prepend(occurrence))}x" : "")}words[{string.Join("|", words.Words.Select(word => word.Text))}]",
        AmendmentLocator => "this amendment",
        VersionLocator => "wording",
        ProposedTextLocator proposed => $"proposed({Of(proposed.By)} for {Of(proposed.For)})",
        ExceptionLocator exception => $"except({Of(exception.Excepted)})",
        RenumberedLocator renumbered => $"becomes({Of([renumbered.Number])})",
        BetweenLocator between => $"between({Of(between.Places)})",
        LawLocator law =>
            law.Law.Name.Length > 0 ? law.Law.Name : law.Law.Kind.ToString().ToLowerInvariant() + (law.Law.Date is null ? "" : $" {law.Law.Date}"),
        _ => throw new InvalidOperationException(locator.GetType().Name),
    };

    private static string Of(Demonstrative demonstrative) => demonstrative == Demonstrative.None ? "" : demonstrative.ToString().ToLowerInvariant() + " ";

    private static string Of(SyntaxList<NumberRange> numbers) => string.Join(",", numbers);

    private static string Of(Content content)
    {
        var text = new StringBuilder();
        if (content.Kind is not (ContentKind.Words or ContentKind.Text))
        {
            text.Append(CultureInfo.InvariantCulture, $"{content.Kind.ToString().ToLowerInvariant()}{(content.Count is { } count ? $"×{count}" : "")} ");
        }

        foreach (var quotation in content.Quotations)
        {
            text.Append('«').Append(quotation.Text.Replace("\n", "/", StringComparison.Ordinal)).Append('»');
            if (quotation.Law.Count > 0)
            {
                text.Append(" { ").Append(string.Join(" ; ", quotation.Law.Select(Of))).Append(" }");
            }
        }

        return text.ToString();
    }
}
