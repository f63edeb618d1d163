using System.Globalization;
using System.Net;
using System.Text;

namespace Admissibility.Documents;

/// <summary>Resolves character references: named, decimal, hexadecimal, and those escaped twice (« &amp;amp;#233; »).</summary>
internal static class HtmlEntity
{
    /// <summary>The longest reference looked for.</summary>
    private const int Longest = 32;

    /// <summary>Reads the reference at the start of <paramref name="html"/>, where there is one.</summary>
    public static bool TryRead(ReadOnlySpan<char> html, out Rune value, out int length)
    {
        value = default;
        length = 0;
        var end = html[..Math.Min(html.Length, Longest)].IndexOf(';');
        if (end < 2 || !TryResolve(html[1..end], out value))
        {
            return false;
        }

        length = end + 1;

        // « &amp; » before what would be a reference: it was escaped twice.
        if (value.Value == '&' && html.Length > length)
        {
            var rest = html[length..];
            var inner = rest[..Math.Min(rest.Length, Longest)].IndexOf(';');
            if (inner >= 2 && TryResolve(rest[..inner], out var twice))
            {
                value = twice;
                length += inner + 1;
            }
        }

        return true;
    }

    private static bool TryResolve(ReadOnlySpan<char> name, out Rune value)
    {
        value = default;
        if (name[0] != '#')
        {
            return TryNamed(name, out value);
        }

        var hexadecimal = name.Length > 1 && name[1] is 'x' or 'X';
        var digits = name[(hexadecimal ? 2 : 1)..];
        var style = hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) && code > 0 && Rune.TryCreate(code, out value);
    }

    private static bool TryNamed(ReadOnlySpan<char> name, out Rune value)
    {
        value = name switch
        {
            "nbsp" => new('\u00A0'),
            "amp" => new('&'),
            "lt" => new('<'),
            "gt" => new('>'),
            "quot" => new('"'),
            _ => default,
        };
        if (value != default)
        {
            return true;
        }

        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        var written = $"&{name};";
        var decoded = WebUtility.HtmlDecode(written);
        return decoded != written && Rune.TryGetRuneAt(decoded, 0, out value);
    }
}
