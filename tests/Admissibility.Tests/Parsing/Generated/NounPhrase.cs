namespace Admissibility.Tests.Parsing.Generated;

/// <summary>A noun with its article, which melts into the preposition before it: « le I », « du I », « au I ».</summary>
/// <param name="Article">« le », « la », « l’ », « les », « cet »…</param>
/// <param name="Words">The rest.</param>
internal sealed record NounPhrase(string Article, string Words)
{
    public bool IsPlural { get; init; }

    public bool IsFeminine { get; init; }

    /// <summary>« l’alinéa 3 »</summary>
    public string Bare => Article.EndsWith('’') ? Article + Words : $"{Article} {Words}";

    /// <summary>« à l’alinéa 3 », « au I », « aux 1° et 2° »</summary>
    public string To => Article switch { "le" => $"au {Words}", "les" => $"aux {Words}", _ => $"à {Bare}" };

    /// <summary>« de l’alinéa 3 », « du I », « des 1° et 2° »</summary>
    public string Of => Article switch { "le" => $"du {Words}", "les" => $"des {Words}", _ => $"de {Bare}" };

    /// <summary>« est », « sont »</summary>
    public string Is => IsPlural ? "sont" : "est";

    /// <summary>A participle in its number and gender.</summary>
    public string Agree(string participle) => participle + (IsFeminine ? "e" : "") + (IsPlural ? "s" : "");
}
