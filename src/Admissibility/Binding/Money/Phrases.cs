using System.Collections.Immutable;
using Admissibility.Parsing.Lexing;

namespace Admissibility.Binding;

/// <summary>Finds phrases of a table in a text, word by word whatever case and accents.</summary>
internal sealed class Phrases<T>
{
    private readonly Dictionary<ulong, List<Phrase>> _byFirst = [];
    private readonly Phrases<bool>? _between;

    /// <summary>Phrases whose words may have others between them: « est subordonnée » is found in « est également subordonnée ».</summary>
    /// <param name="between">What may be between two words.</param>
    /// <param name="rows">The phrases, with « | » between them, and what they mean.</param>
    public Phrases(Phrases<bool> between, params (string Phrases, T Value)[] rows)
        : this(rows) => _between = between;

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

    /// <summary>The longest phrase that begins at a token, with the token after it.</summary>
    public (T Value, int End)? At(in TokenWindow text, int at)
    {
        if (text.KindAt(at) != TokenKind.Word || !_byFirst.TryGetValue(text.HashAt(at), out var candidates))
        {
            return null;
        }

        (T Value, int End)? longest = null;
        foreach (var candidate in candidates)
        {
            var words = candidate.Words;
            var end = at;
            var matched = 0;
            while (matched < words.Length && text.KindAt(end) == TokenKind.Word)
            {
                if (text.HashAt(end) == words[matched])
                {
                    end = text.Next(end);
                    matched++;
                }
                else if (matched > 0 && _between?.At(text, end) is { } passed)
                {
                    end = passed.End;
                }
                else
                {
                    break;
                }
            }

            if (matched == words.Length && (longest is null || end > longest.Value.End))
            {
                longest = (candidate.Value, end);
            }
        }

        return longest;
    }

    /// <summary>The first phrase that begins between two tokens; it may end after the second, within the window.</summary>
    public (T Value, int At, int End)? FindIn(in TokenWindow text, int from, int end)
    {
        for (var at = from; at < end; at = text.Next(at))
        {
            if (At(text, at) is { } found)
            {
                return (found.Value, at, found.End);
            }
        }

        return null;
    }

    /// <summary>The first phrase of a sentence.</summary>
    public (T Value, int At, int End)? FindIn(Sentence sentence) => FindIn(sentence.Text, sentence.From, sentence.End);

    /// <summary>The first phrase of a sentence that begins at a token or after it.</summary>
    public (T Value, int At, int End)? FindIn(Sentence sentence, int from) => FindIn(sentence.Text, from, sentence.End);

    private void Add(string phrase, T value)
    {
        // A word is elided only before another: « n' » is read in « n'x ».
        var isElided = phrase.EndsWith('\'');
        var read = Lexer.Read(Text.Excerpt.Of(isElided ? phrase + "x" : phrase, "")).Where(token => token.Kind == TokenKind.Word).Select(token => token.Hash);
        var words = (isElided ? read.SkipLast(1) : read).ToImmutableArray();
        if (!_byFirst.TryGetValue(words[0], out var list))
        {
            _byFirst.Add(words[0], list = []);
        }

        list.Add(new([.. words], value));
    }

    /// <summary>Of a class, since lists of pairs of our own values are compiled anew at each start.</summary>
    private sealed class Phrase(ulong[] words, T value)
    {
        public ulong[] Words => words;

        public T Value => value;
    }
}
