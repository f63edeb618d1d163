using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Sprache;

namespace Admissibility.Parsing.Grammar;

/// <summary>
/// Small words that were left out or typed for another, of which the words around them leave no doubt: « il inséré un alinéa »,
/// « le mot et remplacé par », « l'alinéa 3, supprimer ». Read in the second attempt alone, and reported as misspellings.
/// </summary>
internal static class Forgotten
{
    private static readonly WordTable<bool> s_participles = WordSet.Of(Participles());

    private static readonly WordTable<string> s_typed = new() { { "et es st", "est" }, { "son dont font", "sont" } };

    private static readonly WordTable<string> s_places = new() { { "l'", "à l’" }, { "le", "au" }, { "la", "à la" }, { "les", "aux" } };

    private static readonly WordTable<bool> s_words = WordSet.Of("mot mots taux montant nombre annee date reference references chiffre");

    private static readonly WordTable<bool> s_one = WordSet.Of("un une deux trois");

    private static readonly WordTable<bool> s_typedBy = WordSet.Of("pas pars");

    private static readonly WordTable<string> s_typedWords = new() { { "morts maux mois mors mets mos most", "mots" }, { "mort mod", "mot" } };

    private static readonly WordTable<bool> s_sentences = WordSet.Of("phrase phrases");

    private static readonly ulong s_by = WordHash.Of("par");

    private static readonly ulong s_an = WordHash.Of("an");

    private static readonly ulong s_it = WordHash.Of("il");

    /// <summary>« est », left out before a participle or typed as another small word.</summary>
    public static Parser<Token> Is { get; } = input =>
    {
        var at = (TokenInput)input;
        if (!at.Context.Recovery.IsActive || at.Token.Kind != TokenKind.Word)
        {
            return Failure<Token>.Result;
        }

        if (s_typed.TryGetValue(at.Token.Hash, out var meant))
        {
            return IsParticiple(at.Next) && at.Context.Supply(at, meant) ? new Success<Token>(at.Token, at.Next) : Failure<Token>.Result;
        }

        var participle = at.Token.Hash == WordHash.Of("ainsi") ? at.Next : at;
        return IsParticiple(participle) && at.Context.Supply(at, $"{(IsPlural(participle) ? "sont" : "est")} {at.Stream.TextOf(at.Token)}")
            ? new Success<Token>(at.Token, at)
            : Failure<Token>.Result;
    };

    /// <summary>« à », left out before a place: « l'alinéa 3, supprimer », « le premier alinéa les mots : ».</summary>
    /// <param name="at">The determiner.</param>
    /// <param name="rest">After the place.</param>
    public static bool IsPreposition(TokenInput at, TokenInput rest) =>
        at.Context.Recovery.IsActive && s_places.TryGetValue(at.Token.Hash, out var meant) && OpensOrder(rest) && Supply(at, meant);

    /// <summary>« par », left out before what takes the place, « sont remplacés les mots : « … », or typed as another small word, « pas la phrase ».</summary>
    public static Parser<Token> By { get; } = input =>
    {
        var at = (TokenInput)input;
        if (!at.Context.Recovery.IsActive)
        {
            return Failure<Token>.Result;
        }

        if (s_typedBy.Contains(at.Token.Hash))
        {
            return OpensContent(at.Next.Token.Hash) && at.Context.Supply(at, "par") ? new Success<Token>(at.Token, at.Next) : Failure<Token>.Result;
        }

        var opens = (s_places.Contains(at.Token.Hash) && s_words.Contains(at.Next.Token.Hash)) || s_one.Contains(at.Token.Hash);
        return opens && at.Context.Supply(at, $"par {at.Stream.TextOf(at.Token)}") ? new Success<Token>(at.Token, at) : Failure<Token>.Result;
    };

    /// <summary>« est ajoutée par une phrase »: a « par » too many before what is put in.</summary>
    public static Parser<bool> TooMany { get; } = input =>
    {
        var at = (TokenInput)input;
        return at.Context.Recovery.IsActive && at.Token.Hash == s_by && OpensContent(at.Next.Token.Hash) && at.Context.Supply(at, "")
            ? new Success<bool>(true, at.Next)
            : Failure<bool>.Result;
    };

    /// <summary>« la première phrase 3° de l'article »: « du » was left out before what holds the sentence.</summary>
    public static Parser<bool> Of { get; } = input =>
    {
        var at = (TokenInput)input;
        return at.Context.Recovery.IsActive && IsAfterSentence(at.Stream.Tokens, at.Index) && at.Context.Supply(at, $"du {at.Stream.TextOf(at.Token)}")
            ? new Success<bool>(true, at)
            : Failure<bool>.Result;
    };

    private static bool IsAfterSentence(Token[] tokens, int index) =>
        index > 0 && s_sentences.Contains(tokens[index - 1].Hash) && !tokens[index].AtLineStart
        && (tokens[index].Kind == TokenKind.Number || tokens[index] is { IsUpper: true, IsElided: false });

    /// <summary>« les morts : « four » »: a word of the language in the place of « mots ».</summary>
    public static Parser<WordsKind> Words { get; } = input =>
    {
        var at = (TokenInput)input;
        return at.Context.Recovery.IsActive && s_typedWords.TryGetValue(at.Token.Hash, out var meant)
            && (at.Next.Token.IsMark(':') ? at.Next.Next : at.Next).Token.Kind == TokenKind.OpenQuote && at.Context.Supply(at, meant)
            ? new Success<WordsKind>(meant == "mot" ? WordsKind.Word : WordsKind.Words, at.Next)
            : Failure<WordsKind>.Result;
    };

    /// <summary>Whether a word may be typed for « mot » or « mots ».</summary>
    public static bool IsTypedForWords(TokenInput at) => at.Context.Recovery.IsActive && s_typedWords.TryGetValue(at.Token.Hash, out _);

    /// <summary>« l'article L. 3 de la santé publique »: « code » was left out.</summary>
    public static Parser<LawReference> Code { get; } = input =>
    {
        var at = (TokenInput)input;
        return at.Context.Recovery.IsActive && IsAfterNumber(at.Stream.Tokens, at.Index) && CodeNames.FindRest(at.Stream.Window, at.Index) is var (name, end)
            && at.Context.Supply(at, $"du code {at.Stream.TextOf(at.Token)}")
            ? new Success<LawReference>(new(at.Stream.SpanOf(at.Index, end), LawKind.Code, name), at.Context.At(end))
            : Failure<LawReference>.Result;
    };

    /// <summary>« L. 3 de », « livre V de »</summary>
    private static bool IsAfterNumber(Token[] tokens, int index) => index > 0 && (tokens[index - 1].Kind == TokenKind.Number || tokens[index - 1].IsUpper);

    /// <summary>« an premier alinéa »</summary>
    public static Parser<bool> At { get; } = input =>
    {
        var at = (TokenInput)input;
        return at.Context.Recovery.IsActive && at.Token.Hash == s_an && Supply(at, "au")
            ? new Success<bool>(true, at.Next)
            : Failure<bool>.Result;
    };

    /// <summary>Whether a text holds what only a second attempt reads: a place or a participle without its small word.</summary>
    public static bool IsPossible(TokenStream stream, int from, int reach)
    {
        var tokens = stream.Tokens;
        for (var i = from; i <= reach && i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Hash == s_an || s_participles.Contains(tokens[i].Hash)
                || (s_typedBy.Contains(tokens[i].Hash) && OpensContent(tokens[i + 1].Hash))
                || (s_places.Contains(tokens[i].Hash) && i == from)
                || s_typedWords.TryGetValue(tokens[i].Hash, out _)
                || IsAfterSentence(tokens, i)
                || (IsAfterNumber(tokens, i) && CodeNames.FindRest(stream.Window, i) is not null))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>With a capital where the word that is written has one.</summary>
    private static bool Supply(TokenInput at, string meant) =>
        at.Context.Supply(at, (at.Token.Flags & TokenFlags.Capital) == TokenFlags.None ? meant : char.ToUpperInvariant(meant[0]) + meant[1..]);

    private static bool OpensOrder(TokenInput at)
    {
        var next = at.Token.IsMark(',') ? at.Next : at;
        return (at.Token.IsMark(',') && (AmendingVerbs.Imperatives.Contains(next.Token.Hash) || next.Token.Hash == s_it))
            || (s_places.Contains(next.Token.Hash) && s_words.Contains(next.Next.Token.Hash));
    }

    /// <summary>« la phrase », « huit alinéas »</summary>
    private static bool OpensContent(ulong word) => s_places.Contains(word) || s_one.Contains(word) || Numerals.CanBeginCount(word);

    private static bool IsParticiple(TokenInput at) => s_participles.Contains(at.Token.Hash);

    private static bool IsPlural(TokenInput at) => at.Stream.CharsOf(at.Token) is [.., 's' or 'S'];

    private static string Participles() => string.Join(' ', new[]
    {
        AmendingOperation.Delete, AmendingOperation.Replace, AmendingOperation.Substitute, AmendingOperation.Insert, AmendingOperation.Complete,
        AmendingOperation.Write, AmendingOperation.Restore, AmendingOperation.Modify,
    }.Select(AmendingVerbs.Participles));
}
