using System.Collections.Immutable;
using System.Text;
using Admissibility.Text;

namespace Admissibility.Testing;

/// <summary>A text with spans marked in it: <c>[|…|]</c>, or <c>{|ADM4002:…|}</c> to name the rule.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Spans">The spans in order of their starts, each with the id given, or null.</param>
public sealed record MarkedText(string Text, ImmutableArray<(TextSpan Span, string? Id)> Spans)
{
    /// <summary>Takes the marks out.</summary>
    /// <exception cref="FormatException">A mark is opened and not closed, or the reverse.</exception>
    public static MarkedText Parse(string marked)
    {
        ArgumentNullException.ThrowIfNull(marked);
        var text = new StringBuilder(marked.Length);
        var spans = new List<(TextSpan Span, string? Id)>();
        var open = new Stack<(int Start, string? Id, string Close)>();
        for (var i = 0; i < marked.Length;)
        {
            if (Starts(marked, i, "[|"))
            {
                open.Push((text.Length, null, "|]"));
                i += 2;
            }
            else if (Starts(marked, i, "{|"))
            {
                var colon = marked.IndexOf(':', i);
                open.Push((text.Length, colon < 0 ? throw new FormatException("« {| » sans identifiant") : marked[(i + 2)..colon], "|}"));
                i = colon + 1;
            }
            else if (Starts(marked, i, "|]") || Starts(marked, i, "|}"))
            {
                if (!open.TryPop(out var mark) || !Starts(marked, i, mark.Close))
                {
                    throw new FormatException($"Marque fermée sans être ouverte, au caractère {i}.");
                }

                spans.Add((TextSpan.FromBounds(mark.Start, text.Length), mark.Id));
                i += 2;
            }
            else
            {
                text.Append(marked[i++]);
            }
        }

        return open.Count == 0
            ? new(text.ToString(), [.. spans.OrderBy(span => span.Span.Start).ThenByDescending(span => span.Span.Length)])
            : throw new FormatException("Marque ouverte et non fermée.");
    }

    private static bool Starts(string text, int at, string mark) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;
}
