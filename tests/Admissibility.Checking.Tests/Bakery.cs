using Admissibility.Facts;

namespace Admissibility.Checking.Tests;

internal sealed record Loaf(string Name, int Weight)
{
    public bool IsHeavy => Weight > 500;

    public bool ThrowsOf(string name) => name == Name ? throw new FormatException("pas un poids") : false;
}

internal sealed record Oven(string Loaf, int Degrees);

/// <summary>Derived: a loaf that was baked.</summary>
internal sealed class Baked(string name)
{
    public string Name => name;

    public override string ToString() => $"Baked {name}";
}

/// <summary>Derived from what was derived.</summary>
internal sealed class Sold(string name)
{
    public string Name => name;
}

/// <summary>A loaf on a shelf that is filled, emptied and relabelled.</summary>
internal sealed record Shelved(int Number, string Name, int Shelf) : IIdentified
{
    public object Identity => Number;
}

/// <summary>Facts and results in few words.</summary>
internal static class Bakery
{
    public static FactSet Facts(params object[] facts)
    {
        var set = new FactSet();
        foreach (var fact in facts)
        {
            switch (fact)
            {
                case Loaf loaf: set.Add(loaf); break;
                case Oven oven: set.Add(oven); break;
                case DossierReading reading: set.Add(reading); break;
                case DossierNature nature: set.Add(nature); break;
                case Baked baked: set.Add(baked); break;
                default: throw new ArgumentException($"Add {fact.GetType()} here too.", nameof(facts));
            }
        }

        return set;
    }

    public static IEnumerable<string> Said(RuleResults results) => results.Matches.Select(match => $"{match.Rule.Descriptor.Id} {match.Finding.Message.Fr}");

    public static IEnumerable<string> Failed(RuleResults results) => results.Failures.Select(failure => $"{failure.Rule.Descriptor.Id} {failure.Exception.Message}");
}
