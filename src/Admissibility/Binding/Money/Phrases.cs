using System.Collections.Immutable;
using Admissibility.Parsing.Lexing;

namespace Admissibility.Binding;

/// <summary>Finds phrases of a table in a text, word by word whatever case and accents.</summary>
internal sealed class Phrases<T>
{
    private readonly Dictionary<ulong, List<(ulong[] Words, T Value)>> _byFirst = [];

    public Phrases(params (string Phrases, T Value)[] rows)
    {
        foreach (var (phrases, value) in rows)
        {
            foreach (var phrase in phrases.Split('|'))
            {
                Add(phrase, value);
            }
        }
    }

    /// <summary>The longest phrase that starts at a position, with the position behind it.</summary>
    public (T Value, Cursor Behind)? At(Cursor at)
    {
        if (at.Token.Kind != TokenKind.Word || !_byFirst.TryGetValue(at.Token.Hash, out var candidates))
        {
            return null;
        }

        (T Value, Cursor Behind)? longest = null;
        foreach (var (words, value) in candidates)
        {
            var behind = at;
            var matched = 0;
            while (matched < words.Length && behind.Token.Kind == TokenKind.Word && behind.Token.Hash == words[matched])
            {
                behind = behind.Next;
                matched++;
            }

            if (matched == words.Length && (longest is null || behind.Index > longest.Value.Behind.Index))
            {
                longest = (value, behind);
            }
        }

        return longest;
    }

    /// <summary>The first phrase that starts in a stretch of tokens.</summary>
    public (T Value, Cursor At, Cursor Behind)? FindIn(Cursor from, Cursor behind)
    {
        for (var at = from; at.Index < behind.Index; at = at.Next)
        {
            if (At(at) is { } found)
            {
                return (found.Value, at, found.Behind);
            }
        }

        return null;
    }

    private void Add(string phrase, T value)
    {
        var words = Lexer.Read(Text.Excerpt.Of(phrase, "")).Where(token => token.Kind == TokenKind.Word).Select(token => token.Hash).ToImmutableArray();
        if (!_byFirst.TryGetValue(words[0], out var list))
        {
            _byFirst.Add(words[0], list = []);
        }

        list.Add(([.. words], value));
    }
}
