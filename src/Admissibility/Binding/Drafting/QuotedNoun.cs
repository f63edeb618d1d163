namespace Admissibility.Binding;

/// <summary>A noun for what is quoted, and how words around it agree with it.</summary>
/// <param name="Word">The noun.</param>
/// <param name="IsPlural">Whether it is plural.</param>
/// <param name="IsFeminine">Whether it is feminine.</param>
internal sealed record QuotedNoun(string Word, bool IsPlural = false, bool IsFeminine = false)
{
    public static QuotedNoun One { get; } = new("mot");

    public static QuotedNoun Several { get; } = new("mots", IsPlural: true);

    public static QuotedNoun Number { get; } = new("nombre");

    public static QuotedNoun Year { get; } = new("année", IsFeminine: true);

    public static QuotedNoun Rate { get; } = new("taux");

    public static QuotedNoun Amount { get; } = new("montant");

    public static QuotedNoun Reference { get; } = new("référence", IsFeminine: true);

    public static QuotedNoun Sign { get; } = new("signe");

    /// <summary>The noun after an article of the kind given: « à l’année », « aux mots ».</summary>
    public string After(ArticleKind kind) => (kind, IsPlural) switch
    {
        (ArticleKind.The, true) => $"les {Word}",
        (ArticleKind.Of, true) => $"des {Word}",
        (ArticleKind.To, true) => $"aux {Word}",
        (ArticleKind.This, true) => $"ces {Word}",
        (ArticleKind.The, _) => Definite,
        (ArticleKind.Of, _) => Definite.StartsWith("le ", StringComparison.Ordinal) ? $"du {Word}" : $"de {Definite}",
        (ArticleKind.To, _) => Definite.StartsWith("le ", StringComparison.Ordinal) ? $"au {Word}" : $"à {Definite}",
        _ => IsFeminine ? $"cette {Word}" : $"ce {Word}",
    };

    /// <summary>A participle in « é » that agrees with the noun: « remplacés ».</summary>
    /// <param name="participle">As it is written, in either number and gender.</param>
    /// <returns>The participle, or null for one that does not end so.</returns>
    public string? Agree(string participle)
    {
        var stem = participle.TrimEnd('s');
        stem = stem.EndsWith("ée", StringComparison.Ordinal) ? stem[..^1] : stem;
        return stem.EndsWith('é') ? stem + (IsFeminine ? "e" : "") + (IsPlural ? "s" : "") : null;
    }

    private string Definite => Word[0] == 'a' ? $"l’{Word}" : IsFeminine ? $"la {Word}" : $"le {Word}";
}

/// <summary>What kind of article is before a noun.</summary>
internal enum ArticleKind
{
    /// <summary>« le », « les »</summary>
    The,

    /// <summary>« du », « des »</summary>
    Of,

    /// <summary>« au », « aux »</summary>
    To,

    /// <summary>« ce », « ces »</summary>
    This,
}
