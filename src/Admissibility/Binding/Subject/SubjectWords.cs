using System.Collections.Frozen;
using Admissibility.Amendments;
using Admissibility.Parsing.Lexing;

namespace Admissibility.Binding;

/// <summary>What a text is about: its stems, each with a weight, together of length 1, and the codes and laws that it names. Immutable.</summary>
public sealed class SubjectWords
{
    private readonly FrozenDictionary<string, string> _written;

    internal SubjectWords(Dictionary<string, double> weights, IEnumerable<KeyValuePair<string, string>> written, IEnumerable<string> codes)
    {
        Weights = weights;
        _written = written.ToFrozenDictionary(StringComparer.Ordinal);
        Codes = codes.ToFrozenSet(StringComparer.Ordinal);
        Total = weights.Values.Sum();
    }

    /// <summary>The weight of each stem.</summary>
    public IReadOnlyDictionary<string, double> Weights { get; }

    /// <summary>The codes, by name, and the laws, by number, that it names.</summary>
    public IReadOnlySet<string> Codes { get; }

    /// <summary>The sum of all weights.</summary>
    internal double Total { get; }

    /// <summary>What an amendment is about, by its text and its reasons; one without either has no stem.</summary>
    public static SubjectWords Of(AmendmentDocument amendment)
    {
        ArgumentNullException.ThrowIfNull(amendment);
        return Of(amendment, amendment.Dispositif is { } text ? TokenWindow.Of(text) : null);
    }

    /// <inheritdoc cref="Of(AmendmentDocument)"/>
    /// <param name="amendment">The amendment.</param>
    /// <param name="tokens">The tokens of its dispositif.</param>
    internal static SubjectWords Of(AmendmentDocument amendment, TokenWindow? tokens)
    {
        var reader = new SubjectReader();
        if (tokens is { } law)
        {
            reader.AddLaw(law, amendment.Dispositif!.ReadableText());
        }

        if (amendment.Expose is { } reasons)
        {
            reader.AddReasons(reasons);
        }

        return reader.ToWords();
    }

    /// <summary>How close two texts are: the cosine of the angle between them, from 0 (no stem in common) to 1.</summary>
    public double Closeness(SubjectWords other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Weights.Count <= other.Weights.Count
            ? Weights.Sum(entry => entry.Value * other.Weights.GetValueOrDefault(entry.Key))
            : other.Closeness(this);
    }

    /// <summary>The word of which a stem was first read here.</summary>
    internal string Written(string stem) => _written[stem];
}
