using System.Text.Json.Serialization;
using Admissibility.Bills;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>Where an amendment is placed: the line as it is written, and what was understood of it.</summary>
[JsonDerivedType(typeof(JsonRecognizedPlacement))]
internal record JsonPlacement
{
    [JsonPropertyOrder(-2)]
    public required string Text { get; init; }

    [JsonPropertyOrder(-1)]
    public required bool Recognized { get; init; }

    public static JsonPlacement? Of(Excerpt? line, PlacementSyntax? placement)
    {
        if (line is null)
        {
            return null;
        }

        var text = string.Join(' ', line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (placement is null)
        {
            return new() { Text = text, Recognized = false };
        }

        var (kind, number) = (placement.Division.Kind, placement.Division.Number);
        return new JsonRecognizedPlacement
        {
            Text = text,
            Recognized = true,
            Position = placement.Position,
            Additional = placement.Inserts != InsertedDivision.None,
            Inserts = placement.Inserts switch
            {
                InsertedDivision.Article => JsonInserted.Article,
                InsertedDivision.Heading => JsonInserted.Division,
                _ => null,
            },
            Division = JsonNames.Of(kind),
            Article = kind == DivisionKind.Article ? number : null,
            Number = number.Length > 0 ? number : null,
            Through = placement.Division.Through,
        };
    }
}

/// <summary>A placement that was understood.</summary>
internal sealed record JsonRecognizedPlacement : JsonPlacement
{
    [JsonConverter(typeof(KebabCase<PlacementPosition>))]
    public required PlacementPosition Position { get; init; }

    public required bool Additional { get; init; }

    public required JsonInserted? Inserts { get; init; }

    public required string Division { get; init; }

    public required string? Article { get; init; }

    public required string? Number { get; init; }

    public required string? Through { get; init; }
}

/// <summary>What an amendment puts beside the division on which it is placed.</summary>
[JsonConverter(typeof(KebabCase<JsonInserted>))]
internal enum JsonInserted
{
    Article,
    Division,
}
