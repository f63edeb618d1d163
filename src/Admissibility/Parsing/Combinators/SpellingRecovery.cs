using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Text;

namespace Admissibility.Parsing.Combinators;

/// <summary>A second attempt at a text, in which misspelt keywords are read as those that they must mean.</summary>
internal sealed class SpellingRecovery(TokenStream stream)
{
    private readonly Dictionary<int, string> _found = [];
    private readonly HashSet<int> _refused = [];
    private readonly Dictionary<int, string?> _folded = [];
    private int _changes;
    private int _soundFrom;
    private int _soundTo;
    private bool _reading;

    /// <summary>Whether misspelt words are read for what they must mean.</summary>
    public bool IsActive => _reading;

    /// <summary>Whether a quoted text is read in the middle of a second attempt at the text around it: it gets none of its own.</summary>
    public bool IsSuspended { get; private set; }

    /// <summary>The same for as long as words mean the same: always where no misspelt word is read.</summary>
    public int Version => _reading ? _changes : 0;

    /// <summary>What was meant, by the index of the token that is misspelt.</summary>
    public IReadOnlyDictionary<int, string> ByToken => _found;

    /// <summary>
    /// The keyword that a word must mean, or null; the first of <paramref name="words"/> that is one misspelling away. Only to be asked while spelling recovery
    /// is active.
    /// </summary>
    public string? SuggestKeyword(int token, IReadOnlyList<string> words)
    {
        if (_refused.Contains(token) || Fold(token) is not { } written || Spelling.Suggest(written, words) is not { } meant)
        {
            return null;
        }

        _found[token] = meant;
        return meant;
    }

    /// <summary>
    /// Reads a word as what must be meant in its place, unless an attempt has shown that it need not be. Only while spelling recovery is active.
    /// </summary>
    public bool Supply(int token, string meant)
    {
        if (_refused.Contains(token))
        {
            return false;
        }

        _found[token] = meant;
        return true;
    }

    /// <summary>
    /// Whether a word among those that the first attempt looked at may be a keyword misspelt: without one, a second attempt would read the same.
    /// </summary>
    /// <remarks>Tokens that were found not to be misspellings are not looked at again, however far each attempt reaches.</remarks>
    public bool CanHelp(int from, int reach)
    {
        if (from < _soundFrom || from > _soundTo)
        {
            (_soundFrom, _soundTo) = (from, from);
        }

        while (_soundTo <= reach && !IsDoubtful(stream.Tokens[_soundTo]))
        {
            _soundTo++;
        }

        return _soundTo <= reach;
    }

    private bool IsDoubtful(Token token) => token.Kind == TokenKind.Word && KeywordList.Index.Has(stream.CharsOf(token), token.Hash);

    /// <summary>Attempts with misspellings; keeps those without which the attempt fails.</summary>
    /// <param name="from">The first token of the text, after which misspellings read by a failed attempt are forgotten.</param>
    /// <param name="attempt">What is attempted; null where it fails.</param>
    public T? Read<T>(int from, Func<T?> attempt)
        where T : class
    {
        _reading = true;
        _changes++;
        var result = attempt();
        foreach (var token in _found.Count == 0 ? [] : FoundFrom(from))
        {
            // A misspelling that only an abandoned alternative read is dropped: the text is understood without it.
            _refused.Add(token);
            _changes++;
            if (result is null)
            {
                _found.Remove(token);
            }
            else if (attempt() is { } without)
            {
                result = without;
                _found.Remove(token);
            }
            else
            {
                _refused.Remove(token);
                _changes++;
            }
        }

        _reading = false;
        _refused.Clear();
        return result;
    }

    private List<int> FoundFrom(int from) => [.. _found.Keys.Where(token => token >= from).Order()];

    /// <summary>Parses quoted text with spelling recovery off: misspellings inside a quotation are not the amendment's.</summary>
    public T Suspend<T>(Func<T> read)
    {
        if (!_reading)
        {
            return read();
        }

        (_reading, IsSuspended) = (false, true);
        var result = read();
        (_reading, IsSuspended) = (true, false);
        return result;
    }

    /// <summary>Each word is folded once, however many keywords it is compared with.</summary>
    private string? Fold(int token)
    {
        if (!_folded.TryGetValue(token, out var folded))
        {
            _folded.Add(token, folded = FoldDoubtful(stream.Tokens[token], stream.TokenBefore(token)));
        }

        return folded;
    }

    /// <summary>The letters of a word that may be a keyword misspelt, folded; null for any other token.</summary>
    private string? FoldDoubtful(Token token, Token before)
    {
        if (token.Kind != TokenKind.Word)
        {
            return null;
        }

        var written = Typography.FoldText(stream.CharsOf(token));
        return written.Length < Spelling.ShortestWord || (Spelling.IsOtherWord(token.Hash) && !Spelling.GovernsParticiple(before.Hash)) ? null : written;
    }
}
