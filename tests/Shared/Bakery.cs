using Admissibility.Checking;
using Admissibility.Facts;

namespace Admissibility.Tests.Shared;

internal sealed record Loaf(string Name, int Weight)
{
    public bool IsHeavy => Weight > 500;

    public LoafKind Kind => Weight > 500 ? LoafKind.Miche : LoafKind.Ficelle;

    public bool Has(string name) => Name == name;

    /// <summary>False, but it throws of the loaf of that name.</summary>
    public bool ThrowsOf(string name) => name == Name ? throw new FormatException("pas un poids") : false;

    /// <summary>The name, but it throws of the loaf of that name.</summary>
    public string NameUnless(string name) => ThrowsOf(name) ? "" : Name;

    /// <summary>The letters of the name, but it throws of the loaf of that name.</summary>
    public string[] LettersUnless(string name) => [.. NameUnless(name).Select(letter => $"{letter}")];

    /// <summary>Slices of the loaf. Nothing is cut before they are asked for, and then it throws of the loaf of that name.</summary>
    public IEnumerable<Slice> SlicesUnless(string name)
    {
        yield return new(NameUnless(name));
    }
}

internal enum LoafKind
{
    Ficelle,
    Miche,
}

internal sealed record Oven(string Loaf, int Degrees)
{
    public bool Bakes(string name) => Loaf == name;
}

/// <summary>A part of a loaf, made by a query.</summary>
internal sealed record Slice(string Of);

/// <summary>Derived: a loaf that was baked.</summary>
internal sealed class Baked(string name)
{
    public string Name => name;

    /// <summary>False, but it throws of the loaf of that name.</summary>
    public bool ThrowsOf(string loaf) => loaf == Name ? throw new FormatException("brûlé") : false;

    /// <summary>The name, but it throws of the loaf of that name.</summary>
    public string NameUnless(string loaf) => ThrowsOf(loaf) ? "" : Name;

    public override string ToString() => $"Baked {name}";
}

/// <summary>Derived from what was derived.</summary>
internal sealed class Sold(string name)
{
    public string Name => name;

    /// <summary>The name, but it throws of the loaf of that name.</summary>
    public string NameUnless(string loaf) => loaf == Name ? throw new FormatException("invendable") : Name;

    public override string ToString() => $"Sold {name}";
}

/// <summary>A loaf on a shelf that is filled, emptied and relabelled.</summary>
internal sealed record Shelved(int Number, string Name, int Shelf) : IIdentified
{
    public object Identity => Number;

    /// <summary>False, but it throws of loaves of that name.</summary>
    public bool ThrowsOf(string name) => name == Name ? throw new FormatException("rassis") : false;
}

/// <summary>The price of a loaf on a shelf, under the number of that loaf.</summary>
internal sealed record Priced(int Number, int Price) : IIdentified
{
    public object Identity => Number;
}

/// <summary>Facts and results in few words.</summary>
internal static class Bakery
{
    public static Loaf Rond { get; } = new("rond", 400);

    public static Loaf Long { get; } = new("long", 800);

    public static Loaf Noir { get; } = new("noir", 900);

    public static FactSet Facts(params IEnumerable<object> facts)
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

    /// <summary>What rules report on facts; no rule is to fail.</summary>
    public static IEnumerable<string> Say(IEnumerable<AdmissibilityRule> rules, params IEnumerable<object> facts)
    {
        var results = new RuleRunner([.. rules]).Run(Facts(facts));
        Assert.Empty(Failed(results));
        return Said(results);
    }

    public static IEnumerable<string> Said(RuleResults results) => results.Matches.Select(match => $"{match.Rule.Descriptor.Id} {match.Finding.Message.Fr}");

    public static IEnumerable<string> Missed(RuleResults results) => results.Missing.Select(missing => $"{missing.Rule.Descriptor.Id} {missing.Item.Code}");

    public static IEnumerable<string> Failed(RuleResults results) =>
        results.Failures.Select(failure => $"{failure.Rule.Descriptor.Id} {failure.Exception.Message}");
}
