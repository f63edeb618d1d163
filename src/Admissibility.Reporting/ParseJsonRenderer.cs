using System.Globalization;
using System.Text.Json;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>What was understood of an amendment, in a form that can be compared: operation, target, quoted words.</summary>
public static class ParseJsonRenderer
{
    /// <summary>The object as text.</summary>
    /// <param name="document">The amendment.</param>
    /// <param name="syntax">Its trees.</param>
    /// <param name="indented">Over several lines.</param>
    public static string Render(AmendmentDocument document, AmendmentSyntax syntax, bool indented)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(syntax);
        return JsonOutput.Write(indented, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", JsonOutput.Version);
            json.WriteString("id", document.Id);
            JsonOutput.WritePlacement(json, document.Placement, syntax.Placement);
            json.WriteStartArray("instructions");
            if (syntax.Dispositif is { } dispositif)
            {
                WriteInstructions(json, document.Dispositif!.Source, dispositif, syntax.Placement);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    internal static void WriteInstructions(Utf8JsonWriter json, SourceText source, DispositifSyntax dispositif, PlacementSyntax? placement)
    {
        var antecedents = Antecedents.Of(dispositif);
        foreach (var (instruction, scope) in Operation.In(dispositif))
        {
            json.WriteStartObject();
            json.WriteString("operation", JsonNames.OperationOf(instruction));
            if (instruction.Label is not null)
            {
                json.WriteString("label", instruction.Label);
            }

            if (instruction.IsConsequence)
            {
                json.WriteBoolean("consequence", true);
            }

            WriteTargets(json, instruction, scope, placement, antecedents);
            json.WriteStartArray("quoted");
            foreach (var quotation in (instruction as ContentInstruction)?.Content?.Quotations ?? [])
            {
                json.WriteStringValue(quotation.Text);
            }

            json.WriteEndArray();
            JsonOutput.WriteSpan(json, "span", source, instruction.Span);
            json.WriteBoolean("recognized", instruction is not UnrecognizedInstruction);
            json.WriteEndObject();
        }
    }

    private static void WriteTargets(Utf8JsonWriter json, Instruction instruction, SyntaxList<Target> scope, PlacementSyntax? placement, Antecedents antecedents)
    {
        var own = instruction is TargetedInstruction targeted ? targeted.Targets : [];
        var outer = scope.SelectMany(target => target.Locators).ToList();
        json.WritePropertyName("target");
        WriteTarget(json, instruction, [.. outer, .. own.Count > 0 ? own[0].Locators : []], placement, antecedents);
        if (own.Count > 1)
        {
            json.WriteStartArray("otherTargets");
            foreach (var target in own.Skip(1))
            {
                WriteTarget(json, instruction, [.. outer, .. target.Locators], placement, antecedents);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteTarget(Utf8JsonWriter json, Instruction instruction, List<Locator> locators, PlacementSyntax? placement, Antecedents antecedents)
    {
        json.WriteStartObject();
        json.WriteString("article", ArticleOf(locators, placement, antecedents));
        json.WriteString("law", LawOf(locators, antecedents) is { } law ? law.Name.Length > 0 ? law.Name : JsonLawKind(law.Kind) : null);
        WriteNumbers(json, "alinea", locators.OfType<AlineaLocator>().LastOrDefault()?.Numbers);
        WriteNumbers(json, "sentence", locators.OfType<SentenceLocator>().LastOrDefault()?.Numbers);
        json.WriteString("subdivision", string.Join(' ', locators.OfType<SubdivisionLocator>().SelectMany(subdivision => subdivision.Labels)) is { Length: > 0 } labels ? labels : null);
        json.WriteString("part", PartOf(instruction, locators));
        WriteNumbers(json, "occurrence", locators.OfType<WordsLocator>().LastOrDefault()?.Occurrence is { } occurrence ? [occurrence] : null);
        json.WriteString("words", locators.OfType<WordsLocator>().LastOrDefault() is { Words.Count: > 0 } words ? words.Words[0].Text : null);
        json.WriteEndObject();
    }

    private static LawReference? LawOf(List<Locator> locators, Antecedents antecedents)
    {
        if (locators.OfType<LawLocator>().LastOrDefault()?.Law is { } law)
        {
            return antecedents.Of(law) ?? law;
        }

        return locators.OfType<ArticleLocator>().LastOrDefault() is { } article ? antecedents.TextOf(article) : null;
    }

    private static string? ArticleOf(List<Locator> locators, PlacementSyntax? placement, Antecedents antecedents)
    {
        if (locators.OfType<ArticleLocator>().LastOrDefault() is { } article && antecedents.Of(article) is { } named)
        {
            return named.Numbers[0].ToString();
        }

        return locators.OfType<LawLocator>().Any() || placement is not { Position: PlacementPosition.On, Division.Kind: DivisionKind.Article } ? null : placement.Division.Number;
    }

    private static string? PartOf(Instruction instruction, List<Locator> locators)
    {
        if (locators.OfType<EdgeLocator>().LastOrDefault() is { } edge)
        {
            return edge.Edge == Edge.Start ? "start" : "end";
        }

        return instruction is Insertion insertion
            ? insertion.Point switch { InsertionPoint.Before => "before", InsertionPoint.After => "after", InsertionPoint.Start => "start", InsertionPoint.End => "end", _ => null }
            : null;
    }

    /// <summary>One number as a number, several as « 5-7,9 ».</summary>
    private static void WriteNumbers(Utf8JsonWriter json, string name, SyntaxList<NumberRange>? numbers)
    {
        if (numbers is not { Count: > 0 } ranges)
        {
            json.WriteNull(name);
        }
        else if (ranges.Count == 1 && ranges[0].From == ranges[0].To)
        {
            json.WriteNumber(name, ranges[0].From);
        }
        else
        {
            json.WriteString(name, string.Join(',', ranges.Select(range => range.From == range.To ? range.From.ToString(CultureInfo.InvariantCulture) : $"{range.From}-{range.To}")));
        }
    }

    private static string JsonLawKind(LawKind kind) => kind switch
    {
        LawKind.ThisLaw => "this",
        LawKind.Same => "same",
        LawKind.Constitution => "constitution",
        _ => "other",
    };
}
