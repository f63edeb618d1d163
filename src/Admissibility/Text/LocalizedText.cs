namespace Admissibility.Text;

public enum Language
{
    French,
    English,
}

/// <summary>Words shown to people, in both languages.</summary>
/// <param name="Fr">In French, the language of the chambers.</param>
/// <param name="En">In English.</param>
public sealed record LocalizedText(string Fr, string En)
{
    public static LocalizedText Empty { get; } = new("", "");

    /// <summary>Words that are the same in both: a number, a quotation.</summary>
    public static implicit operator LocalizedText(string text) => new(text, text);

    public string In(Language language) => language == Language.French ? Fr : En;

    public override string ToString() => Fr;
}
