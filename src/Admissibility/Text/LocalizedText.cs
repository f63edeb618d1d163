namespace Admissibility.Text;

/// <summary>The language of what is shown to people.</summary>
public enum Language
{
    /// <summary>The language of the chambers, and the default.</summary>
    French,

    /// <summary>For readers of the code and of reports.</summary>
    English,
}

/// <summary>Words shown to people, in both languages.</summary>
/// <param name="Fr">In French, the language of the chambers.</param>
/// <param name="En">In English.</param>
public sealed record LocalizedText(string Fr, string En)
{
    /// <summary>No words.</summary>
    public static LocalizedText Empty { get; } = new("", "");

    /// <summary>Words that are the same in both: a number, a quotation.</summary>
    public static implicit operator LocalizedText(string text) => new(text, text);

    /// <summary>The words in one language.</summary>
    public string In(Language language) => language == Language.French ? Fr : En;

    /// <summary>The French words.</summary>
    public override string ToString() => Fr;
}
