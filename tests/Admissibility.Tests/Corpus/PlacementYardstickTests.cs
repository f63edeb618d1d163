using System.Text.Json;
using Admissibility.Parsing;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Tests.Corpus;

/// <summary>Places as ten years of amendments named them, beside what a careful hand made of each.</summary>
public class PlacementYardstickTests
{
    [Fact]
    public void Places_are_read_and_mean_what_the_careful_hand_made_of_them()
    {
        var pairs = Pairs(CorpusFolder.Require("tables", "placements_nosdeputes_clean_subject.json"));
        var read = pairs.Select(pair => (Written: Read(pair.Written), Meant: Read(pair.Meant))).ToList();
        Assert.Equal(4810, read.Count);

        // What is left are titles of texts and motions, which name no place.
        Assert.InRange(read.Count(pair => pair.Written is not null), 4700, 4810);
        Assert.InRange(read.Count(pair => pair.Written is not null && pair.Written == pair.Meant), 4660, 4810);
    }

    private static List<(string Written, string Meant)> Pairs(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return [.. json.RootElement.EnumerateObject().Where(pair => pair.Name.Length > 0).Select(pair => (pair.Name, pair.Value.GetString()!))];
    }

    private static (PlacementPosition Position, string Kind, string Number)? Read(string line) =>
        AmendmentParser.ParsePlacement(Excerpt.Of(line, line), out _) is { } placement
            ? (placement.Position, placement.Division.Kind.ToString(), placement.Division.Number)
            : null;
}
