using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>An input that cannot be read: where, and what is wrong, in both languages. The other inputs go on.</summary>
public sealed class UnreadableInputException : Exception
{
    /// <summary>Without words of its own.</summary>
    public UnreadableInputException()
        : this("")
    {
    }

    /// <summary>With a message in French: the input, and what is wrong with it.</summary>
    public UnreadableInputException(string message)
        : base(message) => Words = message;

    /// <summary>The same with what caused it.</summary>
    public UnreadableInputException(string message, Exception innerException)
        : base(message, innerException) => Words = message;

    private UnreadableInputException(LocalizedText words, Exception? innerException)
        : base(words.Fr, innerException) => Words = words;

    /// <summary>The place and what is wrong there, for the language of whoever asked: « chemin : fichier introuvable ».</summary>
    public LocalizedText Words { get; }

    /// <summary>« chemin : ce qui ne va pas »</summary>
    /// <param name="place">A path, with the entry of an archive or the line where there is one.</param>
    /// <param name="fr">What is wrong, in French.</param>
    /// <param name="en">The same in English.</param>
    /// <param name="inner">What the reader met, for developers; null for none.</param>
    public static UnreadableInputException At(string place, string fr, string en, Exception? inner = null) =>
        new(new LocalizedText($"{place} : {fr}", $"{place}: {en}"), inner);
}
